import Synchronization

/// Breaks off work that nobody waits for any more, up to its first write.
///
/// Work that may take long asks now and then with ``check()``; what is about to write says so with
/// ``startWriting()``, and from there on the work goes to its end. Which of the two came first is
/// decided once, so that whoever broke it off may say that nothing was changed.
package final class Interruption: Sendable {
  /// Nobody waits any more; nothing was written.
  package struct BrokenOff: Error, Hashable {
    package init() {}
  }

  /// That of the running work; nil for work that is never broken off.
  @TaskLocal package static var current: Interruption?

  private static let (working, brokenOff, writing) = (0, 1, 2)
  private let state = Atomic<Int>(Interruption.working)

  package init() {}

  /// Breaks the work off, unless it writes already.
  ///
  /// - Returns: Whether it will write nothing.
  package func breakOff() -> Bool {
    let found = state.compareExchange(
      expected: Self.working, desired: Self.brokenOff, ordering: .sequentiallyConsistent)
    return found.exchanged || found.original == Self.brokenOff
  }

  /// - Throws: `BrokenOff` when the running work is no longer wanted.
  package static func check() throws(BrokenOff) {
    guard let current else { return }
    if current.state.load(ordering: .relaxed) == brokenOff { throw BrokenOff() }
  }

  /// The running work writes from here on.
  ///
  /// - Throws: `BrokenOff` when it is no longer wanted.
  package static func startWriting() throws(BrokenOff) {
    guard let current else { return }
    let found = current.state.compareExchange(
      expected: working, desired: writing, ordering: .sequentiallyConsistent)
    if !found.exchanged, found.original == brokenOff { throw BrokenOff() }
  }
}
