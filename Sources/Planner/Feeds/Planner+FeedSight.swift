package import CarePlans
import Reports
import Wording

extension Planner {
  /// What the readers of a calendar may see: of what others owe only what is neutral at least, and
  /// without a title.
  package func visible(
    _ commitments: [Commitment], to reader: FeedReader, at level: FeedLevel
  ) throws -> (entries: [Commitment], untitled: Set<String>) {
    // What a reader owes is in its calendar; only whether it has a title is still the question.
    guard let looking = reader.viewer,
      level == .titled || !commitments.allSatisfy(reader.owner.owes)
    else { return (commitments, []) }
    return try repository.read { state in
      let viewer = try PlanViewer(looking, in: state)
      var untitled: Set<String> = []
      let entries = commitments.filter { entry in
        let seen = viewer.visibility(of: entry)
        if seen < .full { untitled.insert(entry.ref) }
        return seen >= .neutral
      }
      return (entries, untitled)
    }
  }

  /// What a calendar calls something at level 2; nil for what has a neutral word there too.
  func feedTitle(of entry: Commitment, _ titles: Titles) -> BilingualText? {
    // Which law a measure hangs on is nobody's business in a calendar.
    if entry.kind == .measureEnd { return nil }
    guard let line = entry.kind.line else { return titles.title(of: entry) }
    guard line.rules.hasCalendarTitle, let words = ItemWords.line(entry.kind.rawValue) else {
      return nil
    }
    let count = ["n": String(entry.counted)]
    return BilingualText(nl: words(.nl, values: count), en: words(.en, values: count))
  }
}
