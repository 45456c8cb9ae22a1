import CarePlans
import Testing
import Wording

/// Every field has words, and so has every option that sets one.
struct ItemFieldWordsTests {
  private func hold<Field: ItemField>(_ fields: Field.Type) {
    for field in Field.allCases {
      #expect(ItemFieldWords.known.contains(field.rawValue), "\(field)")
      #expect(ItemFieldWords.known.contains(field.entry.name), "\(field)")
      if let option = field.entry.option {
        #expect(ItemFieldWords.help(option) != nil, "--\(option)")
      }
    }
  }

  @Test func `all fields are named`() {
    hold(TaskField.self)
    hold(SeriesField.self)
    hold(MeasureField.self)
  }
}
