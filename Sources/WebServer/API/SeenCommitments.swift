import CarePlans
import CivilTime
import PlanAPI
import Planner

/// `GET /api/v1/commitments`: what is open, as far as the one who asks may see it.
struct SeenCommitments {
  let planner: Planner
  let account: Account

  /// The list as JSON, described in `docs/json.md`.
  func bytes() throws -> [UInt8] {
    let directory = try planner.repository.directory()
    let viewer = Viewer(account, in: directory)
    let picture = try planner.picture(CommitmentFilter())
    let today = picture.today
    let rows = Dictionary(picture.rows.map { ($0.code, $0) }) { first, _ in first }
    let own = Set(picture.commitments.lazy.filter { viewer.takesPart(by: $0) }.map(\.plan))
    let levels = picture.commitments.map { entry in
      rows[entry.plan].map { row in
        viewer.visibility(
          of: entry, in: row, takesPart: own.contains(entry.plan), directory: directory)
      } ?? .hidden
    }
    var whole: [PlanCode: Set<ItemKey>] = [:]
    for (entry, seen) in zip(picture.commitments, levels) where seen == .full {
      whole[entry.plan, default: []].insert(entry.item)
    }
    return JSONWriter.document { json in
      json.object { json in
        json.field("asOf", today)
        json.list("items") { json in
          for (entry, seen) in zip(picture.commitments, levels) {
            let told = entry.seen(seen) { key in
              whole[entry.plan]?.contains(key) ?? false ? key : nil
            }
            write(told ?? entry, seen, titles: picture.titles, today, to: &json)
          }
        }
      }
    }
  }

  private func write(
    _ entry: Commitment, _ seen: Visibility, titles: Titles, _ today: CivilDate,
    to json: inout JSONWriter
  ) {
    guard seen > .hidden else { return }
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

extension Viewer {
  /// Whether the viewer, or its partner, has a part in a plan because it answers for this.
  fileprivate func takesPart(by entry: Commitment) -> Bool {
    worker != nil && entry.worker == worker || partner != nil && entry.partner == partner
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
