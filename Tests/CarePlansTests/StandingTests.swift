// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Testing

struct StandingTests {
  private let today = day("2027-03-10")

  private func entry(_ change: (inout Commitment) -> Void) -> Commitment {
    var entry = Commitment(
      plan: Sample.code, item: "A1", number: "1", kind: .action, obligation: .process, role: "GEM",
      state: .open, at: 0)
    change(&entry)
    return entry
  }

  @Test func `due today is not overdue, due yesterday is`() {
    #expect(!entry { $0.due = today }.standing(on: today).isOverdue)
    let late = entry { $0.due = today.adding(days: -1) }.standing(on: today)
    #expect(late.isOverdue && late.daysLate == 1 && late.group == .overdue)
  }

  @Test func `an expected date is never late`() {
    let standing = entry {
      $0.due = day("2027-01-01")
      $0.isDueExpected = true
    }.standing(on: today)
    #expect(!standing.isOverdue && standing.daysLate == 0 && standing.group == .later)
  }

  @Test func `waiting past a policy date stands apart, a limit is breached all the same`() {
    let waiting = entry {
      $0.due = day("2027-03-01")
      $0.waitUntil = day("2027-04-01")
    }.standing(on: today)
    #expect(!waiting.isOverdue && waiting.isWaitingPastDue && waiting.daysLate == 9)
    #expect(waiting.group == .waiting)
    let breached = entry {
      $0.limit = day("2027-03-01")
      $0.waitUntil = day("2027-04-01")
    }.standing(on: today)
    #expect(breached.isBreached && breached.group == .breached)
  }

  @Test func `waiting is over on its day`() {
    let standing = entry {
      $0.due = day("2027-03-01")
      $0.waitUntil = today
    }.standing(on: today)
    #expect(standing.isOverdue && !standing.isWaiting)
  }

  @Test func `days late count from the earliest firm date that passed, up to the finish`() {
    let done = entry {
      $0.state = .done
      $0.due = day("2027-03-01")
      $0.limit = day("2027-03-05")
      $0.finishedOn = day("2027-03-04")
    }.standing(on: today)
    #expect(done.daysLate == 3 && done.group == .settled && !done.isOverdue)
  }

  @Test func `ready means open, unblocked and its day has come`() {
    #expect(entry { $0.readyFrom = today }.standing(on: today).isReady)
    #expect(!entry { $0.readyFrom = today.adding(days: 1) }.standing(on: today).isReady)
    #expect(!entry { _ in }.standing(on: today).isReady)
    #expect(
      !entry {
        $0.readyFrom = today
        $0.state = .started
      }.standing(on: today).isReady)
  }

  @Test func `what was fixed on a day that has passed is to be reported, not late by that`() {
    let agreed = entry {
      $0.pin = TaskPin(day: day("2027-03-09"), minute: 600)
      $0.due = day("2027-03-24")
    }
    let passed = agreed.standing(on: today)
    #expect(passed.isUnreported && !passed.isLate && passed.group == .toReport)
    #expect(agreed.listedDay == day("2027-03-09"))
    #expect(!agreed.standing(on: day("2027-03-09")).isUnreported)
    let late = agreed.standing(on: day("2027-03-26"))
    #expect(late.isUnreported && late.isOverdue && late.daysLate == 2 && late.group == .overdue)
  }

  @Test func `what is put aside, or on an expected day only, is not to be reported`() {
    let aside = entry {
      $0.pin = TaskPin(day: day("2027-03-09"))
      $0.waitUntil = day("2027-04-01")
    }.standing(on: today)
    #expect(!aside.isUnreported && aside.group == .waiting)
    let expected = entry {
      $0.pin = TaskPin(day: day("2027-03-09"))
      ($0.due, $0.isDueExpected, $0.series) = (day("2027-03-09"), true, "S1")
    }.standing(on: today)
    #expect(!expected.isUnreported)
  }

  @Test func `a firm date before the day it is fixed on is the day it is listed with`() {
    let entry = entry {
      $0.pin = TaskPin(day: day("2027-03-20"))
      $0.due = day("2027-03-12")
    }
    #expect(entry.listedDay == day("2027-03-12"))
    #expect(entry.standing(on: today).group == .dueThisWeek)
  }

  @Test func `what counts from an expected date is not late once that passed without a word`() {
    let awaiting = entry {
      $0.due = day("2027-03-07")
      $0.awaits = day("2027-03-05")
    }
    #expect(!awaiting.standing(on: today).isLate)
    #expect(awaiting.standing(on: today).daysLate == 0)
    let before = entry {
      $0.due = day("2027-03-01")
      $0.awaits = day("2027-03-05")
    }
    #expect(before.standing(on: today).isOverdue, "what was due before it is owed all the same")
  }

  @Test func `the passing of a day changes groups and no stored date`() {
    let item = entry { $0.due = today }
    #expect(item.standing(on: today).group == .dueThisWeek)
    #expect(item.standing(on: today.adding(days: 1)!).group == .overdue)
  }
}
