import CarePlans

/// The head of a plan and its tables of names.
extension PlanComparing {
  func compareHead() {
    compareLead()
    compareNames("anchors") { name in
      let key = AnchorKey(name)
      return self.edited.anchors[key].map { .setAnchor(key, $0) }
    }
    compareNames("facts") { name in
      let key = FactKey(name)
      return self.edited.facts[key].map { .setFact(key, $0.value) }
    }
    compareNames("roles") { .bind(RoleKey($0), self.edited.roles[RoleKey($0)]) }
    compareMembers()
    compareFixed()
  }

  private func compareLead() {
    let part = PlanPart("lead")
    guard isChanged(part, texts(of: part), \.self) else { return }
    add(.setLead(edited.lead), for: part)
  }

  private func compareNames(_ section: String, _ action: (String) -> PlanEdit.Action?) {
    for part in entries(of: section) where isChanged(part, texts(of: part), \.self) {
      if let action = action(part.row ?? "") {
        add(action, for: part)
      } else {
        // A date or a question of the plan is unknown, and not gone.
        refuse(part, verb: nil)
      }
    }
  }

  private func compareMembers() {
    for part in entries(of: "members") {
      let texts = texts(of: part)
      guard isChanged(part, texts, \.self) else { continue }
      let worker = WorkerID(part.row ?? "")
      switch (texts.base, texts.edited) {
      // Who comes in, comes in today.
      case (nil, _?) where edited.members[worker] == today: add(.addMember(worker), for: part)
      case (_?, nil): add(.removeMember(worker), for: part)
      default: refuse(part, verb: "plan member \(code) --add \(worker)")
      }
    }
  }

  /// The parts of a table that any of the three has.
  private func entries(of section: String) -> [PlanPart] {
    let all = Set(parts.base.keys).union(parts.current.keys).union(parts.edited.keys)
    return all.filter { $0.section == section && $0.row != nil }.sorted()
  }

  /// What has a comparison of its own.
  private static let compared: Set = [
    "plan", "lead", "anchors", "facts", "roles", "members", "last-number", "measures", "tasks",
    "series",
  ]

  /// Whatever else there is, is reported by verbs or never changes.
  private func compareFixed() {
    let verbs = [
      "status": statusVerb, "ended": "plan close \(code)", "adopted": "plan catch-up \(code)",
      "undone": "plan catch-up \(code)", "happenings": "plan event \(code)",
      "domains": "plan domain \(code)", "goals": "plan goal \(code)",
    ]
    let all = Set(parts.base.keys).union(parts.current.keys).union(parts.edited.keys)
    for part in all.sorted()
    where part.row == nil && !Self.compared.contains(part.section)
      && isChanged(part, texts(of: part), \.self)
    {
      refuse(part, verb: verbs[part.section])
    }
    let last = PlanPart("last-number")
    if typed.texts[last] != nil, edited.lastNumber != base.lastNumber { refuse(last, verb: nil) }
  }

  private var statusVerb: String {
    switch edited.status {
    case .active: base.status == .draft ? "plan start \(code)" : "plan resume \(code)"
    case .suspended: "plan suspend \(code)"
    case .aftercare, .closed: "plan close \(code)"
    case .stopped: "plan stop \(code)"
    case .discarded: "plan discard \(code)"
    case .draft, .destroyed: "undo \(code)"
    }
  }

  var code: String { base.code.short }
}
