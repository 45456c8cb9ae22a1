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
    let planner = session.planner
    let partner = try planner.partner(PartnerID(id))
    let workers = try planner.repository.directory().workers.values
      .filter { $0.partner == partner.id }.map(\.id.rawValue).sorted()
    let notes = ShownLine(
      title: NoteWords.title, key: "notes", text: try planner.noteTexts(at: partner.id))
    session.present(lines(of: partner, workers) + [notes])
  }

  private func lines(of partner: Partner, _ workers: [String]) -> [ShownLine] {
    var lines = [
      ShownLine(title: DirectoryWords.partner, key: "partner", text: partner.id.rawValue)
    ]
    for field in PartnerField.allCases {
      lines.append(ShownLine(field, of: partner))
      guard field == .roles else { continue }
      lines.append(
        ShownLine(
          title: DirectoryWords.workersHeading, key: "workers",
          text: workers.joined(separator: " ")))
    }
    return lines
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
    let load = try session.planner.workerLoads(of: worker.partner.rawValue).report.lines
      .first { $0.worker.id == worker.id }
    let work = [
      ShownLine(title: DirectoryWords.open, key: "open", text: String(load?.open ?? 0)),
      ShownLine(title: DirectoryWords.late, key: "late", text: String(load?.late ?? 0)),
    ]
    session.present(lines(of: worker, now: worker.absence(on: session.today)) + work)
  }

  private func lines(of worker: Worker, now: Absence?) -> [ShownLine] {
    var lines = [ShownLine(title: DirectoryWords.id, key: "worker", text: worker.id.rawValue)]
    for field in WorkerField.allCases {
      lines.append(ShownLine(field, of: worker, separator: ", "))
      guard field == .absences else { continue }
      lines += [
        ShownLine(
          title: AbsenceWords.awayHeading, key: "awayUntil",
          text: now?.days.last.description ?? ""),
        ShownLine(
          title: AbsenceWords.deputyHeading, key: "deputy", text: now?.deputy?.rawValue ?? ""),
      ]
    }
    return lines
  }
}

/// A line of what is shown of a partner or a worker.
private struct ShownLine {
  var title: Phrase
  var key: String
  var text: String

  init(title: Phrase, key: String, text: String) {
    (self.title, self.key, self.text) = (title, key, text)
  }

  init<Field: DirectoryField>(_ field: Field, of member: Field.Member, separator: String = " ") {
    title = DirectoryFieldWords.of(field.rawValue)?.heading ?? DirectoryWords.id
    key = field.name
    text = field.text(of: member, separator: separator)
  }
}

extension Session {
  /// Prints one thing, a line for each field that is filled.
  fileprivate func present(_ lines: [ShownLine]) {
    let sheet = Sheet(
      columns: [
        Column("field", StoreWords.thing(language)),
        Column("value", StoreWords.value(language), minWidth: 20),
      ],
      rows: lines.filter { !$0.text.isEmpty }.map {
        [Cell($0.title(language), data: $0.key), Cell($0.text)]
      })
    present(sheet) { .object(lines.map { ($0.key, $0.text.isEmpty ? .null : .string($0.text)) }) }
  }
}
