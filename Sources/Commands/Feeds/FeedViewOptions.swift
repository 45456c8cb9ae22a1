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
  @Flag(help: ArgumentHelp(say(FeedHelp.alarms))) var alarms = false

  /// The view, with names looked up.
  ///
  /// - Throws: ``Problem`` `feed-level-unknown`, `feed-audience-needed`, or one for a name.
  func view(in session: Session) throws -> FeedGrant.View {
    guard let level = FeedLevel(rawValue: level) else {
      throw Problem(.planning(.feedLevelUnknown), .usage, ["value": String(self.level)])
    }
    guard !supervisor || level == .neutral && !todos && !relations && !alarms else {
      throw Problem(.planning(.feedTellsCounts), .usage)
    }
    return FeedGrant.View(
      try audience(in: session), level: level, hasTodos: todos, hasRelations: relations,
      hasAlarms: alarms, language: session.language.rawValue)
  }

  private func audience(in session: Session) throws -> FeedAudience {
    let directory = try session.planner.repository.directory()
    return switch (worker, partner, plan, all, supervisor) {
    case (let worker?, nil, nil, false, false): .worker(try directory.worker(typed: worker))
    case (nil, let partner?, nil, false, false): .partner(try directory.partner(typed: partner))
    case (nil, nil, let plan?, false, false): .plan(try session.planner.resolve(plan: plan))
    case (nil, nil, nil, true, false): .all
    case (nil, nil, nil, false, true): .supervisor
    default: throw Problem(.planning(.feedAudienceNeeded), .usage)
    }
  }
}
