import CivilTime

/// When a task can be begun as things stand, which is not when it is planned.
///
/// Only what has happened counts: work that is done (or begun, for links to the start) with the lag
/// elapsed. With a negative lag, waiting for that would make no sense, so the planned date counts.
extension Workspace {
  /// The day one link to the start is met: `Day.never` while it is not, `Day.nothing` without a real
  /// predecessor.
  @inline(__always)
  func metDay(_ link: CompactLink, _ calendar: Int) -> Int32 {
    let from = Int(link.from)
    let met: Int32
    if link.lag.amount < 0 {
      met = link.isFromFinish ? records[from].finish : records[from].start
    } else {
      met = link.isFromFinish ? records[from].metFinish : records[from].metStart
      if link.lag.amount == 0 { return met }
    }
    return Day.isDate(met) ? counted(link.lag, from: met, calendar) : met
  }

  /// The first day it is ready, never before the plan begins.
  @inline(__always)
  func readyDay(asked: Int32, notBefore: Int32) -> Int32 {
    max(asked, notBefore, planStart)
  }
}
