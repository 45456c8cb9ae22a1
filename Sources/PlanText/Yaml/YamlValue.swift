/// A value of a YAML text with its place; strings, lists and mappings are all there is.
struct YamlValue: Sendable {
  enum Content: Sendable {
    /// `isPlain`: written without quotes, so that it may also be a number, a yes or a nothing.
    case scalar(String, isPlain: Bool)
    case list([YamlValue])
    case map([YamlField])
  }

  let content: Content
  let place: TextPlace

  /// Written as nothing at all, as `~` or as `null`.
  var isNothing: Bool {
    guard case .scalar(let text, true) = content else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }

  /// What it is, as `wrongType` names it.
  var typeName: String {
    switch content {
    case .scalar: isNothing ? "nothing" : "text"
    case .list: "list"
    case .map: "mapping"
    }
  }
}

/// One `key: value` of a mapping.
struct YamlField: Sendable {
  let key: String
  let place: TextPlace
  let value: YamlValue
}
