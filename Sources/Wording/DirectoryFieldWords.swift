/// What a field of a partner or a worker is called.
package struct DirectoryFieldWords: Sendable {
  /// Where it has changed.
  package let name: Phrase
  /// Where it is shown.
  package let heading: Phrase

  /// The words of a field, by its name in the model.
  package static func of(_ field: String) -> DirectoryFieldWords? { all[field] }

  private static let all = [
    "partner": DirectoryFieldWords(
      name: Phrase(nl: "partner", en: "partner"), heading: DirectoryWords.partner),
    "name": DirectoryFieldWords(
      name: Phrase(nl: "naam", en: "name"), heading: DirectoryWords.nameHeading),
    "roles": DirectoryFieldWords(
      name: Phrase(nl: "rollen", en: "roles"), heading: DirectoryWords.rolesHeading),
    "closures": DirectoryFieldWords(
      name: Phrase(nl: "dagen zonder werk", en: "days without work"), heading: DirectoryWords.away),
    "contact": DirectoryFieldWords(
      name: Phrase(nl: "bereikbaarheid", en: "contact"), heading: DirectoryWords.contactHeading),
    "absences": DirectoryFieldWords(
      name: Phrase(nl: "afwezigheid", en: "absence"), heading: DirectoryWords.absent),
    "left": DirectoryFieldWords(
      name: Phrase(nl: "vertrek", en: "leaving"), heading: DirectoryWords.leftHeading),
  ]
}
