package import CivilTime

/// What in a free text says who somebody is.
///
/// Names are never needed, and free text is where they leak: reasons, notes, titles and labels are read for
/// it before they are written. It goes by forms alone, so that it warns, and does not know.
package enum PersonalData {
  /// A sort of it.
  package enum Kind: String, Sendable, Hashable, CaseIterable, Comparable {
    case citizenNumber, birthDate, phone, mail, postcode, account, name

    package static func < (left: Self, right: Self) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// What a text seems to hold, in the order of ``Kind``.
  ///
  /// - Parameters:
  ///   - today: A whole date long before it is taken for a birth date.
  ///   - innocent: Words, in lower case, that are part of no name: of partners, roles and templates.
  package static func kinds(in text: String, today: CivilDate, innocent: Set<String> = [])
    -> [Kind]
  {
    var searched = SearchedText(text)
    var found: Set<Kind> = []
    // What one of them took is not read again: a date is no phone number.
    if searched.takeMail() { found.insert(.mail) }
    if searched.takeAccounts() { found.insert(.account) }
    if searched.takeDates(today: today) { found.insert(.birthDate) }
    if searched.takePostcodes() { found.insert(.postcode) }
    if searched.takePhones() { found.insert(.phone) }
    if searched.takeCitizenNumbers() { found.insert(.citizenNumber) }
    if NameSearch(searched, innocent: innocent).findsName { found.insert(.name) }
    return found.sorted()
  }
}
