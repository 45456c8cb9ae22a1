import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import Wording

/// Lists the absences of a worker, or changes them and says what falls in the days.
struct AbsenceRun {
  let session: Session
  let worker: Worker
  let directory: Directory

  private var language: Language { session.language }
  private var name: String { worker.id.rawValue }
  /// As many things as are named one by one.
  private static let most = 20

  init(session: Session, worker: Worker) throws {
    self.session = session
    self.worker = worker
    directory = try session.planner.repository.directory()
  }

  /// Lists them with who stands in.
  func list() {
    let absences = worker.absences(from: session.today)
    var sheet = Sheet(
      columns: [
        Column("first", DirectoryWords.first(language)),
        Column("last", DirectoryWords.last(language)),
        Column("deputy", AbsenceWords.deputyHeading(language)),
      ],
      rows: absences.map {
        [
          Cell($0.days.first.description), Cell($0.days.last.description),
          Cell($0.deputy?.rawValue ?? ""),
        ]
      })
    if absences.isEmpty { sheet.footnotes.append(AbsenceWords.none(language, ["worker": name])) }
    session.present(sheet) { .array(absences.map(\.json)) }
  }

  /// Makes a change; the preview and the write tell the same.
  func make(_ change: AbsenceChange, _ options: WriteOptions) throws {
    var subject = ChangeSubject(id: name)
    if let after = try? directory.absences(of: worker, after: change) {
      let falling = try falling(in: change.days)
      subject.notes = lines(after, change.days, falling)
      subject.details = [
        ("absences", .array(after.map(\.json))), ("falling", .array(falling.map(\.json))),
      ]
    }
    try session.change(subject, options) {
      try session.planner.setAbsences(of: worker.id, change, options: $0)
    }
  }

  private func lines(_ after: [Absence], _ days: DayRange?, _ falling: [FallingItem]) -> [String] {
    var lines = after.filter { $0.days.last >= session.today }.map { absence in
      let values = [
        "worker": name, "first": absence.days.first.description,
        "last": absence.days.last.description, "deputy": absence.deputy?.rawValue ?? "",
      ]
      let phrase = absence.deputy == nil ? AbsenceWords.isAway : AbsenceWords.isAwayWithDeputy
      return phrase(language, values: values)
    }
    if lines.isEmpty { lines.append(AbsenceWords.none(language, ["worker": name])) }
    if days != nil { lines += told(falling) }
    lines = lines.map { DayText.localized($0, language) }
    if let days {
      lines += directory.deputised(by: worker.id, in: days).map { other, absence in
        AbsenceWords.standsIn(
          language,
          ["worker": name, "other": other.rawValue, "days": absence.days.description])
      }
    }
    return lines
  }

  private func told(_ falling: [FallingItem]) -> [String] {
    guard !falling.isEmpty else {
      return [AbsenceWords.nothingFalls(language, ["worker": name])]
    }
    let phrase = falling.count == 1 ? AbsenceWords.falls.one : AbsenceWords.falls.more
    var lines = [phrase(language, ["n": String(falling.count), "worker": name])]
    lines += falling.prefix(Self.most).map { "  \($0.day)  \($0.ref)  \($0.title)" }
    if falling.count > Self.most {
      lines.append("  " + AbsenceWords.more(language, ["n": String(falling.count - Self.most)]))
    }
    return lines
  }

  /// What the worker owes on one of some days, in their order.
  private func falling(in days: DayRange?) throws -> [FallingItem] {
    guard let days else { return [] }
    var filter = CommitmentFilter()
    filter.workers = [worker.id]
    (filter.dateFrom, filter.dateThrough) = (days.first, days.last)
    let snapshot = try session.planner.snapshot(filter)
    let title = snapshot.titles.texts(language)
    return snapshot.commitments.compactMap { entry in
      guard let day = entry.listedDay, days.contains(day) else { return nil }
      return FallingItem(day: day, ref: entry.ref, title: title(entry))
    }.sorted { ($0.day, $0.ref) < ($1.day, $1.ref) }
  }
}

/// Something that is due while somebody is away.
private struct FallingItem {
  let day: CivilDate
  let ref: String
  let title: String

  var json: JSONTree {
    .object([("ref", .string(ref)), ("title", .string(title)), ("date", .date(day))])
  }
}

extension Absence {
  /// As programs read it.
  fileprivate var json: JSONTree {
    .object([
      ("first", .date(days.first)), ("last", .date(days.last)),
      ("deputy", .text(deputy?.rawValue)),
    ])
  }
}

extension AbsenceChange {
  /// The days on which somebody is away that was not told before; nil where there are none.
  fileprivate var days: DayRange? {
    switch self {
    case .added(let absence): absence.days
    case .changed(let days, _): days
    case .removed: nil
    }
  }
}
