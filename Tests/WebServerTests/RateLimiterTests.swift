import Testing

@testable import WebServer

struct RateLimiterTests {
  private let pace = RateLimiter<String>(most: 2)

  @Test func `so many a minute, each for themselves`() {
    #expect([1, 2, 59].map { pace.allows("a", at: $0) } == [true, true, false])
    #expect(pace.allows("b", at: 59))
    #expect(pace.allows("a", at: 60))
  }

  @Test func `a clock that goes back shuts nobody out`() {
    for _ in 0..<3 { _ = pace.allows("a", at: 86_400) }
    #expect([30, 31, 32].map { pace.allows("a", at: $0) } == [true, true, false])
    #expect(pace.allows("a", at: 60))
  }
}
