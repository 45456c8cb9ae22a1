import CarePlans
import CivilTime
import FoundationEssentials
import GRDB
import Planner

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

  /// - Parameter marks: With them, a row that was not written with the key is refused, and so is
  ///   one of an earlier state of its plan.
  static func all(checking marks: RowMarks? = nil, _ db: Database) throws -> [PlanRow] {
    var result: [PlanRow] = []
    var decoder = Decoder()
    guard let marks else {
      try db.rows("SELECT \(columns) FROM plan ORDER BY code") {
        result.append(try decoder.decode(&$0))
      }
      return result
    }
    try db.rows(
      """
      SELECT \(columns), day, mark,
      (SELECT max(number) FROM changeSet WHERE stream = plan.code) FROM plan ORDER BY code
      """
    ) {
      let row = try decoder.decode(&$0, checking: marks).row
      guard $0.int() == row.revision || row.status == .destroyed else {
        throw StoreError.rowChanged(plan: row.code)
      }
      result.append(row)
    }
    return result
  }

  /// Of more plans the rows are better read in one go.
  static let most = 64

  /// The rows that are asked for, by code.
  static func some(_ choice: PlanRowChoice, _ db: Database) throws -> [PlanRow] {
    var result: [PlanRow] = []
    var decoder = Decoder()
    for code in choice.codes.sorted() {
      try db.rows("SELECT \(columns) FROM plan WHERE code = ?") {
        $0.int(code.value)
      } each: {
        result.append(try decoder.decode(&$0))
      }
    }
    return result
  }

  /// The number of the latest change set of every plan.
  static func revisions(_ db: Database) throws -> [PlanCode: Int] {
    var result: [PlanCode: Int] = [:]
    try db.rows("SELECT code, revision FROM plan") {
      guard let code = PlanCode(value: UInt64(truncatingIfNeeded: $0.int())) else {
        throw unreadable
      }
      result[code] = $0.int()
    }
    return result
  }

  /// A row with its day, which was written with the key.
  static func row(of code: PlanCode, checking marks: RowMarks, _ db: Database) throws -> (
    row: PlanRow, day: CivilDate
  )? {
    var result: (PlanRow, CivilDate)?
    var decoder = Decoder()
    try db.rows("SELECT \(columns), day, mark FROM plan WHERE code = ?") {
      $0.int(code.value)
    } each: {
      result = try decoder.decode(&$0, checking: marks)
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

  static func write(_ row: PlanRow, day: CivilDate, _ marks: RowMarks, _ db: Database) throws {
    try db.run(
      """
      INSERT INTO plan (\(columns), day, mark)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (code) DO UPDATE SET status = excluded.status, caseType = excluded.caseType,
      templateID = excluded.templateID, templateVersion = excluded.templateVersion,
      templateHash = excluded.templateHash, phases = excluded.phases, lead = excluded.lead,
      start = excluded.start, anchors = excluded.anchors, lastContact = excluded.lastContact,
      endedOn = excluded.endedOn, revision = excluded.revision, changedAt = excluded.changedAt,
      day = excluded.day, mark = excluded.mark
      """
    ) {
      $0.int(row.code.value)
      $0.int(row.status.stored)
      $0.text(row.caseType)
      $0.text(row.template.id)
      $0.int(row.template.version)
      $0.text(row.template.hash)
      $0.text(
        StoredList.text(
          row.phases.map { "\($0.key)\($0.isExpected ? expectedMark : "")=\(number($0.from))" }))
      $0.text(row.lead?.rawValue)
      $0.int(row.start.dayNumber)
      $0.text(anchors(row))
      $0.int(row.lastContact?.dayNumber)
      $0.int(row.endedOn?.dayNumber)
      $0.int(row.revision)
      $0.int(row.changedAt)
      $0.int(day.dayNumber)
      $0.blob(Data(marks.mark(of: row, day: day)))
    }
  }

  static func remove(_ code: PlanCode, _ db: Database) throws {
    try db.run("DELETE FROM plan WHERE code = ?") { $0.int(code.value) }
  }

  /// Behind the name of a phase whose beginning is expected only.
  private static let expectedMark = "~"

  /// Reads rows; texts that repeat are made once.
  private struct Decoder {
    private var caseTypes = RepeatedText<String>()
    private var templates = RepeatedText<String>()
    private var hashes = RepeatedText<String>()
    private var phases = RepeatedText<String>()
    private var anchors = RepeatedText<AnchorKey>()

    /// Reads the day and the mark after the other columns, and holds them against these.
    mutating func decode(_ reader: inout RowReader, checking marks: RowMarks) throws -> (
      row: PlanRow, day: CivilDate
    ) {
      let row = try decode(&reader)
      guard let day = reader.optionalDay(),
        reader.rawBytes().elementsEqual(marks.mark(of: row, day: day))
      else { throw StoreError.rowChanged(plan: row.code) }
      return (row, day)
    }

    mutating func decode(_ row: inout RowReader) throws -> PlanRow {
      guard let code = PlanCode(value: UInt64(truncatingIfNeeded: row.int())),
        let status = PlanStatus(stored: row.int())
      else { throw unreadable }
      let caseType = caseTypes.value(row.bytes()) { $0 } ?? ""
      let template = templates.value(row.bytes()) { $0 } ?? ""
      let version = row.int()
      let hash = hashes.value(row.bytes()) { $0 } ?? ""
      let starts = StoredList.parts(row.bytes()).compactMap { part in
        StoredPair(part).map { pair in
          let name = phases.value(pair.name) { $0 } ?? ""
          let isExpected = name.hasSuffix(expectedMark)
          return PhaseStart(
            key: isExpected ? String(name.dropLast()) : name, from: pair.day,
            isExpected: isExpected)
        }
      }
      let lead = row.optionalText().map { WorkerID($0) }
      guard let start = row.optionalDay() else { throw unreadable }
      let named = try StoredList.parts(row.bytes()).map { part in
        guard let pair = StoredPair(part, isSigned: true), let state = state(of: pair.sign) else {
          throw unreadable
        }
        return NamedAnchor(
          key: anchors.value(pair.name) { AnchorKey($0) } ?? "",
          anchor: PlanAnchor(date: pair.day, state: state))
      }
      return PlanRow(
        code: code, status: status, caseType: caseType,
        template: TemplateStamp(id: template, version: version, hash: hash), phases: starts,
        lead: lead, start: start, anchors: named, lastContact: row.optionalDay(),
        endedOn: row.optionalDay(), revision: row.int(), changedAt: Int64(row.int()))
    }
  }

  private static func anchors(_ row: PlanRow) -> String {
    StoredList.text(
      row.anchors.map { "\($0.key)=\(sign(of: $0.anchor.state))\(number($0.anchor.date))" })
  }

  private static func number(_ day: CivilDate?) -> String { day.map { "\($0.dayNumber)" } ?? "" }

  private static func sign(of state: PlanAnchor.State) -> Unicode.Scalar {
    switch state {
    case .unknown: "u"
    case .expected: "e"
    case .confirmed: "c"
    case .actual: "a"
    }
  }

  private static func state(of sign: UInt8) -> PlanAnchor.State? {
    PlanAnchor.State.allCases.first { UInt8(ascii: self.sign(of: $0)) == sign }
  }

  private static var unreadable: StoreError {
    .damaged(path: "", detail: "a row of the table plan")
  }
}
