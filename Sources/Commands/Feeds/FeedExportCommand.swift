import ArgumentParser
import CalendarFeeds
import CarePlans
import CivilTime
import PlanStore
import Planner
import Wording

/// `feed export`: a calendar file.
struct FeedExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("export", ReportHelp.feedExport)
  }

  @Option(help: ArgumentHelp(say(ReportHelp.feedWorker), valueName: "code")) var worker: String?
  @Option(help: ArgumentHelp(say(ReportHelp.feedPartner), valueName: "code")) var partner: String?
  @Option(help: ArgumentHelp(say(ReportHelp.feedPlan), valueName: "plan")) var plan: String?
  @Flag(help: ArgumentHelp(say(ReportHelp.feedAll))) var all = false
  @Option(help: ArgumentHelp(say(ReportHelp.level), valueName: "0|1|2")) var level = 1
  @Flag(help: ArgumentHelp(say(ReportHelp.todos))) var todos = false
  @Flag(help: ArgumentHelp(say(ReportHelp.relations))) var relations = false
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(say(ReportHelp.output), valueName: "path"))
  var output: String?
  @Flag(help: ArgumentHelp(say(ReportHelp.force))) var force = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    guard let level = FeedLevel(rawValue: level) else {
      throw Problem("feed-level-unknown", .usage, ["value": String(self.level)])
    }
    let (audience, filter) = try audience(in: session)
    if level == .titled { session.console.talk(say(ReportHelp.levelTwo)) }
    let picture = try session.planner.picture(filter)
    let options = FeedOptions(
      level: level, hasTodos: todos, hasRelations: relations, language: session.language,
      today: picture.today, zone: session.zone, uidKey: session.store.uidKey)
    let feed = FeedComposer(audience, options).compose(picture.commitments) {
      // Which law a measure hangs on is nobody's business in a calendar.
      $0.kind == .measureEnd ? nil : picture.titles.title(of: $0)
    }
    let bytes = try render(feed)
    guard let output else { return session.console.data(bytes) }
    try LocalFile.write(String(decoding: bytes, as: UTF8.self), to: output, replacing: force)
    session.console.talk(
      ReportHelp.wrote(session.language, ["path": output, "n": String(feed.items.count)]))
  }

  private func render(_ feed: FeedContent) throws -> [UInt8] {
    do {
      return try CalendarRenderer().calendar(feed.header, of: feed.items).bytes
    } catch {
      throw Problem("feed-unwritable", .bug, ["fault": error.id])
    }
  }

  private func audience(in session: Session) throws -> (FeedAudience, CommitmentFilter) {
    var filter = CommitmentFilter()
    filter.openOnly = false
    // For some weeks calendars are told that what a plan owed is called off.
    filter.statuses = Set(PlanStatus.allCases.filter { $0.owes || $0 == .closed || $0 == .stopped })
    filter.includesParticipants = true
    let directory = try session.planner.repository.directory()
    switch (worker, partner, plan, all) {
    case (let worker?, nil, nil, false):
      let id = try directory.worker(typed: worker)
      filter.workers = [id]
      return (.worker(id), filter)
    case (nil, let partner?, nil, false):
      let id = try directory.partner(typed: partner)
      filter.partners = [id]
      return (.partner(id), filter)
    case (nil, nil, let plan?, false):
      let code = try session.planner.resolve(plan: plan)
      filter.plans = [code]
      return (.plan(code), filter)
    case (nil, nil, nil, true): return (.all, filter)
    default: throw Problem("feed-audience-needed", .usage)
    }
  }
}
