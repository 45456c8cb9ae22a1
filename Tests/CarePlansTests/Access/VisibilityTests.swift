import CarePlans
import CivilTime
import Testing

/// Who sees how much of what, written out by hand from the design (section 7).
struct VisibilityTests {
  /// What a viewer has to do with a commitment.
  enum Relation: CaseIterable {
    /// The viewer, or its partner where it is a desk, answers for it.
    case owes
    /// Another partner answers for it, and the viewer's takes part in it.
    case joins
    /// The viewer's partner owes something else in the plan.
    case elsewhere
    /// The viewer's partner owes nothing in the plan.
    case outside
  }

  struct Row: CustomTestStringConvertible {
    var viewer: PartnerID
    /// Who answers for it when the viewer does not.
    var other: PartnerID
    /// `owes`, `joins`, `elsewhere`, `outside`.
    var ordinary: [Visibility]
    var family: [Visibility]

    init(
      _ viewer: PartnerID, _ other: PartnerID, _ ordinary: [Visibility], _ family: [Visibility]
    ) {
      self.viewer = viewer
      self.other = other
      self.ordinary = ordinary
      self.family = family
    }

    var testDescription: String { "\(viewer) looks at \(other)" }
  }

  private static let table = [
    // Police and prosecution see nothing of what care and youth partners do but that it has a day.
    Row(
      "politie", "gemeente", [.full, .neutral, .dateOnly, .hidden],
      [.neutral, .hidden, .hidden, .hidden]),
    Row(
      "politie", "ggz", [.full, .dateOnly, .dateOnly, .hidden],
      [.neutral, .hidden, .hidden, .hidden]),
    Row(
      "politie", "gi", [.full, .dateOnly, .dateOnly, .hidden],
      [.neutral, .hidden, .hidden, .hidden]),
    Row(
      "om", "ggz", [.full, .dateOnly, .dateOnly, .hidden], [.neutral, .hidden, .hidden, .hidden]),
    Row(
      "om", "politie", [.full, .neutral, .dateOnly, .hidden],
      [.neutral, .hidden, .hidden, .hidden]),
    Row(
      "kmar", "gi", [.full, .dateOnly, .dateOnly, .hidden],
      [.neutral, .hidden, .hidden, .hidden]),
    // And back; a family's plan is theirs as any other.
    Row(
      "ggz", "gemeente", [.full, .neutral, .dateOnly, .hidden],
      [.full, .neutral, .dateOnly, .hidden]),
    Row(
      "ggz", "politie", [.full, .dateOnly, .dateOnly, .hidden],
      [.full, .dateOnly, .dateOnly, .hidden]),
    Row(
      "gi", "om", [.full, .dateOnly, .dateOnly, .hidden],
      [.full, .dateOnly, .dateOnly, .hidden]),
    Row(
      "ggz", "gi", [.full, .neutral, .dateOnly, .hidden],
      [.full, .neutral, .dateOnly, .hidden]),
    // Nothing is kept apart from the municipality, nor from probation.
    Row(
      "gemeente", "ggz", [.full, .neutral, .dateOnly, .hidden],
      [.full, .neutral, .dateOnly, .hidden]),
    Row(
      "gemeente", "politie", [.full, .neutral, .dateOnly, .hidden],
      [.full, .neutral, .dateOnly, .hidden]),
    Row(
      "reclassering", "ggz", [.full, .neutral, .dateOnly, .hidden],
      [.full, .neutral, .dateOnly, .hidden]),
    Row(
      "reclassering", "politie", [.full, .neutral, .dateOnly, .hidden],
      [.full, .neutral, .dateOnly, .hidden]),
  ]

  @Test(arguments: table, ["sample", "family-support", "bereaved-family"])
  func `desks and workers see what is theirs, and of others no more than they must`(
    row: Row, caseType: String
  ) {
    let expected = caseType == "sample" ? row.ordinary : row.family
    // A lead is a worker in plans of others.
    for role in [Account.Role.desk, .worker, .lead] {
      let found = Relation.allCases.map {
        visibility(of: $0, for: role, at: row.viewer, other: row.other, caseType)
      }
      #expect(found == expected, "\(role)")
    }
  }

  @Test(
    arguments: [
      (Account.Role.coordinator, false, Visibility.full, Visibility.full),
      (.supervisor, false, .hidden, .hidden),
      (.supervisor, true, .neutral, .neutral),
      (.auditor, false, .hidden, .hidden),
      (.auditor, true, .hidden, .hidden),
      (.administrator, false, .hidden, .hidden),
      (.administrator, true, .hidden, .hidden),
    ], ["sample", "family-support", "bereaved-family"])
  func `those without work of their own see all, codes or nothing`(
    _ row: (role: Account.Role, drillsDown: Bool, led: Visibility, notLed: Visibility),
    caseType: String
  ) {
    for relation in Relation.allCases {
      for (lead, expected) in [("w-gemeente", row.led), ("w-other", row.notLed)] {
        let found = visibility(
          of: relation, for: row.role, at: "gemeente", other: "ggz", caseType,
          lead: WorkerID(lead), drillsDown: row.drillsDown)
        #expect(found == expected, "\(relation), led by \(lead)")
      }
    }
  }

  @Test(arguments: ["sample", "family-support"])
  func `a lead sees the plans it leads, whatever is in them`(caseType: String) {
    for relation in Relation.allCases {
      let found = visibility(
        of: relation, for: .lead, at: "gemeente", other: "ggz", caseType, lead: "w-gemeente")
      #expect(found == .full, "\(relation)")
    }
  }

  @Test func `a worker sees of a colleague's work that it has a day`() {
    var entry = entry(by: "ggz")
    entry.worker = "w-colleague"
    let viewer = viewer(.worker, at: "ggz")
    #expect(seen(entry, by: viewer, "sample") == .dateOnly)
    entry.worker = nil
    #expect(seen(entry, by: viewer, "sample") == .dateOnly)
  }

  @Test func `who only takes part in something sees it, though it owes nothing in the plan`() {
    var entry = entry(by: "gemeente")
    entry.participants = ["ggz", "politie"]
    func found(_ partner: PartnerID, _ caseType: String) -> Visibility {
      viewer(.desk, at: partner).visibility(
        of: entry, in: row(caseType), takesPart: false, directory: Self.directory)
    }
    #expect(found("ggz", "sample") == .neutral)
    #expect(found("politie", "sample") == .neutral)
    #expect(found("politie", "family-support") == .hidden)
    #expect(found("gi", "sample") == .hidden)
  }

  @Test func `what nobody answers for is not told to police, prosecution or care`() {
    var entry = entry(by: "gemeente")
    entry.partner = nil
    entry.participants = ["ggz", "politie", "gemeente"]
    #expect(seen(entry, by: viewer(.desk, at: "politie"), "sample") == .dateOnly)
    #expect(seen(entry, by: viewer(.desk, at: "ggz"), "sample") == .dateOnly)
    #expect(seen(entry, by: viewer(.desk, at: "gemeente"), "sample") == .neutral)
  }

  @Test func `an account without a partner, worker or plan sees nothing`() {
    for role in [Account.Role.worker, .desk, .lead] {
      let viewer = Viewer(
        Account(id: "a", role: role, addedOn: day("2026-01-01")), in: Self.directory,
        on: day("2026-01-01"))
      var entry = entry(by: "ggz")
      entry.worker = nil
      entry.partner = nil
      #expect(seen(entry, by: viewer, "sample") == .hidden, "\(role)")
    }
  }

  @Test func `a partner of police is one by the roles it fills, not by its name`() throws {
    var directory = Self.directory
    directory.partners["wijkteam"] = Partner(id: "wijkteam", name: "n", roles: ["POL"])
    let account = Account(
      id: "a", role: .desk, partner: "wijkteam", addedOn: day("2026-01-01"))
    var entry = entry(by: "ggz")
    entry.participants = ["wijkteam"]
    let viewer = Viewer(account, in: directory, on: day("2026-01-01"))
    #expect(
      viewer.visibility(of: entry, in: row("sample"), takesPart: true, directory: directory)
        == .dateOnly)
  }

  // MARK: -

  static let directory: Directory = {
    func role(_ key: RoleKey, _ sector: RoleSector, _ partner: PartnerID) -> RoleDefinition {
      RoleDefinition(key: key, title: Sample.text, sector: sector, partner: partner)
    }
    var directory = Directory(
      holidays: HolidayTable(region: "NL", rules: []),
      roles: [
        role("GEM", .municipality, "gemeente"), role("POL", .justice, "politie"),
        role("OM", .justice, "om"), role("KMAR", .justice, "kmar"),
        role("RN", .justice, "reclassering"), role("GGZ", .care, "ggz"), role("GI", .youth, "gi"),
      ])
    for partner in ["gemeente", "politie", "om", "kmar", "reclassering", "ggz", "gi"] {
      let id = WorkerID("w-\(partner)")
      directory.workers[id] = Worker(id: id, partner: PartnerID(partner))
    }
    return directory
  }()

  @Test func `of a plan's row nothing is left that its lines do not tell`() {
    var family = row("family-return", lead: "w-gemeente")
    family.phases = [PhaseStart(key: "begin", from: nil)]
    family.anchors = [NamedAnchor(key: "release", anchor: PlanAnchor(date: nil, state: .unknown))]
    family.lastContact = day("2026-02-01")
    var ordinary = family
    ordinary.caseType = "detention-adult"
    func seen(_ row: PlanRow, _ role: Account.Role, _ partner: PartnerID) -> PlanRow {
      viewer(role, at: partner).seen(row, directory: Self.directory)
    }
    for row in [family, ordinary] {
      #expect(seen(row, .coordinator, "gemeente") == row)
      #expect(seen(row, .lead, "gemeente") == row)
    }
    for (role, partner) in [
      (Account.Role.worker, "politie"), (.desk, "politie"), (.lead, "om"),
      (.supervisor, "gemeente"),
    ] as [(Account.Role, PartnerID)] {
      let left = seen(family, role, partner)
      #expect(left.caseType == "" && left.template.hash == "" && left.template.id == "")
      #expect(left.phases.isEmpty && left.anchors.isEmpty)
      #expect(left.lead == nil && left.lastContact == nil)
      #expect(left.status == family.status && left.code == family.code)
    }
    let helper = seen(family, .worker, "ggz")
    #expect(helper.caseType == "family-return" && helper.lead == nil && helper.anchors.isEmpty)
    #expect(seen(ordinary, .desk, "politie").caseType == "detention-adult")
    #expect(seen(ordinary, .desk, "politie").lead == nil)
  }

  private func viewer(
    _ role: Account.Role, at partner: PartnerID, drillsDown: Bool = false
  ) -> Viewer {
    let account = Account(
      id: "a", role: role, worker: role == .desk ? nil : WorkerID("w-\(partner)"),
      partner: role == .desk ? partner : nil, mayDrillDown: drillsDown,
      addedOn: day("2026-01-01"))
    return Viewer(account, in: Self.directory, on: day("2026-01-01"))
  }

  private func entry(by partner: PartnerID) -> Commitment {
    var entry = Commitment(
      plan: Sample.code, item: "A1", number: "1", kind: .action, obligation: .process,
      role: "GEM", state: .open, at: 0)
    entry.partner = partner
    return entry
  }

  private func row(_ caseType: String, lead: WorkerID? = nil) -> PlanRow {
    var plan = CarePlan(
      code: Sample.code, template: TemplateStamp(id: "sample", version: 1, hash: "h"),
      caseType: caseType, start: day("2026-01-01"))
    plan.lead = lead
    return PlanRow(plan, phases: [], revision: 1, changedAt: 0)
  }

  private func seen(_ entry: Commitment, by viewer: Viewer, _ caseType: String) -> Visibility {
    viewer.visibility(
      of: entry, in: row(caseType), takesPart: true, directory: Self.directory)
  }

  private func visibility(
    of relation: Relation, for role: Account.Role, at partner: PartnerID, other: PartnerID,
    _ caseType: String, lead: WorkerID? = nil, drillsDown: Bool = false
  ) -> Visibility {
    var entry = entry(by: relation == .owes ? partner : other)
    entry.worker = relation == .owes ? WorkerID("w-\(partner)") : WorkerID("w-\(other)")
    if relation == .joins { entry.participants = [partner] }
    return viewer(role, at: partner, drillsDown: drillsDown).visibility(
      of: entry, in: row(caseType, lead: lead), takesPart: relation != .outside,
      directory: Self.directory)
  }
}
