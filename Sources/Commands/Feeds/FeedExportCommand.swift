import ArgumentParser
import CalendarFeeds
import CarePlans
import CivilTime
import FeedItems
import PlanStore
import Planner
import Wording

/// `feed export`: a calendar file.
struct FeedExportCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("export", ReportHelp.feedExport)
  }

  @OptionGroup var asked: FeedViewOptions
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(say(ReportHelp.output), valueName: "path"))
  var output: String?
  @Flag(help: ArgumentHelp(say(ReportHelp.force))) var force = false
  @OptionGroup var global: GlobalOptions

  var isForOthers: Bool { true }

  func run(in session: Session) throws {
    let view = try asked.view(in: session)
    if let words = view.level.notice { session.console.talk(say(words)) }
    let feed = try session.feeds.content(of: view, on: session.today)
    if let cut = feed.cut { session.console.talk(cut.text(session.language)) }
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
      throw Problem(.feed(.unwritable), .bug, ["fault": error.id])
    }
  }
}

extension Session {
  /// What makes calendars of the store.
  var feeds: FeedBuilder {
    FeedBuilder(planner: planner, zone: zone, uidKey: store.uidKey)
  }
}
