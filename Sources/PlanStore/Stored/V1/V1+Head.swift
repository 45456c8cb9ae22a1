import CarePlans

extension V1 {
  /// What stands at the head of a plan, as events set it, and plans and sealed texts keep it.
  ///
  /// Lead and label were there before the table: they have events and members of their own. What comes
  /// after them is a ``FieldChangeForm`` everywhere, and has ``EventName/headSet``.
  enum HeadForm {
    /// What the event that sets a field is called.
    static func event(_ field: HeadField) -> EventName {
      switch field {
      case .lead: .leadSet
      case .label: .labelSet
      }
    }

    static func write(_ change: FieldChange<HeadField>, to output: inout PayloadOutput) {
      switch change.value {
      case .worker(let worker)? where change.field == .lead: output.put("worker", worker)
      case .text(let text)? where change.field == .label: output.put("label", text)
      case let value where event(change.field) == .headSet:
        FieldChangeForm.write(FieldChange(change.field, value), to: &output)
      default: break
      }
    }

    /// What an event with one of the three names sets.
    static func read(_ name: EventName, _ object: inout PayloadObject) throws
      -> FieldChange<HeadField>
    {
      if name == event(.lead) {
        return FieldChange(.lead, try object.optionalKey("worker").map { .worker($0) })
      }
      if name == event(.label) {
        return FieldChange(.label, try object.optionalText("label").map { .text($0) })
      }
      return try FieldChangeForm<HeadField>.read(&object)
    }

    /// Puts those values of a plan that have no member of their own.
    static func putOthers(
      _ value: (HeadField) -> FieldValue?, to output: inout PayloadOutput
    ) {
      let others = HeadField.allCases.filter { event($0) == .headSet }.compactMap { field in
        value(field).map { FieldChange(field, $0) }
      }
      output.put("head", each: FieldChangeForm<HeadField>.self, others.ifAny)
    }

    /// The values that were put so.
    static func others(_ object: inout PayloadObject) throws -> [FieldChange<HeadField>] {
      try object.forms("head", FieldChangeForm<HeadField>.self) ?? []
    }
  }
}

extension HeadField: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .lead: "lead"
    case .label: "label"
    }
  }
}
