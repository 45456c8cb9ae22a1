import CarePlans
import CivilTime
import PlanAPI
import Planner
import Wording

/// The days without work after a change of them, and what was planned on those that are new.
struct ToldClosures {
  /// Those that are not over yet.
  private let ranges: [DayRange]
  private let planned: Int
  private let language: Language

  /// - Parameter narrow: Narrows the question to whose work is looked for.
  init(
    from before: [DayRange], to after: [DayRange], in session: Session,
    narrow: (inout CommitmentFilter) -> Void
  ) throws {
    ranges = after.filter { $0.last >= session.today }
    language = session.language
    let new = before.reduce(after) { DayRange.removing($1, from: $0) }
    var items: Set<PlanItem> = []
    for range in new {
      var filter = CommitmentFilter()
      narrow(&filter)
      filter.dateFrom = range.first
      filter.dateThrough = range.last
      for entry in try session.planner.snapshot(filter).commitments
      where entry.listedDay.map({ $0 >= range.first && $0 <= range.last }) ?? false {
        items.insert(PlanItem(entry.plan, entry.item))
      }
    }
    planned = items.count
  }

  var lines: [String] {
    guard !ranges.isEmpty else { return [DirectoryWords.noClosures(language)] }
    let shown = ranges.prefix(6).map { range in
      range.first == range.last ? "\(range.first)" : "\(range.first)..\(range.last)"
    }
    let text = shown.joined(separator: ", ") + (ranges.count > 6 ? ", …" : "")
    return [DirectoryWords.closedDays(language, ["ranges": text])]
      + (planned > 0 ? [DirectoryWords.plannedThere(language, planned)] : [])
  }

  /// The same for programs.
  var details: [(name: String, value: JSONTree)] {
    [
      (
        "closures",
        .array(ranges.map { .object([("first", .date($0.first)), ("last", .date($0.last))]) })
      ), ("planned", .int(planned)),
    ]
  }
}
