import Mustache

/// Makes texts fit to stand between tags, or in quotes within one: sign by sign, for a mark that is joined to a
/// quote or a bracket does not make it another.
struct PageEscaping: MustacheContentType {
  func escapeText(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// What stands before every template, so that none is without it.
  static let pragma: String = {
    MustacheContentTypes.register(PageEscaping(), named: "PAGE")
    return "{{% CONTENT_TYPE: PAGE}}"
  }()
}
