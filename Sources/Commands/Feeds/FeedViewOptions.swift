import ArgumentParser
import CarePlans
import Planner
import Wording

/// Whose calendar it is and what it shows: the same for a file and for an address.
struct FeedViewOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(ReportHelp.feedWorker), valueName: "code")) var worker: String?
  @Option(help: ArgumentHelp(say(ReportHelp.feedPartner), valueName: "code")) var partner: String?
  @Option(help: ArgumentHelp(say(ReportHelp.feedPlan), valueName: "plan")) var plan: String?
  @Flag(help: ArgumentHelp(say(ReportHelp.feedAll))) var all = false
  @Flag(help: ArgumentHelp(say(ReportHelp.feedSupervisor))) var supervisor = false
  @Option(help: ArgumentHelp(say(ReportHelp.level), valueName: "0|1|2")) var level = 1
  @Flag(help: ArgumentHelp(say(ReportHelp.todos))) var todos = false
  @Flag(help: ArgumentHelp(say(ReportHelp.relations))) var relations = false
  @Option(help: ArgumentHelp(say(FeedHelp.todosAhead), valueName: "days")) var todosAhead: Int?
  @Flag(help: ArgumentHelp(say(FeedHelp.alarms))) var alarms = false
  @Option(help: ArgumentHelp(say(FeedHelp.alarm), valueName: "lead")) var alarm: [String] = []
  @Flag(help: ArgumentHelp(say(FeedHelp.alarmChecks))) var alarmChecks = false
  @Option(help: ArgumentHelp(say(FeedHelp.only), valueName: "appointments,law"))
  var only: String?

  /// The view, with names looked up.
  ///
  /// - Throws: ``Problem`` `feed-level-unknown`, `feed-audience-needed`, `feed-alarm-malformed`,
  ///   `feed-days-ahead`, or one for a name.
  func view(in session: Session) throws -> FeedGrant.View {
    guard let level = FeedLevel(rawValue: level) else {
      throw Problem(.feed(.levelUnknown), .usage, ["value": String(self.level)])
    }
    let reminders = try reminders()
    let isPlain = !todos && !relations && reminders.isEmpty && only == nil
    guard !supervisor || level == .neutral && isPlain else {
      throw Problem(.feed(.tellsCounts), .usage)
    }
    let audience = try audience(in: session)
    var view = FeedGrant.View(
      audience, level: level, hasTodos: todos, todosAhead: try daysAhead(),
      hasRelations: relations, alarms: reminders, language: session.language.rawValue)
    view.only = try only.map(Self.selections) ?? []
    if audience.holder != nil, let plan { view.plan = try session.planner.resolve(plan: plan) }
    return view
  }

  private func reminders() throws -> FeedAlarms {
    let leads = try alarm.map { text in
      guard let lead = FeedAlarms.Lead(text) else {
        throw Problem(.input(.feedAlarmMalformed), .usage, ["value": String(text.prefix(20))])
      }
      return lead
    }
    // Checks alone are reminded of as everything else would be.
    let usual = alarms || leads.isEmpty && alarmChecks ? FeedAlarms.usual.leads : []
    return FeedAlarms(usual + leads, hasChecks: alarmChecks)
  }

  private func daysAhead() throws -> Int {
    guard let todosAhead else { return FeedGrant.View.usualDaysAhead }
    guard todos, 0...365 ~= todosAhead else {
      throw Problem(.input(.feedDaysAhead), .usage, ["value": String(todosAhead)])
    }
    return todosAhead
  }

  /// What `appointments,law` names.
  private static func selections(_ text: String) throws(Problem) -> Set<FeedSelection> {
    var result: Set<FeedSelection> = []
    for word in text.split(separator: ",").map({ $0.filter { $0 != " " }.lowercased() }) {
      guard let selection = FeedSelection.allCases.first(where: { $0.isCalled(word) }) else {
        throw Problem(
          .planning(.choiceUnknown), .usage,
          [
            "option": "--only", "value": String(word.prefix(20)),
            "allowed": FeedSelection.allCases.map(\.rawValue).joined(separator: ", "),
          ])
      }
      result.insert(selection)
    }
    return result
  }

  private func audience(in session: Session) throws -> FeedAudience {
    let directory = try session.planner.repository.directory()
    return switch (worker, partner, plan, all, supervisor) {
    // Of a worker or a partner a plan is the part that it is cut down to.
    case (let worker?, nil, _, false, false): .worker(try directory.worker(typed: worker))
    case (nil, let partner?, _, false, false): .partner(try directory.partner(typed: partner))
    case (nil, nil, let plan?, false, false): .plan(try session.planner.resolve(plan: plan))
    case (nil, nil, nil, true, false): .all
    case (nil, nil, nil, false, true): .supervisor
    default: throw Problem(.feed(.audienceNeeded), .usage)
    }
  }
}
