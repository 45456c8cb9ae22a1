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
      let commitments = try store.commitments(view.filter(for: reader))
      return try content(of: view, from: commitments, to: reader, on: today, after: &none)
    }
  }

  /// Where a calendar ends before its time, for it would be too large; nil for one that is whole.
  package func cut(of view: FeedGrant.View, on today: CivilDate) throws -> FeedCut? {
    try planner.repository.read { store in
      let reader = FeedReader(view.audience, in: try store.directory(), on: today)
      let commitments = try store.commitments(view.filter(for: reader))
      // Most calendars are far from it, which their days tell: only the others are made to know it.
      let ahead = view.level > .busy ? try self.ahead(of: reader, view, on: today) : FeedAhead()
      let composer = FeedComposer(reader, try options(view, today))
      guard
        !composer.surelyHolds(
          commitments + ahead.measureEnds, besides: ahead.dates.count)
      else { return nil }
      var none = DraftCache()
      return try content(of: view, from: commitments, to: reader, on: today, after: &none).cut
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
    let composer = FeedComposer(reader, try options(view, today))
    let commitments = try withoutStrangers(commitments, for: view, on: today)
    var seen = try planner.visible(commitments, to: reader, at: view.level)
    let ahead = view.level > .busy ? try self.ahead(of: reader, view, on: today) : FeedAhead()
    seen.entries.add(ahead.measureEnds)
    let (entries, lowered) = try lowered(seen.entries, to: reader, at: view.level, on: today)
    guard view.level == .titled else {
      return composer.compose(
        entries, lowered: lowered, dates: ahead.dates, after: &former
      ) { _ in nil }
    }
    let titles = try planner.titles(for: entries, rows: planner.repository.planRows())
    return composer.compose(
      entries, lowered: lowered, dates: ahead.dates, after: &former
    ) { entry in
      seen.untitled.contains(entry.ref) ? nil : planner.feedTitle(of: entry, titles)
    }
  }

  /// Leaves out what is called off of plans that were made by mistake or were stopped where no calendar of
  /// the view had shown any of it: nothing of them is told then.
  private func withoutStrangers(
    _ commitments: [Commitment], for view: FeedGrant.View, on today: CivilDate
  ) throws -> [Commitment] {
    // What was called off longer ago is told to nobody, and needs no plan to be opened.
    let since = (Int64(today.dayNumber) - Int64(FeedComposer.afterlife) - 2) * 86_400
    let off = Set(
      commitments.lazy.filter { $0.state == .withdrawn && $0.timeStamp.at >= since }.map(\.plan))
    guard !off.isEmpty else { return commitments }
    let ended = try planner.repository.planRows(PlanRowChoice(codes: off))
      .filter { $0.status == .discarded || $0.status == .stopped }
    guard !ended.isEmpty else { return commitments }
    let own = try planner.repository.access().feeds.values
      .filter { $0.view.isAlike(view) }.map(\.id)
    let hidden = Set(
      try ended.filter { row in
        guard let shown = try planner.repository.plan(row.code)?.plan.shownIn else { return false }
        // Nobody knows what a calendar shows that was handed over as a file.
        guard !own.isEmpty || row.status == .discarded else { return false }
        return Set(shown).isDisjoint(with: own)
      }.map(\.code))
    return commitments.filter { !$0.isCancelled || !hidden.contains($0.plan) }
  }

  /// What is told as the calendar is, and what of colleagues who are away is told at the lower level of
  /// their own calendars: only what is open and falls before they are back, so that it leaves without a
  /// word.
  private func lowered(
    _ entries: [Commitment], to reader: FeedReader, at level: FeedLevel, on today: CivilDate
  ) throws -> (own: [Commitment], lowered: [FeedLevel: [Commitment]]) {
    guard !reader.absentees.isEmpty else { return (entries, [:]) }
    let directory = try planner.repository.directory()
    let access = try planner.repository.access()
    let levels = Dictionary(
      reader.absentees.keys.map { ($0, access.feedLevel(of: $0, on: today, in: directory)) },
      uniquingKeysWith: { first, _ in first })
    var own: [Commitment] = []
    var lowered: [FeedLevel: [Commitment]] = [:]
    for entry in entries {
      guard let worker = entry.worker, let other = levels[worker] else {
        own.append(entry)
        continue
      }
      guard reader.tells(entry) else { continue }
      if other < level {
        lowered[other, default: []].append(entry)
      } else {
        own.append(entry)
      }
    }
    return (own, lowered)
  }

  /// What an address tells for some weeks after it was taken back.
  package func farewell(
    of view: FeedGrant.View, in directory: Directory, on day: CivilDate, _ why: FeedGrant.Ending
  ) -> FeedContent {
    let reader = FeedReader(view.audience, in: directory, on: day)
    return FeedComposer(reader, options(view, day, workingDays: .everyDay)).withdrawn(on: day, why)
  }

  private func options(_ view: FeedGrant.View, _ today: CivilDate) throws -> FeedOptions {
    let workingDays = view.alarms.isEmpty ? nil : try workingDays(of: view.audience)
    return options(view, today, workingDays: workingDays ?? .everyDay)
  }

  private func options(
    _ view: FeedGrant.View, _ today: CivilDate, workingDays: WorkingCalendar
  ) -> FeedOptions {
    var options = FeedOptions(
      level: view.level, hasTodos: view.hasTodos, todosAhead: view.todosAhead,
      hasRelations: view.hasRelations, alarms: view.alarms, workingDays: workingDays,
      language: Language(rawValue: view.language) ?? .nl, today: today, zone: zone,
      uidKey: uidKey)
    options.number = view.number
    options.only = view.only
    return options
  }

  /// The days on which the readers of a calendar work: those of their partner, or of the region.
  private func workingDays(of audience: FeedAudience) throws -> WorkingCalendar {
    let directory = try planner.repository.directory()
    let holder = audience.holder
    let partner = holder?.partner ?? holder?.worker.flatMap { directory.workers[$0]?.partner }
    return CareCalendars(of: directory).calendar(of: partner)
  }
}
