/// How long the rounds of one measurement took.
struct RoundTimes {
  private let seconds: [Double]

  /// Runs the work once to warm up, then so many rounds.
  ///
  /// - Parameter work: Returns a number made from what it found, so that nothing is optimised away.
  /// - Throws: `BenchmarkError.unsteady` when rounds differ, or what the work throws.
  init(_ name: String, rounds: Int, of work: () throws -> Int) throws {
    let expected = try work()
    let clock = ContinuousClock()
    seconds = try (0..<rounds).map { _ in
      let begin = clock.now
      let result = try work()
      let time = clock.now - begin
      guard result == expected else { throw BenchmarkError.unsteady(name) }
      return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }.sorted()
    print(name, best, median)
  }

  var best: Double { seconds.first ?? 0 }
  var median: Double { seconds.isEmpty ? 0 : seconds[seconds.count / 2] }
}
