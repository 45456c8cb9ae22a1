import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import WebServer
import Wording

/// `feed grant`: a calendar address.
struct FeedGrantCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("grant", FeedHelp.grant)
  }

  @OptionGroup var asked: FeedViewOptions
  @Option(help: ArgumentHelp(say(FeedHelp.label), valueName: "text")) var label = ""
  @Option(help: ArgumentHelp(say(FeedHelp.expires), valueName: "date")) var expires: String?
  @Flag(help: ArgumentHelp(say(FeedHelp.clouds))) var clouds = false
  @OptionGroup var secret: SecretOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let view = try asked.view(in: session)
    let place = SecretPlace(session: session, out: secret.out, isShown: secret.show)
    if let words = view.level.notice { session.console.talk(say(words)) }
    if let cut = try session.feeds.cut(of: view, on: session.today) {
      session.console.talk(cut.text(session.language))
    }
    try place.holding(unless: write.isDryRun) {
      try session.planner.grantFeed(
        view, label: label, expiresOn: try expires.map(session.lastDay), allowsClouds: clouds,
        options: try write.changeOptions()
      ).tell(in: place)
    }
  }
}

/// `feed rotate`: a new address for the same calendar.
struct FeedRotateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("rotate", FeedHelp.rotate)
  }

  @Argument(help: ArgumentHelp(say(FeedHelp.ids), valueName: "id")) var id: String
  @OptionGroup var secret: SecretOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let place = SecretPlace(session: session, out: secret.out, isShown: secret.show)
    try place.holding(unless: write.isDryRun) {
      try session.planner.rotateFeed(
        FeedGrantID(id.lowercased()), options: try write.changeOptions()
      ).tell(in: place)
    }
  }
}

/// `feed revoke`: the end of addresses.
struct FeedRevokeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("revoke", FeedHelp.revoke)
  }

  @Argument(help: ArgumentHelp(say(FeedHelp.ids), valueName: "id")) var ids: [String]
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let grants = try session.planner.revokeFeeds(
      ids.map { FeedGrantID($0.lowercased()) }, options: try write.changeOptions())
    let names = grants.map(\.id.rawValue)
    let told = write.isDryRun ? FeedHelp.wouldRevoke : FeedHelp.revoked
    session.presenter.show(
      text: { told(session.language, ["ids": names.joined(separator: ", ")]) + "\n" },
      json: { .object([("ids", .texts(names)), ("written", .bool(!write.isDryRun))]) })
  }
}

extension GrantedFeed {
  /// Shows the whole address, which nobody sees again.
  fileprivate func tell(in place: SecretPlace) throws {
    let session = place.session
    let who = grant.view.audience.text(session.language)
    guard let token else {
      return place.preview(FeedHelp.wouldGrant(session.language, ["who": who]), name: "url")
    }
    let service = try session.settings.serviceURL()
    try place.show(
      service + FeedPath.address(of: token), id: grant.id.rawValue, name: "url",
      told: FeedHelp.granted(session.language, ["id": grant.id.rawValue, "who": who]),
      // Of no use to a telephone where it holds on this machine only.
      forCameras: session.settings.found(.url) != nil ? service + FeedPath.page(of: token) : nil)
    if place.isForPeople {
      session.console.talk(say(FeedHelp.pageOf))
    }
    if session.settings.found(.url) == nil { session.console.talk(say(FeedHelp.setURL)) }
  }
}
