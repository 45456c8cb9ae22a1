import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import Wording

/// What both commands about days without work are told.
struct ClosureOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(DirectoryWords.add), valueName: "days")) var add: [String] = []
  @Option(help: ArgumentHelp(say(DirectoryWords.remove), valueName: "days"))
  var remove: [String] = []
  @Option(
    name: .customLong("import"), help: ArgumentHelp(say(DirectoryWords.takeIn), valueName: "file"),
    completion: .file(extensions: ["ics"]))
  var file: String?

  var changesNothing: Bool { add.isEmpty && remove.isEmpty && file == nil }

  /// The ranges after what was told, and what a file of closures held if there is one.
  func applied(
    to ranges: [DayRange], _ session: Session
  ) throws -> (ranges: [DayRange], imported: ImportedClosures?) {
    let input = DirectoryInput(session: session)
    var result = ranges + (try add.map(input.range))
    let imported = try file.map { try ImportedClosures($0, session) }
    if let imported {
      imported.tell(session)
      result += imported.ranges
    }
    for text in remove { result = DayRange.removing(try input.range(text), from: result) }
    return (DayRange.merged(result), imported)
  }

  /// Lists the ranges.
  static func list(_ ranges: [DayRange], _ session: Session) {
    let language = session.language
    var sheet = Sheet(
      columns: [
        Column("first", DirectoryWords.first(language)),
        Column("last", DirectoryWords.last(language)),
      ], rows: ranges.map { [Cell($0.first.description), Cell($0.last.description)] })
    if ranges.isEmpty { sheet.footnotes.append(DirectoryWords.noClosures(language)) }
    session.present(sheet) {
      .array(
        ranges.map { .object([("first", .date($0.first)), ("last", .date($0.last))]) })
    }
  }
}

/// `partner closures`: days on which a partner does not work; changing them re-plans.
struct PartnerClosuresCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("closures", DirectoryWords.closures)
  }

  @Argument(help: ArgumentHelp(say(DirectoryWords.partnerID), valueName: "partner")) var id: String
  @OptionGroup var closures: ClosureOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let partner = try session.planner.partner(PartnerID(id))
    guard !closures.changesNothing else { return ClosureOptions.list(partner.closures, session) }
    let (ranges, imported) = try closures.applied(to: partner.closures, session)
    let told = try ToldClosures(from: partner.closures, to: ranges, in: session) {
      $0.partners = [PartnerID(id)]
    }
    let subject = ChangeSubject(
      id: id, notes: told.lines, details: told.details + (imported?.details ?? []))
    try session.change(subject, write) { options in
      try session.planner.setPartner(PartnerID(id), adding: false, options: options) {
        $0.closures = ranges
      }
    }
  }
}

/// `worker closures`: days of absence; no reason is kept.
struct WorkerClosuresCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("closures", DirectoryWords.closures)
  }

  @Argument(help: ArgumentHelp(say(DirectoryWords.workerID), valueName: "worker")) var id: String
  @OptionGroup var closures: ClosureOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let worker = try session.planner.worker(WorkerID(id))
    let days = worker.absences.map(\.days)
    guard !closures.changesNothing else { return ClosureOptions.list(days, session) }
    let (ranges, imported) = try closures.applied(to: days, session)
    let told = try ToldClosures(
      from: days, to: ranges, in: session
    ) { $0.workers = [WorkerID(id)] }
    let subject = ChangeSubject(
      id: id, notes: told.lines, details: told.details + (imported?.details ?? []))
    try session.change(subject, write) { options in
      try session.planner.setWorker(WorkerID(id), at: nil, options: options) {
        $0.absences = Absence.kept($0.absences, in: ranges)
      }
    }
  }
}
