import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import Wording

/// Change sets of a stream as rows and as JSON: who made them, what they did and why.
struct HistorySheet {
  /// How many of the latest change sets are listed.
  ///
  /// - Throws: ``Problem`` `limit-malformed` for less than one.
  static func count(_ limit: Int?) throws(Problem) -> Int {
    if let limit, limit < 1 {
      throw Problem(.planning(.limitMalformed), .usage, ["value": String(limit)])
    }
    return limit ?? .max
  }

  struct Line {
    /// The plan it is of, among those of others.
    var plan: PlanCode?
    var number: Int
    var cells: [Cell]
    var json: JSONTree
  }

  let language: Language

  /// - Parameters:
  ///   - events: What it did, in words.
  ///   - plan: Told only where changes of several plans stand together.
  func line(
    _ change: ChangeSet<some JournalEvent>, isUndone: Bool, events: [String],
    of plan: PlanCode? = nil
  ) -> Line {
    Line(
      plan: plan, number: change.number,
      cells: [
        Cell(change.number), Cell(change.day.description), actor(of: change),
        Cell(Self.summary(events), style: isUndone ? .faint : .plain),
        Cell(reason(of: change)),
        Cell(isUndone ? HistoryWords.undone(language) : "", data: String(isUndone)),
      ],
      json: .object(
        (plan.map { [("plan", .string($0.description))] } ?? []) + [
          ("number", .int(change.number)), ("day", .date(change.day)),
          ("at", .int(Int(change.at))), ("actor", .string(change.actor)),
          ("login", .string(change.login)), ("key", .text(change.via?.id.rawValue)),
          ("keyIssuedBy", .text(change.via?.issuedBy)), ("reason", .text(change.reason)),
          ("anyway", .texts(change.despite.map(\.rawValue))),
          ("undone", .bool(isUndone)), ("events", .texts(events)),
        ]))
  }

  func sheet(_ lines: [Line], title: String) -> Sheet {
    var sheet = own(lines, title: title)
    guard lines.contains(where: { $0.plan != nil }) else { return sheet }
    sheet.columns.insert(Column("plan", OverdueWords.byPlan(language)), at: 0)
    sheet.sections = [
      SheetSection(
        rows: lines.map { line in
          [Cell(line.plan?.short ?? "", data: line.plan?.description ?? "")] + line.cells
        })
    ]
    return sheet
  }

  private func own(_ lines: [Line], title: String) -> Sheet {
    Sheet(
      title: title,
      columns: [
        Column("number", HistoryWords.number(language), alignment: .right),
        Column("day", ShowWords.dayColumn(language)),
        Column("actor", HistoryWords.actor(language), minWidth: 12, wraps: true),
        Column("what", HistoryWords.what(language), minWidth: 24, wraps: true),
        Column(
          "reason", HistoryWords.reason(language), priority: 1, minWidth: 24, fallsBelow: true,
          wraps: true),
        Column("undone", "", priority: 0),
      ],
      rows: lines.map(\.cells))
  }

  /// Events on one line; of many the first three.
  static func summary(_ events: [String]) -> String {
    let shown = events.prefix(3).joined(separator: "; ")
    return events.count > 3 ? "\(shown); +\(events.count - 3)" : shown
  }

  /// Why, and which warning was passed over.
  private func reason(of change: ChangeSet<some JournalEvent>) -> String {
    guard !change.despite.isEmpty else { return change.reason ?? "" }
    let found = change.despite.map(\.rawValue).joined(separator: " ")
    let anyway = PersonalDataWords.anyway(
      language, ["found": PersonalDataWords.list(found, language)])
    return [change.reason, "(\(anyway))"].compactMap(\.self).joined(separator: " ")
  }

  /// Who made it, with the key it was made with.
  private func actor(of change: ChangeSet<some JournalEvent>) -> Cell {
    guard let key = change.via else { return Cell(change.actor) }
    return Cell("\(change.actor) (\(key.id))", data: change.actor)
  }
}
