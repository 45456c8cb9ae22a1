package import Wording

/// What an error means and the way out.
package struct ErrorPage: Sendable {
  package let language: Language
  package let id: String
  package let text: ErrorText

  package init(_ language: Language, id: String, _ text: ErrorText) {
    (self.language, self.id, self.text) = (language, id, text)
  }

  package func html(_ templates: PageTemplates) -> String {
    templates.filled(
      .error,
      [
        "language": language.rawValue, "id": id, "what": text.what(language),
        "wayOut": text.wayOut(language),
      ])
  }
}
