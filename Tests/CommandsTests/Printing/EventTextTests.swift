import CarePlans
import Testing
import Wording

@testable import Commands

/// What history says of change sets.
struct EventTextTests {
  @Test func `where the program renewed what is shown no calendar is said to have changed`() {
    let words = EventText(.en)
    #expect(words.texts(of: [.replanned]) == [HistoryWords.replanned(.en)])
    #expect(
      words.texts(of: [.replanned, .restamped([:])]) == [HistoryWords.restamped(.en, 0)])
  }
}
