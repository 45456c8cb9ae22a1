package import CarePlans
import CivilTime
package import Wording

/// What is said of a term that has not begun: `4 w after DR13b`.
package enum CountedFromText {
  /// - Parameter language: Of the one who reads it.
  package static func text(_ counted: CountedFrom, _ language: Language) -> String {
    let item = name(of: counted.item, language)
    guard counted.term.amount != 0 else { return ItemWords.after(language, ["item": item]) }
    let phrase = counted.term.isBackward ? ItemWords.termBefore : ItemWords.termAfter
    let unit = counted.term.unit.rawValue
    return phrase(
      language, ["term": "\(counted.term.amount.magnitude) \(unit)", "item": item])
  }

  /// Its key; the number for those who know it by no other name.
  private static func name(of item: ItemKey, _ language: Language) -> String {
    if item == .withheld { return OverdueWords.otherPartner(language) }
    let isNumber = item.rawValue.utf8.first.map { 48...57 ~= $0 } ?? false
    return isNumber ? "·\(item)" : item.rawValue
  }
}
