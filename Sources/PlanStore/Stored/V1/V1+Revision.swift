import CarePlans
import CivilTime

extension V1 {
  /// What a hand changed in a task.
  enum TaskRevisionForm: StoredForm {
    static func write(_ revision: TaskRevision, to output: inout PayloadOutput) {
      output.put("title", revision.title)
      output.put("kind", revision.kind)
      output.put("role", revision.role)
      output.put("participants", revision.participants)
      output.put("obligation", revision.obligation)
      output.put("estimate", revision.estimate)
      output.put("join", revision.join)
      output.put("condition", ConditionForm.self, revision.condition)
      output.put("notBefore", RuleChangeForm.self, revision.notBefore)
      output.put("due", RuleChangeForm.self, revision.due)
      output.put("limit", RuleChangeForm.self, revision.limit)
    }

    static func read(_ object: inout PayloadObject) throws -> TaskRevision {
      var revision = TaskRevision()
      revision.title = try object.optionalText("title")
      revision.kind = try object.optionalWord("kind")
      revision.role = try object.optionalKey("role")
      revision.participants = try object.keys("participants")
      revision.obligation = try object.optionalWord("obligation")
      revision.estimate = try object.optionalTerm("estimate")
      revision.join = try object.optionalWord("join")
      revision.condition = try object.optionalForm("condition", ConditionForm.self)
      revision.notBefore = try object.optionalForm("notBefore", RuleChangeForm.self)
      revision.due = try object.optionalForm("due", RuleChangeForm.self)
      revision.limit = try object.optionalForm("limit", RuleChangeForm.self)
      return revision
    }
  }

  /// A rule that replaces the present one; with none it takes that away.
  enum RuleChangeForm: StoredForm {
    static func write(_ change: TaskRevision.RuleChange, to output: inout PayloadOutput) {
      switch change {
      case .set(let rule): output.put("set", RuleForm.self, rule)
      case .removed: output.put("removed", flag: true)
      }
    }

    static func read(_ object: inout PayloadObject) throws -> TaskRevision.RuleChange {
      if let rule = try object.optionalForm("set", RuleForm.self) { return .set(rule) }
      guard try object.flag("removed") else {
        throw PayloadError.unreadable("an unknown change of a rule")
      }
      return .removed
    }
  }

  /// What a hand changed in a series.
  enum SeriesRevisionForm: StoredForm {
    static func write(_ revision: SeriesRevision, to output: inout PayloadOutput) {
      output.put("title", revision.title)
      output.put("role", revision.role)
      output.put("taper", revision.taper)
      output.put("counting", revision.counting)
      output.put("window", revision.window)
    }

    static func read(_ object: inout PayloadObject) throws -> SeriesRevision {
      var revision = SeriesRevision()
      revision.title = try object.optionalText("title")
      revision.role = try object.optionalKey("role")
      revision.taper = try object.optionalTaper("taper")
      revision.counting = try object.optionalWord("counting")
      revision.window = try object.optionalTerm("window")
      return revision
    }
  }
}
