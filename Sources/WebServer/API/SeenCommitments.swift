import CarePlans
import CivilTime
import PlanAPI
import Planner
import Reports

/// `GET /api/v1/commitments`: what is open, as far as the one who asks may see it.
struct SeenCommitments {
  let planner: Planner
  let guest: BearerAuthenticator.Guest
  /// The part that is asked for; nil for all of it.
  var page: PageRequest?
  /// What rows are sorted by: the order of their keys would tell those that are withheld.
  let order: RowOrder

  private struct Row {
    var entry: Commitment
    var seen: Visibility
    /// What it is sorted by, within its day and its plan.
    var name: String

    /// The first of its two dates; what has none comes last.
    var day: Int32 {
      min(entry.due?.dayNumber ?? .max, entry.limit?.dayNumber ?? .max)
    }
  }

  /// The list as JSON, described in `docs/json.md`, and the key after which the next page begins.
  ///
  /// - Throws: `KeyRefused`, or what reading the store throws.
  func bytes() throws -> (bytes: [UInt8], next: RowKey?) {
    try planner.repository.read { _ in try bytesOfOneState() }
  }

  private func bytesOfOneState() throws -> (bytes: [UInt8], next: RowKey?) {
    let directory = try planner.repository.directory()
    let account = guest.account
    // It may have waited for its turn.
    guard
      try planner.repository.access().admits(
        account, by: guest.token.id, on: planner.today, in: directory)
    else { throw KeyRefused() }
    let viewer = Viewer(account, in: directory)
    let picture = try planner.picture(CommitmentFilter())
    let today = picture.today
    let rows = Dictionary(picture.rows.map { ($0.code, $0) }) { first, _ in first }
    let own = Set(picture.commitments.lazy.filter { viewer.owes($0) }.map(\.plan))
    let all = picture.commitments.compactMap { entry -> Row? in
      guard let row = rows[entry.plan] else { return nil }
      let visibility = viewer.visibility(
        of: entry, in: row, takesPart: own.contains(entry.plan), directory: directory)
      guard visibility > .hidden else { return nil }
      // Of a series of which nothing but a date is told there is one row: its pace would name it.
      let item = visibility == .dateOnly ? entry.series ?? entry.item : entry.item
      return Row(entry: entry, seen: visibility, name: order.name(of: "\(entry.plan)/\(item)"))
    }
    var whole: [PlanCode: Set<ItemKey>] = [:]
    for row in all where row.seen == .full {
      whole[row.entry.plan, default: []].insert(row.entry.item)
    }
    var names: Set<String> = []
    let told = all.sorted { ($0.day, $0.name) < ($1.day, $1.name) }
      .filter { $0.seen > .dateOnly || names.insert($0.name).inserted }
    let (part, next) =
      page?.cut(told) { RowKey([$0.entry.plan.description, $0.name]) } ?? (told, nil)
    let bytes = JSONWriter.document { json in
      json.object { json in
        json.field("asOf", today)
        json.list("items") { json in
          for row in part {
            let (entry, seen) = (row.entry, row.seen)
            let told = entry.seen(seen) { key in
              whole[entry.plan]?.contains(key) ?? false ? key : nil
            }
            write(told ?? entry, seen, titles: picture.titles, today, to: &json)
          }
        }
      }
    }
    return (bytes, next)
  }

  private func write(
    _ entry: Commitment, _ seen: Visibility, titles: Titles, _ today: CivilDate,
    to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("seen", seen.name)
      json.field("plan", entry.plan.short)
      json.field("due", entry.due)
      json.field("limit", entry.limit)
      guard seen > .dateOnly else { return }
      let standing = entry.standing(on: today)
      json.field("number", entry.number)
      json.field("obligation", entry.obligation.rawValue)
      json.field("overdue", standing.isOverdue)
      json.field("breached", standing.isBreached)
      json.field("ready", standing.isReady)
      guard seen == .full else { return }
      json.field("ref", entry.ref)
      json.field("title", titles.title(of: entry).map(\.nl) ?? entry.item.rawValue)
      json.field("kind", entry.kind.rawValue)
      json.field("partner", entry.partner)
      json.field("worker", entry.worker)
      json.field("blockedBy", entry.blockedBy)
    }
  }
}

extension Visibility {
  /// The word programs know it by.
  fileprivate var name: String {
    switch self {
    case .hidden: "hidden"
    case .dateOnly: "date-only"
    case .neutral: "neutral"
    case .full: "full"
    }
  }
}
