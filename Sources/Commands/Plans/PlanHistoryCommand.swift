import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import Wording

/// `plan history`: every change set, who made it, what it did and why.
struct PlanHistoryCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("history", PlanHelp.history)
  }

  @Argument(help: ArgumentHelp(say(PlanHelp.plan), valueName: "plan")) var plan: String
  @Option(help: ArgumentHelp(say(FilterWords.limit), valueName: "n")) var limit: Int?
  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    if let limit, limit < 1 { throw Problem("limit-malformed", .usage, ["value": "\(limit)"]) }
    let history = try session.planner.history(of: plan)
    let language = session.language
    let changes = history.changes.suffix(limit ?? history.changes.count)
    func isUndone(_ change: ChangeSet) -> Bool { !history.counting.contains(change.number) }
    let sheet = Sheet(
      title: ShowWords.planTitle(language, ["plan": history.code.description]),
      columns: [
        Column("number", HistoryWords.number(language), alignment: .right),
        Column("day", ShowWords.dayColumn(language)),
        Column("actor", HistoryWords.actor(language)),
        Column("what", HistoryWords.what(language), minWidth: 24),
        Column("reason", HistoryWords.reason(language), priority: 1, minWidth: 10),
        Column("undone", "", priority: 0),
      ],
      rows: changes.map { change in
        let isUndone = isUndone(change)
        return [
          Cell(change.number), Cell(change.day.description), actor(of: change),
          Cell(
            EventText(language).text(of: change.events), style: isUndone ? .faint : .plain),
          Cell(change.reason ?? ""),
          Cell(isUndone ? HistoryWords.undone(language) : "", data: String(isUndone)),
        ]
      })
    session.present(sheet) {
      .object([
        ("plan", .string(history.code.description)),
        (
          "changes",
          .array(
            changes.map { change in
              .object([
                ("number", .int(change.number)), ("day", .date(change.day)),
                ("at", .int(Int(change.at))), ("actor", .string(change.actor)),
                ("login", .string(change.login)), ("key", .text(change.via?.id.rawValue)),
                ("keyIssuedBy", .text(change.via?.issuedBy)), ("reason", .text(change.reason)),
                ("undone", .bool(isUndone(change))),
                ("events", .texts(change.events.map { EventText(language).text(of: $0) })),
              ])
            })
        ),
      ])
    }
  }

  /// Who made it, with the key it was made with.
  private func actor(of change: ChangeSet) -> Cell {
    guard let key = change.via else { return Cell(change.actor) }
    return Cell("\(change.actor) (\(key.id))", data: change.actor)
  }
}
