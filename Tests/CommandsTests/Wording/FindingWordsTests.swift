import PlanStore
import Testing
import Wording

struct FindingWordsTests {
  @Test(arguments: StoreFinding.Kind.allCases)
  func `every finding says what is wrong and the way out`(kind: StoreFinding.Kind) {
    #expect(FindingWords.meaning(kind.rawValue) != nil)
    #expect(FindingWords.wayOut(kind.rawValue) != nil)
  }
}
