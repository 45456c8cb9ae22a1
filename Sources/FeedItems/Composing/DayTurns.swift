import CarePlans
import CivilTime

/// The days on which an item tells something else though nobody changed anything: from one of them it is
/// late, from another no longer put aside.
///
/// Each that has come counts in the item's revision, so that a client which takes only what is newer takes
/// it. A change somebody makes counts for more than all of them: it may take days away.
struct DayTurns {
  private let days: [CivilDate]

  /// More than an item has turns.
  private static let weight = 8

  /// Those of what an event tells.
  init(ofEvent entry: Commitment) {
    guard entry.state.isOpen else {
      days = []
      return
    }
    days = [entry.backFrom, entry.lateFrom, entry.overFrom].compactMap(\.self)
  }

  /// Those of what a to-do tells: until it is late also the days after its dates.
  init(ofTodo entry: Commitment) {
    guard entry.state.isOpen else {
      days = []
      return
    }
    let dates = [entry.due, entry.limit].compactMap(\.self)
    let passed = (dates.isEmpty ? [entry.pin?.day].compactMap(\.self) : dates)
      .compactMap { $0.adding(days: 1) }
    let last = entry.lateFrom ?? .latest
    let turns = [entry.waitUntil, entry.lateFrom].compactMap(\.self) + passed
    days = Array(Set(turns.filter { $0 <= last } + [entry.overFrom].compactMap(\.self)))
  }

  /// A stamp with the turns that have come.
  func stamp(
    after stamp: Commitment.Stamp, on today: CivilDate, by composer: FeedComposer
  ) -> Commitment.Stamp {
    let come = days.filter { $0 <= today }
    let last = come.max().map { Int64(composer.midnight(of: $0)) * 60 } ?? 0
    let (base, isTooLarge) = stamp.sequence.multipliedReportingOverflow(by: Self.weight)
    return Commitment.Stamp(
      at: max(stamp.at, last), sequence: isTooLarge ? stamp.sequence : base + come.count)
  }
}

extension Commitment {
  /// Until when it is put aside, where nobody can say that it is late all the same.
  func aside(on today: CivilDate) -> CivilDate? {
    guard let waitUntil, waitUntil > today, state.isOpen, !standing(on: today).countsAsLate else {
      return nil
    }
    return waitUntil
  }

  /// The date it has passed, if it is late.
  func lateSince(on today: CivilDate) -> CivilDate? {
    guard state.isOpen else { return nil }
    let standing = standing(on: today)
    return standing.countsAsLate ? today.adding(days: -standing.daysLate) : nil
  }

  /// The first day on which it is late as things stand; nil when it never will be.
  var lateFrom: CivilDate? {
    let candidates = [due?.adding(days: 1), limit?.adding(days: 1), waitUntil].compactMap(\.self)
    return candidates.sorted().first { standing(on: $0).countsAsLate }
  }

  /// The day on which it is not put aside any more, if it was shown so until then.
  var backFrom: CivilDate? {
    guard let waitUntil, let before = waitUntil.adding(days: -1),
      !standing(on: before).countsAsLate
    else { return nil }
    return waitUntil
  }

  /// The day after it is over by law, if it was late until then.
  var overFrom: CivilDate? {
    guard endsByLaw, !isLimitExpected, let limit, standing(on: limit).countsAsLate else {
      return nil
    }
    return limit.adding(days: 1)
  }

  /// The day its event stands on: what was done before its day stands on that of its finish.
  var shownDay: CivilDate? {
    guard let day = pin?.day ?? due else { return nil }
    return pin?.minute == nil ? finishedBefore(day) ?? day : day
  }

  /// The day of the event of its limit; nil where its own event stands for that too.
  var shownLimit: CivilDate? {
    guard let limit, limit != pin?.day ?? due else { return nil }
    guard state == .done else { return limit }
    return pin?.day ?? due == nil ? finishedBefore(limit) ?? limit : nil
  }

  private func finishedBefore(_ day: CivilDate) -> CivilDate? {
    guard state == .done, let finishedOn, finishedOn < day else { return nil }
    return finishedOn
  }
}
