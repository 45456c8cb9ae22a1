import CarePlans
import Testing
import Wording

/// What stands in tables of fields has words.
struct HeadWordsTests {
  @Test(arguments: HeadField.allCases)
  func `every field at the head of a plan is called something`(field: HeadField) throws {
    let words = try #require(HeadFieldWords.of(field.entry.name))
    #expect(words.set.places.contains("value") == !field.isOwnText)
  }

  @Test func `every field of partners and workers is called something`() {
    for field in PartnerField.allCases { #expect(DirectoryFieldWords.of(field.rawValue) != nil) }
    for field in WorkerField.allCases { #expect(DirectoryFieldWords.of(field.rawValue) != nil) }
  }

  @Test func `every line that counts something says so in its title`() {
    for kind in Commitment.Kind.allCases {
      #expect(ItemWords.kind(kind.rawValue) != nil)
      if let line = kind.line, line.rules.hasCalendarTitle {
        #expect(ItemWords.line(kind.rawValue)?.places == ["n"])
      }
    }
  }
}
