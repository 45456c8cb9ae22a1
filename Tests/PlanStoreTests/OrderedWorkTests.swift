import Planner
import Synchronization
import Testing

@testable import PlanStore

/// Work on several threads that looks as if it were done piece by piece.
struct OrderedWorkTests {
  private struct Failure: Error, Hashable {
    var place: Int
  }

  /// How many pieces were worked on, and how many of them are being worked on.
  private final class Count: Sendable {
    let begun = Atomic<Int>(0)
    let running = Atomic<Int>(0)

    func note(_ body: () throws -> Int) rethrows -> Int {
      begun.add(1, ordering: .sequentiallyConsistent)
      running.add(1, ordering: .sequentiallyConsistent)
      defer { running.subtract(1, ordering: .sequentiallyConsistent) }
      return try body()
    }
  }

  /// What costs the early pieces most, so that later ones are ready before them.
  @Sendable private static func square(_ number: Int) -> Int {
    var sum = 0
    for _ in 0..<number * (number % 7 == 0 ? 2_000 : 1) { sum &+= 1 }
    return number == 0 ? 0 : sum / max(1, sum) * number * number
  }

  @Test(arguments: [1, 2, 3, 16]) func `products are taken in the order of the pieces`(width: Int)
    throws
  {
    var taken: [Int] = []
    try OrderedWork(width: width, Self.square).run(0..<300) {
      $0
    } taking: { name, product in
      #expect(product == name * name)
      taken.append(name)
    }
    #expect(taken == Array(0..<300))
  }

  @Test func `no pieces are no work`() throws {
    try OrderedWork(Self.square).run([Int]()) {
      $0
    } taking: { _, _ in
      Issue.record("nothing was asked for")
    }
  }

  @Test(arguments: [1, 2, 5]) func `no more pieces are read than are on their way`(width: Int)
    throws
  {
    var (read, taken) = (0, 0)
    try OrderedWork(width: width, Self.square).run(0..<50) { name in
      read += 1
      #expect(read - taken <= width)
      return name
    } taking: { _, _ in
      taken += 1
    }
    #expect((read, taken) == (50, 50))
  }

  @Test func `what fails first in order fails, whatever is ready before it`() {
    var taken: [Int] = []
    #expect(throws: Failure(place: 7)) {
      try OrderedWork<Int, Int>(width: 4) {
        if $0 == 7 || $0 == 9 { throw Failure(place: $0) }
        return Self.square($0)
      }.run(0..<50) {
        if $0 == 8 { throw Failure(place: $0) }
        return $0
      } taking: { name, _ in
        taken.append(name)
      }
    }
    #expect(taken == Array(0..<7))
  }

  @Test func `after a failure nobody works on`() {
    let count = Count()
    #expect(throws: Failure(place: 3)) {
      try OrderedWork<Int, Int>(width: 4) { number in
        count.note { Self.square(number * 7) }
      }.run(0..<50) {
        $0
      } taking: { name, _ in
        if name == 3 { throw Failure(place: name) }
      }
    }
    #expect(count.running.load(ordering: .sequentiallyConsistent) == 0)
    #expect(count.begun.load(ordering: .sequentiallyConsistent) <= 3 + 4)
  }

  @Test func `work that nobody waits for is broken off on every thread`() {
    let interruption = Interruption()
    Interruption.$current.withValue(interruption) {
      #expect(throws: Interruption.BrokenOff.self) {
        try OrderedWork<Int, Int>(width: 4) {
          try Interruption.check()
          return $0
        }.run(0..<50) {
          $0
        } taking: { name, _ in
          if name == 5 { _ = interruption.breakOff() }
        }
      }
    }
  }
}
