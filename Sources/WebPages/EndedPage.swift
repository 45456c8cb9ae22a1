package import Wording

/// That the address of a calendar gives nothing any more, and what to do.
package struct EndedPage: Sendable {
  package let language: Language
  /// Whether it came to its last day, and was not taken back.
  package let hasExpired: Bool
  /// Whom one can ask beside the giver; nil where nobody said.
  package let contact: String?

  package init(_ language: Language, hasExpired: Bool, contact: String?) {
    (self.language, self.hasExpired, self.contact) = (language, hasExpired, contact)
  }

  package func html(_ templates: PageTemplates) -> String {
    let title = hasExpired ? SubscribeWords.expired : SubscribeWords.withdrawn
    let ask = SubscribePage.asking(
      contact, SubscribeWords.askAnother, SubscribeWords.askAnotherAt, language)
    return templates.page(
      .ended, titled: title(language), in: language.rawValue,
      ["remove": SubscribeWords.remove(language), "askAnother": ask])
  }
}
