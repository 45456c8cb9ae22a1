import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// What `aftercare` without a command tells: the day, what there is, and what to do next.
struct TodayPage {
  private let figures: DayFigures
  private let keys: KeyNotes
  /// Whether the tables of the store are older than the program's; told to who directs all.
  private let hasOlderTables: Bool
  private let session: Session
  private var language: Language { session.language }

  private typealias Hint = (command: String, phrase: Phrase)

  /// - Throws: what reading the store throws.
  init(_ session: Session) throws {
    self.session = session
    figures = try session.planner.dayFigures()
    keys = try KeyNotes(session)
    hasOlderTables =
      session.planner.scope == nil && (try? session.planner.tables().differ) == true
  }

  /// What there is to do where no store is.
  static func withoutStore(at path: String, _ console: Console) -> String {
    TodayWords.noStore(console.language, ["path": path]) + "\n\n"
      + text(of: [
        ("aftercare init", TodayWords.begin), ("aftercare demo", TodayWords.demoStore),
        ("aftercare term 2026-04-02 5d", TodayWords.term),
        ("aftercare --help", TodayWords.help),
      ])
  }

  var json: JSONTree {
    .object(
      [("today", .date(figures.today)), ("plans", .int(figures.plans))]
        + counts.map { ($0.name, .int($0.count)) } + [
          ("coming", .array(ahead.map(\.json))),
          (
            "toSettle",
            .object([
              ("plans", .int(figures.settling.plans)), ("open", .int(figures.settling.open)),
              ("late", .int(figures.settling.late)),
            ])
          ),
          (
            "passed",
            .array(
              figures.passed.map {
                let name = AnchorWords.name($0.anchor.rawValue, language)
                return Self.entry("anchor", $0.plan, $0.anchor.rawValue, name, $0.date)
              })
          ),
          ("pendingKeys", .texts(keys.pending.map(\.id.rawValue))),
          ("newKeys", .texts(keys.new.map(\.id.rawValue))),
        ])
  }

  var text: String {
    var lines = [TodayWords.title(language, ["today": DayText.long(figures.today, language)])]
    if session.isDemo { lines[0] += "   " + TodayWords.demo(language) }
    lines += keys.lines(language)
    let isWork = figures.plans > 0 || figures.settling.open > 0
    let (told, hints) = isWork ? ofWork : withoutWork
    var text = (lines + told + [""]).map { $0 + "\n" }.joined() + Self.text(of: hints)
    if hasOlderTables {
      let lines = Folding.lines(TablesWords.older(language), width: session.console.width)
      text += "\n" + lines.map { $0 + "\n" }.joined()
    }
    return text
  }

  private var counts: [(name: String, phrase: CountPhrase, count: Int)] {
    [
      ("breached", TodayWords.breached, figures.breached),
      ("overdue", TodayWords.overdue, figures.overdue),
      ("toReport", TodayWords.toReport, figures.toReport),
      ("dueThisWeek", TodayWords.dueThisWeek, figures.dueThisWeek),
      ("ready", TodayWords.ready, figures.ready), ("waiting", TodayWords.waiting, figures.waiting),
    ]
  }

  private var ofWork: (lines: [String], hints: [Hint]) {
    let width = counts.map { String($0.count).count }.max() ?? 1
    let lines = counts.filter { $0.count > 0 }.map { entry in
      let number = String(entry.count)
      return "  " + String(repeating: " ", count: width - number.count) + number + "  "
        + entry.phrase(language, entry.count)
    }
    let ref = figures.first ?? "K7QF/9"
    let asks = ComingDateFields.asks(figures.passed, language)
      .flatMap { Folding.lines($0, width: session.console.width) }
    var told =
      asks + (asks.isEmpty ? [] : [""])
      + [figures.plans > 0 ? TodayWords.plans(language, figures.plans) : noneRunning] + lines
    if figures.settling.plans > 0 { told.append(SettlingText.note(figures.settling, language)) }
    if !ahead.isEmpty { told += ["", TodayWords.ahead(language)] }
    told += ahead.prefix(Self.most).map { "  \(day($0.date))  \($0.text)" }
    var hints: [Hint] = [
      ("aftercare next", TodayWords.next), ("aftercare show \(ref)", TodayWords.show),
      ("aftercare done \(ref)", TodayWords.done), ("aftercare why \(ref)", TodayWords.why),
      ("aftercare overdue", TodayWords.overdueReport),
    ]
    if figures.plans == 0 { hints.append(("aftercare plan list --all", TodayWords.allPlans)) }
    return (told, hints + [("aftercare --help", TodayWords.help)])
  }

  /// That no plan is running, and which there are.
  private var noneRunning: String {
    let resting = figures.resting.compactMap { count in
      OverdueWords.statuses[count.status.rawValue]?(language, count.plans)
    }
    return TodayWords.noneRunning(language, ["plans": resting.joined(separator: ", ")])
  }

  /// How many dates ahead are told at most.
  private static let most = 6

  /// A date ahead, of a plan or of a measure.
  private struct Ahead {
    var date: CivilDate
    var text: String
    var json: JSONTree
  }

  private var ahead: [Ahead] {
    let dates = figures.coming.map { coming in
      let name = AnchorWords.name(coming.anchor.rawValue, language)
      return Ahead(
        date: coming.date, text: "\(name) \(coming.plan.short)",
        json: Self.entry("anchor", coming.plan, coming.anchor.rawValue, name, coming.date))
    }
    let ends = figures.measureEnds.map { end in
      let law = end.commitment.titleKey?.rawValue.uppercased() ?? ""
      let name = ItemWords.endOfMeasure(language, ["measure": law])
      let item = end.commitment.item.rawValue
      return Ahead(
        date: end.date, text: "\(name) \(end.commitment.ref)",
        json: Self.entry("measure", end.commitment.plan, item, name, end.date))
    }
    return (dates + ends).sorted { ($0.date, $0.text) < ($1.date, $1.text) }
  }

  private static func entry(
    _ kind: String, _ plan: PlanCode, _ key: String, _ name: String, _ date: CivilDate
  ) -> JSONTree {
    .object([
      ("kind", .string(kind)), ("plan", .string(plan.description)), ("key", .string(key)),
      ("name", .string(name)), ("date", .date(date)),
    ])
  }

  private func day(_ date: CivilDate) -> String {
    if language == .nl { return DayText.short(date) }
    return "\(TermWords.weekdays[date.weekday.rawValue - 1](language)) \(date)"
  }

  private var withoutWork: (lines: [String], hints: [Hint]) {
    let help: Hint = ("aftercare --help", TodayWords.help)
    if session.planner.scope != nil {
      return (
        [TodayWords.nothingOwn(language)],
        [
          ("aftercare next", TodayWords.next), ("aftercare overdue", TodayWords.overdueReport),
          ("aftercare account list", TodayWords.accounts),
          ("aftercare whoami", TodayWords.whoami), help,
        ]
      )
    }
    if let draft = figures.draft?.short {
      return (
        [TodayWords.onlyDrafts(language)],
        [
          ("aftercare show \(draft)", TodayWords.show),
          ("aftercare plan start \(draft)", TodayWords.start), help,
        ]
      )
    }
    let new: Hint = ("aftercare plan new --help", TodayWords.newPlan)
    guard !figures.resting.isEmpty else {
      return (
        [TodayWords.nothing(language)],
        [("aftercare template list", TodayWords.templates), new, help]
      )
    }
    return (
      [noneRunning],
      [("aftercare plan list --all", TodayWords.allPlans), new, help]
    )
  }

  /// Commands that whoever asks may run, with what they are for.
  private static func text(of hints: [Hint]) -> String {
    let role = Console.current.host?.account.role
    let hints = hints.filter { hint in role.map { RoleRights.mayFollow(hint.command, $0) } ?? true }
    let width = hints.map(\.command.count).max() ?? 0
    return hints.map { hint in
      let gap = String(repeating: " ", count: width - hint.command.count + 2)
      return "  \(hint.command)\(gap)\(say(hint.phrase))\n"
    }.joined()
  }
}
