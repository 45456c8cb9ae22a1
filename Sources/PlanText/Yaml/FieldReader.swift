/// Reads the fields of one mapping and reports those nobody asked for.
final class FieldReader {
  let place: TextPlace
  let log: ProblemLog
  /// What problems of its fields are about.
  var subject: String
  private let fields: [YamlField]
  /// Those with capitals, which no name of a field has.
  private let capitals: [YamlField]
  private var asked: [String] = []
  /// The fields that were reported already.
  private var told: Set<String> = []

  /// Nil, with a problem, when the value is no mapping.
  ///
  /// - Parameter name: What the value is called then: the list it stands in; nil for the subject, or
  ///   for the file.
  init?(_ value: YamlValue, subject: String, name: String? = nil, log: ProblemLog) {
    guard case .map(let fields) = value.content else {
      let name = name ?? (subject.isEmpty ? value.place.fileName : subject)
      log.add(
        .wrongType, at: value.place, subject: subject,
        ["key": name, "expected": "mapping", "found": value.typeName])
      return nil
    }
    self.fields = fields
    capitals = fields.filter { $0.key != $0.key.lowercased() }
    self.place = value.place
    self.subject = subject
    self.log = log
  }

  /// The value of a field; nil when it is absent.
  ///
  /// One written with capitals is reported and read, so that nothing follows from it.
  func value(_ key: String) -> YamlValue? {
    asked.append(key)
    if let field = fields.first(where: { $0.key == key }) { return field.value }
    guard let meant = capitals.first(where: { $0.key.lowercased() == key }) else { return nil }
    if told.insert(meant.key).inserted {
      log.add(
        .unknownKey, at: meant.place, subject: subject, ["key": meant.key, "suggestion": key])
    }
    return meant.value
  }

  /// The value of a field; nil, with a problem, when it is absent.
  func required(_ key: String) -> YamlValue? {
    if let value = value(key) { return value }
    log.add(.missingKey, at: place, subject: subject, ["key": key])
    return nil
  }

  /// Whether the field is there and not written as nothing.
  func has(_ key: String) -> Bool {
    let field =
      fields.first { $0.key == key } ?? capitals.first { $0.key.lowercased() == key }
    return field.map { !$0.value.isNothing } ?? false
  }

  /// All fields, for mappings whose keys are names of their own.
  var all: [YamlField] { fields }

  /// Reports the fields that were never asked for.
  func finish() {
    for field in fields where !asked.contains(field.key) && !told.contains(field.key) && !log.isFull
    {
      log.add(
        .unknownKey, at: field.place, subject: subject,
        ["key": field.key, "suggestion": NearNames.nearest(to: field.key, among: asked)])
    }
  }

  // MARK: Kinds of values

  /// A string, or nil with a problem.
  func text(_ key: String, _ value: YamlValue?) -> String? {
    guard let value else { return nil }
    if case .scalar(let text, _) = value.content, !value.isNothing { return text }
    wrongType(key, value, expected: "text")
    return nil
  }

  func text(_ key: String) -> String? { text(key, value(key)) }
  func requiredText(_ key: String) -> String? { text(key, required(key)) }

  /// `true` or `false`.
  func flag(_ key: String) -> Bool? {
    guard let value = value(key) else { return nil }
    switch value.content {
    case .scalar("true", isPlain: true): return true
    case .scalar("false", isPlain: true): return false
    default:
      wrongType(key, value, expected: "yes-no")
      return nil
    }
  }

  func number(_ key: String, _ value: YamlValue?, in range: ClosedRange<Int>) -> Int? {
    guard let value else { return nil }
    guard case .scalar(let text, true) = value.content, let number = Int(text) else {
      wrongType(key, value, expected: "number")
      return nil
    }
    guard range.contains(number) else {
      log.add(
        .badNumber, at: value.place, subject: subject,
        [
          "key": key, "value": text, "least": "\(range.lowerBound)",
          "most": "\(range.upperBound)",
        ])
      return nil
    }
    return number
  }

  /// The elements of a list; a single value is no list.
  func list(_ key: String, _ value: YamlValue?) -> [YamlValue] {
    guard let value else { return [] }
    if case .list(let list) = value.content { return list }
    wrongType(key, value, expected: "list")
    return []
  }

  func list(_ key: String) -> [YamlValue] { list(key, value(key)) }

  /// The strings of a list.
  func texts(_ key: String) -> [(text: String, place: TextPlace)] {
    list(key).compactMap { element in
      text(key, element).map { ($0, element.place) }
    }
  }

  /// A mapping inside this one.
  func map(_ key: String, _ value: YamlValue?) -> FieldReader? {
    guard let value else { return nil }
    guard case .map = value.content else {
      wrongType(key, value, expected: "mapping")
      return nil
    }
    return FieldReader(value, subject: subject, log: log)
  }

  /// One of the cases of an enumeration, by raw value.
  func choice<Choice: RawRepresentable>(_ key: String, of choices: [Choice]) -> Choice?
  where Choice.RawValue == String {
    guard let value = value(key), let text = text(key, value) else { return nil }
    if let choice = choices.first(where: { $0.rawValue == text }) { return choice }
    let allowed = choices.map(\.rawValue)
    log.add(
      .badValue, at: value.place, subject: subject,
      [
        "key": key, "value": text, "allowed": allowed.joined(separator: " "),
        "suggestion": NearNames.nearest(to: text, among: allowed),
      ])
    return nil
  }

  func choice<Choice: CaseIterable & RawRepresentable>(_ key: String) -> Choice?
  where Choice.RawValue == String {
    choice(key, of: Array(Choice.allCases))
  }

  func wrongType(_ key: String, _ value: YamlValue, expected: String) {
    log.add(
      .wrongType, at: value.place, subject: subject,
      ["key": key, "expected": expected, "found": value.typeName])
  }
}
