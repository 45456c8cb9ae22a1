package import CarePlans
package import CivilTime
package import FeedItems
import Reports
import Wording

/// Makes calendars of what a store holds.
package struct FeedBuilder: Sendable {
  package let planner: Planner
  private let zone: ZoneRule
  private let uidKey: [UInt8]

  /// - Parameters:
  ///   - zone: The zone of the store.
  ///   - uidKey: The secret from which feeds make their names.
  package init(planner: Planner, zone: ZoneRule, uidKey: [UInt8]) {
    self.planner = planner
    self.zone = zone
    self.uidKey = uidKey
  }

  /// A calendar as it stands; opens no plan below level 2.
  package func content(of view: FeedGrant.View, on today: CivilDate) throws -> FeedContent {
    try planner.repository.read { store in
      var none = DraftCache()
      let reader = FeedReader(view.audience, in: try store.directory(), on: today)
      let commitments = try store.commitments(reader.filter)
      return try content(of: view, from: commitments, to: reader, on: today, after: &none)
    }
  }

  /// The same of commitments read before, with what was composed the last time.
  package func content(
    of view: FeedGrant.View, from commitments: [Commitment], on today: CivilDate,
    after former: inout DraftCache
  ) throws -> FeedContent {
    let directory = try planner.repository.directory()
    let reader = FeedReader(view.audience, in: directory, on: today)
    return try content(of: view, from: commitments, to: reader, on: today, after: &former)
  }

  private func content(
    of view: FeedGrant.View, from commitments: [Commitment], to reader: FeedReader,
    on today: CivilDate, after former: inout DraftCache
  ) throws -> FeedContent {
    let composer = FeedComposer(reader, options(view, today))
    var seen = try visible(commitments, to: reader, at: view.level)
    let ahead = view.level > .busy ? try self.ahead(of: reader, on: today) : FeedAhead()
    seen.entries.add(ahead.measureEnds)
    guard view.level == .titled else {
      return composer.compose(seen.entries, dates: ahead.dates, after: &former) { _ in nil }
    }
    let titles = try planner.titles(for: seen.entries, rows: planner.repository.planRows())
    return composer.compose(seen.entries, dates: ahead.dates, after: &former) { entry in
      // Which law a measure hangs on is nobody's business in a calendar.
      if entry.kind == .measureEnd || seen.untitled.contains(entry.ref) { return nil }
      if entry.kind == .adoption {
        let words = ItemWords.beforeOurTime
        let count = ["n": String(entry.counted)]
        return BilingualText(
          nl: words(.nl, values: count), en: words(.en, values: count))
      }
      return titles.title(of: entry)
    }
  }

  /// What the readers of a calendar may see: of what others owe only what is neutral at least, and
  /// without a title.
  package func visible(
    _ commitments: [Commitment], to reader: FeedReader, at level: FeedLevel
  ) throws -> (entries: [Commitment], untitled: Set<String>) {
    // What a reader owes is in its calendar; only whether it has a title is still the question.
    guard let looking = reader.viewer,
      level == .titled || !commitments.allSatisfy(reader.owner.owes)
    else { return (commitments, []) }
    return try planner.repository.read { state in
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

  /// What an address tells for some weeks after it was taken back.
  package func farewell(
    of view: FeedGrant.View, in directory: Directory, on day: CivilDate
  ) -> FeedContent {
    let reader = FeedReader(view.audience, in: directory, on: day)
    return FeedComposer(reader, options(view, day)).withdrawn(on: day)
  }

  private func options(_ view: FeedGrant.View, _ today: CivilDate) -> FeedOptions {
    FeedOptions(
      level: view.level, hasTodos: view.hasTodos, hasRelations: view.hasRelations,
      hasAlarms: view.hasAlarms, language: Language(rawValue: view.language) ?? .nl, today: today,
      zone: zone, uidKey: uidKey)
  }
}
