import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import Wording

/// `partner list`: partners with what is open at each.
struct PartnerListCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", DirectoryWords.list)
  }

  @Flag(name: .customLong("roles"), help: ArgumentHelp(say(DirectoryWords.byRole)))
  var isByRole = false
  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    let directory = try session.planner.repository.directory()
    if isByRole { return RoleListing(directory: directory).print(in: session) }
    let load = try session.planner.directoryLoad()
    let partners = directory.partners.values.sorted { $0.id < $1.id }
    let people = Dictionary(grouping: directory.workers.values, by: \.partner)
    let language = session.language
    let sheet = Sheet(
      columns: [
        Column("partner", DirectoryWords.partner(language)),
        Column("name", DirectoryWords.nameHeading(language), priority: 1, minWidth: 10),
        Column("roles", DirectoryWords.rolesHeading(language), priority: 2, minWidth: 8),
        Column("workers", DirectoryWords.workersHeading(language), alignment: .right),
        Column("open", DirectoryWords.open(language), alignment: .right),
        Column("late", DirectoryWords.late(language), alignment: .right),
        Column("leftOn", DirectoryWords.leftHeading(language), priority: 3),
      ],
      rows: partners.map { partner in
        let late = load.partners[partner.id]?.late ?? 0
        return [
          Cell(partner.id.rawValue), Cell(partner.name),
          Cell(partner.roles.map(\.rawValue).joined(separator: " ")),
          Cell(people[partner.id]?.count ?? 0), Cell(load.partners[partner.id]?.open ?? 0),
          Cell(late, style: late > 0 ? .warning : .plain), Cell(partner.leftOn?.description ?? ""),
        ]
      })
    session.present(sheet) {
      .array(
        partners.map { partner in
          .object([
            ("partner", .string(partner.id.rawValue)), ("name", .string(partner.name)),
            ("roles", .texts(partner.roles.map(\.rawValue))),
            ("workers", .int(people[partner.id]?.count ?? 0)),
            ("open", .int(load.partners[partner.id]?.open ?? 0)),
            ("late", .int(load.partners[partner.id]?.late ?? 0)),
            ("leftOn", .date(partner.leftOn)),
          ])
        })
    }
  }
}

/// `worker list`: workers with what is open for each.
struct WorkerListCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", DirectoryWords.list)
  }

  @Option(help: ArgumentHelp(say(DirectoryWords.ofPartner), valueName: "partner"))
  var partner: String?
  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    let load = try session.planner.directoryLoad()
    let workers = try session.planner.repository.directory().workers.values
      .filter { partner == nil || $0.partner.rawValue == partner }
      .filter { session.planner.scope?.knows($0.id) ?? true }.sorted { $0.id < $1.id }
    let language = session.language
    let sheet = Sheet(
      columns: [
        Column("worker", DirectoryWords.id(language)),
        Column("partner", DirectoryWords.partner(language)),
        Column("name", DirectoryWords.nameHeading(language), priority: 1, minWidth: 8),
        Column("open", DirectoryWords.open(language), alignment: .right),
        Column("late", DirectoryWords.late(language), alignment: .right),
        Column("absences", DirectoryWords.absent(language), priority: 1),
        Column("leftOn", DirectoryWords.leftHeading(language), priority: 2),
      ],
      rows: workers.map { worker in
        let late = load.workers[worker.id]?.late ?? 0
        return [
          Cell(worker.id.rawValue), Cell(worker.partner.rawValue), Cell(worker.name ?? ""),
          Cell(load.workers[worker.id]?.open ?? 0), Cell(late, style: late > 0 ? .warning : .plain),
          Cell(
            worker.absences(from: session.today).first?.text ?? "",
            data: worker.absences(from: session.today).map(\.text).joined(separator: " ")),
          Cell(worker.leftOn?.description ?? ""),
        ]
      })
    session.present(sheet) {
      .array(
        workers.map { worker in
          .object([
            ("worker", .string(worker.id.rawValue)), ("partner", .string(worker.partner.rawValue)),
            ("name", .text(worker.name)), ("open", .int(load.workers[worker.id]?.open ?? 0)),
            ("late", .int(load.workers[worker.id]?.late ?? 0)),
            ("absences", .texts(worker.absences(from: session.today).map(\.text))),
            ("leftOn", .date(worker.leftOn)),
          ])
        })
    }
  }
}
