import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// `aftercare` alone: today's figures and what to type; without a store, how to begin.
struct TodayCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "today", abstract: say(RootWords.today), shouldDisplay: false)
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let console = Console.current
    let path = try global.settings(console).storePath()
    guard console.host != nil || LocalFile.isThere(path) else {
      console.data(TodayWords.noStore(console.language, ["path": path]) + "\n\n")
      return console.data(
        hints([
          ("aftercare init", TodayWords.begin), ("aftercare demo", TodayWords.demoStore),
          ("aftercare term 2026-04-02 5d", TodayWords.term),
          ("aftercare --help", TodayWords.help),
        ]))
    }
    let session = try Session.open(global)
    let picture = try session.planner.picture(CommitmentFilter())
    let figures = Figures(picture)
    let keys = try KeyNotes(session)
    switch session.format {
    case .json: console.data(figures.json(keys).bytes())
    case .table, .csv, .md:
      console.data(text(figures, keys, session))
      if session.planner.scope == nil, (try? session.planner.tables().differ) == true {
        let lines = Folding.lines(TablesWords.older(session.language), width: console.width)
        console.data("\n" + lines.map { $0 + "\n" }.joined())
      }
    }
  }

  private func text(_ figures: Figures, _ keys: KeyNotes, _ session: Session) -> String {
    let language = session.language
    var lines = [TodayWords.title(language, ["today": session.today.description])]
    if session.isDemo { lines[0] += "   " + TodayWords.demo(language) }
    lines += keys.lines(language)
    guard figures.plans > 0 else {
      if session.planner.scope != nil {
        lines += [TodayWords.nothingOwn(language), ""]
        return lines.map { $0 + "\n" }.joined()
          + hints([
            ("aftercare next", TodayWords.next), ("aftercare overdue", TodayWords.overdueReport),
            ("aftercare account list", TodayWords.accounts),
            ("aftercare whoami", TodayWords.whoami), ("aftercare --help", TodayWords.help),
          ])
      }
      if let draft = figures.draft {
        lines += [TodayWords.onlyDrafts(language), ""]
        return lines.map { $0 + "\n" }.joined()
          + hints([
            ("aftercare show \(draft)", TodayWords.show),
            ("aftercare plan start \(draft)", TodayWords.start),
            ("aftercare --help", TodayWords.help),
          ])
      }
      if !figures.resting.isEmpty {
        let counts = figures.resting.compactMap { count in
          OverdueWords.statuses[count.status.rawValue]?(language, count.plans)
        }
        let values = ["plans": counts.joined(separator: ", ")]
        lines += [TodayWords.noneRunning(language, values: values), ""]
        return lines.map { $0 + "\n" }.joined()
          + hints([
            ("aftercare plan list --all", TodayWords.allPlans),
            ("aftercare plan new --help", TodayWords.newPlan),
            ("aftercare --help", TodayWords.help),
          ])
      }
      lines += [TodayWords.nothing(language), ""]
      return lines.map { $0 + "\n" }.joined()
        + hints([
          ("aftercare template list", TodayWords.templates),
          ("aftercare plan new --help", TodayWords.newPlan),
          ("aftercare --help", TodayWords.help),
        ])
    }
    lines.append(TodayWords.plans(language, figures.plans))
    let width = figures.counts.map { String($0.count).count }.max() ?? 1
    lines += figures.counts.filter { $0.count > 0 }.map { entry in
      let number = String(entry.count)
      return "  " + String(repeating: " ", count: width - number.count) + number + "  "
        + entry.phrase(language, entry.count)
    }
    return lines.map { $0 + "\n" }.joined() + "\n"
      + hints([
        ("aftercare next", TodayWords.next), ("aftercare show \(figures.ref)", TodayWords.show),
        ("aftercare done \(figures.ref)", TodayWords.done),
        ("aftercare why \(figures.ref)", TodayWords.why),
        ("aftercare overdue", TodayWords.overdueReport), ("aftercare --help", TodayWords.help),
      ])
  }

  /// What to type, each with what it gives.
  private func hints(_ hints: [(command: String, phrase: Phrase)]) -> String {
    let role = Console.current.host?.account.role
    let hints = hints.filter { hint in role.map { RoleRights.mayFollow(hint.command, $0) } ?? true }
    let width = hints.map(\.command.count).max() ?? 0
    return hints.map { hint in
      let gap = String(repeating: " ", count: width - hint.command.count + 2)
      return "  \(hint.command)\(gap)\(say(hint.phrase))\n"
    }.joined()
  }
}

/// How many plans and commitments there are in each group, by the rule of the worklist.
private struct Figures {
  let today: CivilDate
  let plans: Int
  let counts: [(name: String, phrase: CountPhrase, count: Int)]
  /// A plan that has not begun.
  let draft: String?
  /// The plans that owe nothing, by status.
  let resting: [StatusCount]
  /// Something to type a command with: what presses most.
  let ref: String

  init(_ picture: CommitmentSnapshot) {
    today = picture.today
    plans = picture.rows.count { $0.status.owes }
    draft = picture.rows.first { $0.status == .draft }?.code.short
    resting = PlanStatus.allCases.compactMap { status in
      let count = picture.rows.count { $0.status == status && !status.owes }
      return count > 0 ? StatusCount(status: status, plans: count) : nil
    }
    let list = Worklist(of: picture.commitments, rows: picture.rows, on: picture.today)
    ref =
      list.sections.first?.rows.first.map { "\($0.commitment.plan.short)/\($0.commitment.number)" }
      ?? "K7QF/9"
    counts = [
      ("breached", TodayWords.breached, list.count(.breached)),
      ("overdue", TodayWords.overdue, list.count(.overdue)),
      ("dueThisWeek", TodayWords.dueThisWeek, list.count(.dueThisWeek)),
      ("ready", TodayWords.ready, list.count(.ready)),
      ("waiting", TodayWords.waiting, list.count(.waiting)),
    ]
  }

  func json(_ keys: KeyNotes) -> JSONTree {
    var fields: [(name: String, value: JSONTree)] = [
      ("today", .date(today)), ("plans", .int(plans)),
    ]
    fields += counts.map { (name: $0.name, value: .int($0.count)) }
    fields.append(("pendingKeys", .texts(keys.pending.map(\.id.rawValue))))
    fields.append(("newKeys", .texts(keys.new.map(\.id.rawValue))))
    return .object(fields)
  }
}
