import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// `partner show`.
struct PartnerShowCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("show", DirectoryWords.show)
  }

  @Argument(help: ArgumentHelp(say(DirectoryWords.partnerID), valueName: "partner")) var id: String
  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    let partner = try session.planner.partner(PartnerID(id))
    let workers = try session.planner.repository.directory().workers.values
      .filter { $0.partner == partner.id }.map(\.id.rawValue).sorted()
    session.present(
      fields: [
        (DirectoryWords.partner, "partner", partner.id.rawValue),
        (DirectoryWords.nameHeading, "name", partner.name),
        (
          DirectoryWords.rolesHeading, "roles", partner.roles.map(\.rawValue).joined(separator: " ")
        ),
        (DirectoryWords.workersHeading, "workers", workers.joined(separator: " ")),
        (DirectoryWords.away, "closures", partner.closures.map(\.text).joined(separator: " ")),
        (DirectoryWords.leftHeading, "leftOn", partner.leftOn?.description ?? ""),
        (NoteWords.title, "notes", try session.planner.noteTexts(at: partner.id)),
      ])
  }
}

/// `worker show`.
struct WorkerShowCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("show", DirectoryWords.show)
  }

  @Argument(help: ArgumentHelp(say(DirectoryWords.workerID), valueName: "worker")) var id: String
  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    let worker = try session.planner.worker(WorkerID(id))
    session.present(fields: fields(of: worker, now: worker.absence(on: session.today)))
  }

  private func fields(of worker: Worker, now: Absence?) -> [(
    title: Phrase, key: String, text: String
  )] {
    let absences = worker.absences.map(\.description).joined(separator: ", ")
    return [
      (DirectoryWords.id, "worker", worker.id.rawValue),
      (DirectoryWords.partner, "partner", worker.partner.rawValue),
      (DirectoryWords.nameHeading, "name", worker.name ?? ""),
      (DirectoryWords.contactHeading, "contact", worker.contact ?? ""),
      (DirectoryWords.absent, "absences", absences),
      (AbsenceWords.awayHeading, "awayUntil", now?.days.last.description ?? ""),
      (AbsenceWords.deputyHeading, "deputy", now?.deputy?.rawValue ?? ""),
      (DirectoryWords.leftHeading, "leftOn", worker.leftOn?.description ?? ""),
    ]
  }
}

extension Session {
  /// Prints one thing, a line for each field that is filled.
  fileprivate func present(fields: [(title: Phrase, key: String, text: String)]) {
    let sheet = Sheet(
      columns: [
        Column("field", StoreWords.thing(language)),
        Column("value", StoreWords.value(language), minWidth: 20),
      ],
      rows: fields.filter { !$0.text.isEmpty }.map {
        [Cell($0.title(language), data: $0.key), Cell($0.text)]
      })
    present(sheet) { .object(fields.map { ($0.key, $0.text.isEmpty ? .null : .string($0.text)) }) }
  }
}
