import ArgumentParser
import CarePlans
import Planner
import Wording

/// `partner add`.
struct PartnerAddCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("add", DirectoryWords.partnerAdd)
  }

  @Argument(help: ArgumentHelp(say(DirectoryWords.partnerID), valueName: "partner")) var id: String
  @Option(help: ArgumentHelp(say(DirectoryWords.name), valueName: "text")) var name: String?
  @Option(help: ArgumentHelp(say(DirectoryWords.roles), valueName: "roles")) var roles: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let filled = roles.map(DirectoryInput(session: session).roles) ?? []
    try session.change(ChangeSubject(id: id), write) { options in
      try session.planner.setPartner(PartnerID(id), adding: true, options: options) { partner in
        partner.name = name ?? id
        partner.roles = filled
      }
    }
  }
}

/// `partner set`.
struct PartnerSetCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("set", DirectoryWords.set) }

  @Argument(help: ArgumentHelp(say(DirectoryWords.partnerID), valueName: "partner")) var id: String
  @Option(help: ArgumentHelp(say(DirectoryWords.name), valueName: "text")) var name: String?
  @Option(help: ArgumentHelp(say(DirectoryWords.roles), valueName: "roles")) var roles: String?
  @Option(help: ArgumentHelp(say(DirectoryWords.left), valueName: "date")) var left: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let input = DirectoryInput(session: session)
    let filled = roles.map(input.roles)
    let leftOn = try left.map(input.left)
    try session.change(ChangeSubject(id: id), write) { options in
      try session.planner.setPartner(PartnerID(id), adding: false, options: options) { partner in
        partner.name = name ?? partner.name
        partner.roles = filled ?? partner.roles
        if let leftOn { partner.leftOn = leftOn }
      }
    }
    if case .some(.some) = leftOn { try Leaving(session: session).tell(partner: PartnerID(id)) }
  }
}
