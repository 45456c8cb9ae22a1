import CarePlans
import CivilTime
import GRDB

/// What lists know of a plan without opening it.
enum PlanTable {
  private static let columns = """
    code, status, caseType, templateID, templateVersion, templateHash, phases, lead, start, \
    anchors, lastContact, endedOn, revision, changedAt
    """

  /// How far a plan is.
  struct Progress {
    /// The number of its latest change set.
    var revision: Int
    /// The day its dates were computed on.
    var day: CivilDate
  }

  static func all(_ db: Database) throws -> [PlanRow] {
    var result: [PlanRow] = []
    try db.rows("SELECT \(columns) FROM plan ORDER BY code") { result.append(try decode(&$0)) }
    return result
  }

  static func row(of code: PlanCode, _ db: Database) throws -> PlanRow? {
    var result: PlanRow?
    try db.rows("SELECT \(columns) FROM plan WHERE code = ?") {
      $0.int(code.value)
    } each: {
      result = try decode(&$0)
    }
    return result
  }

  /// How far a plan is; nil when it is not there.
  static func progress(of code: PlanCode, _ db: Database) throws -> Progress? {
    var result: Progress?
    try db.rows("SELECT revision, day FROM plan WHERE code = ?") {
      $0.int(code.value)
    } each: {
      let revision = $0.int()
      guard let day = $0.optionalDay() else { throw unreadable }
      result = Progress(revision: revision, day: day)
    }
    return result
  }

  static func write(_ row: PlanRow, day: CivilDate, _ db: Database) throws {
    try db.run(
      """
      INSERT INTO plan (\(columns), day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (code) DO UPDATE SET status = excluded.status, caseType = excluded.caseType,
      templateID = excluded.templateID, templateVersion = excluded.templateVersion,
      templateHash = excluded.templateHash, phases = excluded.phases, lead = excluded.lead,
      start = excluded.start, anchors = excluded.anchors, lastContact = excluded.lastContact,
      endedOn = excluded.endedOn, revision = excluded.revision, changedAt = excluded.changedAt,
      day = excluded.day
      """
    ) {
      $0.int(row.code.value)
      $0.int(row.status.stored)
      $0.text(row.caseType)
      $0.text(row.template.id)
      $0.int(row.template.version)
      $0.text(row.template.hash)
      $0.text(StoredList.text(row.phases.map { "\($0.key)=\(number($0.from))" }))
      $0.text(row.lead?.rawValue)
      $0.int(row.start.dayNumber)
      $0.text(anchors(row))
      $0.int(row.lastContact?.dayNumber)
      $0.int(row.endedOn?.dayNumber)
      $0.int(row.revision)
      $0.int(row.changedAt)
      $0.int(day.dayNumber)
    }
  }

  static func remove(_ code: PlanCode, _ db: Database) throws {
    try db.run("DELETE FROM plan WHERE code = ?") { $0.int(code.value) }
  }

  private static func decode(_ row: inout RowReader) throws -> PlanRow {
    guard let code = PlanCode(value: UInt64(truncatingIfNeeded: row.int())),
      let status = PlanStatus(stored: row.int())
    else { throw unreadable }
    let caseType = row.text()
    let stamp = TemplateStamp(id: row.text(), version: row.int(), hash: row.text())
    let phases = StoredList.parts(row.text()).compactMap { part in
      split(part).map { PhaseStart(key: String($0), from: day($1)) }
    }
    let lead = row.optionalText().map { WorkerID($0) }
    guard let start = row.optionalDay() else { throw unreadable }
    var plan = CarePlan(code: code, template: stamp, caseType: caseType, start: start, lead: lead)
    plan.status = status
    for part in StoredList.parts(row.text()) {
      guard let (key, value) = split(part), let sign = value.first,
        let state = state(of: sign)
      else { throw unreadable }
      plan.anchors[AnchorKey(String(key))] = PlanAnchor(date: day(value.dropFirst()), state: state)
    }
    var result = PlanRow(plan, phases: phases, revision: 0, changedAt: 0)
    result.lastContact = row.optionalDay()
    result.endedOn = row.optionalDay()
    result.revision = row.int()
    result.changedAt = Int64(row.int())
    return result
  }

  private static func anchors(_ row: PlanRow) -> String {
    StoredList.text(
      row.anchors.sorted { $0.key < $1.key }.map { key, anchor in
        "\(key)=\(sign(of: anchor.state))\(number(anchor.date))"
      })
  }

  /// Name and value, parted at the last equals sign.
  private static func split(_ part: Substring) -> (key: Substring, value: Substring)? {
    part.utf8.lastIndex(of: UInt8(ascii: "=")).map {
      (part[..<$0], part[part.utf8.index(after: $0)...])
    }
  }

  private static func number(_ day: CivilDate?) -> String { day.map { "\($0.dayNumber)" } ?? "" }

  private static func day(_ text: Substring) -> CivilDate? {
    Int32(text).flatMap(CivilDate.init(dayNumber:))
  }

  private static func sign(of state: PlanAnchor.State) -> Character {
    switch state {
    case .unknown: "u"
    case .expected: "e"
    case .confirmed: "c"
    case .actual: "a"
    }
  }

  private static func state(of sign: Character) -> PlanAnchor.State? {
    PlanAnchor.State.allCases.first { self.sign(of: $0) == sign }
  }

  private static var unreadable: StoreError {
    .damaged(path: "", detail: "a row of the table plan")
  }
}
