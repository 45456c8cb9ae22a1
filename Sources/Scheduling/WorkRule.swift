import CivilTime

/// How the start and the finish of one task's work hang together.
///
/// Working days are counted in the partner's calendar; other units are a calendar term, then the next
/// working day. A wait may start and end on any day. The finish never moves back when the start moves
/// on: the inverses rest on that.
struct WorkRule {
  let estimate: Term
  let isAnyDay: Bool

  @inline(__always)
  init(_ node: UnsafePointer<ScheduleNode>) {
    estimate = node.pointee.estimate
    isAnyDay = node.pointee.startsOnAnyDay
  }

  init(_ node: ScheduleNode) {
    estimate = node.estimate
    isAnyDay = node.startsOnAnyDay
  }

  /// The day work that starts on `start` is finished.
  @inline(__always)
  func finish(startingOn start: Int32, _ days: WorkingDays) -> Int32 {
    switch estimate.unit {
    case .workingDays:
      estimate.amount == 0 ? start : days.adding(workingDays: estimate.amount, to: start)
    case .days, .weeks, .months, .years:
      allowed(
        onOrAfter: estimate.amount == 0
          ? start : estimate.applied(to: start, roll: .none, in: days), days)
    }
  }

  /// The latest allowed start that is finished by `day`.
  @inline(__always)
  func latestStart(finishingBy day: Int32, _ days: WorkingDays) -> Int32 {
    if estimate.amount == 0 { return allowed(onOrBefore: day, days) }
    switch estimate.unit {
    case .workingDays:
      if estimate.amount > 0, !isAnyDay {
        return days.adding(workingDays: -1 - estimate.amount, to: day &+ 1)
      }
      let start = estimate.latestOrigin(endingBy: day, in: days)
      return allowed(onOrBefore: start, days)
    case .days, .weeks, .months, .years:
      let end = allowed(onOrBefore: day, days)
      let start = estimate.latestOrigin(endingBy: end, in: days)
      return allowed(onOrBefore: start, days)
    }
  }

  /// The earliest allowed start that is finished on `day` or later.
  @inline(never)
  func earliestStart(finishingOnOrAfter day: Int32, _ days: WorkingDays) -> Int32 {
    if estimate.amount == 0 { return allowed(onOrAfter: day, days) }
    return allowed(onOrAfter: latestStart(finishingBy: day - 1, days) + 1, days)
  }

  /// The start of work that is to end on `day`, by plain subtraction.
  func start(endingOn day: Int32, _ days: WorkingDays) -> Int32 {
    (-estimate).applied(to: day, roll: .none, in: days)
  }

  @inline(__always)
  func allowed(onOrAfter day: Int32, _ days: WorkingDays) -> Int32 {
    isAnyDay ? day : days.next(onOrAfter: day)
  }

  @inline(__always)
  func allowed(onOrBefore day: Int32, _ days: WorkingDays) -> Int32 {
    isAnyDay ? day : days.previous(onOrBefore: day)
  }
}
