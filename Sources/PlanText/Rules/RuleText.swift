package import CarePlans
package import CivilTime

/// The text of a rule's origin and term: `release-26w`, `DR13b+4w`, `2026-11-20`, `M1.end-8w`.
///
/// The term is the last `+` or `-` with an amount and a unit behind it; what stands before it is
/// the origin. `event` and `measure.start` are the happening or measure that adds a template's row;
/// in a plan they are named: `new-facts/2` is the second time, `M1.start` a measure.
package enum RuleText {
  package enum RuleTextError: Error, Hashable {
    /// No origin, or one that is spelt like none.
    case origin(String)
    /// A term that is too long.
    case term(String)
  }

  /// Reads a rule without roll and source.
  package static func parse(_ text: String) throws(RuleTextError) -> (
    origin: TimingRule.Origin, term: Term
  ) {
    guard let (name, term) = split(text) else { throw .term(text) }
    guard let origin = origin(String(name)) else { throw .origin(text) }
    return (origin, term ?? .zero)
  }

  /// Reads a rule as somebody types it for a plan: the origin in the case of the key it means there.
  package static func parse(typed text: String, in plan: CarePlan) throws(RuleTextError) -> (
    origin: TimingRule.Origin, term: Term
  ) {
    let wanted = text.uppercased()
    let keys =
      plan.tasks.map(\.key.rawValue) + plan.measures.map(\.key.rawValue)
      + plan.anchors.keys.map(\.rawValue)
    let fitting = keys.filter { key in
      guard wanted.hasPrefix(key.uppercased()) else { return false }
      let rest = wanted.dropFirst(key.count)
      return rest.isEmpty || "+-.".contains(rest.first ?? " ")
    }
    guard let key = fitting.max(by: { $0.count < $1.count }) else { return try parse(text) }
    return try parse(key + text.dropFirst(key.count))
  }

  /// The text that reads back to the same origin and term; nil when there is none, because a key
  /// in it is spelt in a way rules cannot hold.
  static func text(_ origin: TimingRule.Origin, _ term: Term) -> String? {
    let name =
      switch origin {
      case .day(let day): day.description
      case .anchor(let key): key.rawValue
      case .task(let key): key.rawValue
      case .measure("", let point): "measure.\(point.rawValue)"
      case .measure(let key, let point): "\(key).\(point.rawValue)"
      case .event("", 0): "event"
      case .event(let key, let count): "\(key)/\(count)"
      }
    let text = term == .zero ? name : "\(name)\(term.isBackward ? "" : "+")\(term)"
    guard let read = try? parse(text), read == (origin, term) else { return nil }
    return text
  }

  /// The origin's text and the term behind it, if there is one; nil when the term is too long.
  static func split<Text: StringProtocol>(_ text: Text) -> (
    origin: Text.SubSequence, term: Term?
  )? {
    let sign = text.unicodeScalars.lastIndex { $0 == "+" || $0 == "-" }
    guard let sign, sign != text.startIndex else { return (text[...], nil) }
    do throws(TermError) {
      return (text[..<sign], try Term(parsing: text[sign...]))
    } catch {
      guard case .tooLarge = error else { return (text[...], nil) }
      return nil
    }
  }

  private static func origin(_ name: String) -> TimingRule.Origin? {
    if let day = CivilDate(name) { return .day(day) }
    if name == "event" { return .event("", 0) }
    if let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")),
      let point = MeasurePoint(rawValue: String(name[name.index(after: dot)...]))
    {
      let measure = name[..<dot]
      if measure == "measure" { return .measure("", point) }
      guard case .measure(let number)? = ItemID(measure, isSeries: { _ in false }),
        case let key = ItemKey.measure(number), key.rawValue == measure
      else { return nil }
      return .measure(key, point)
    }
    if let stroke = name.utf8.lastIndex(of: UInt8(ascii: "/")) {
      let event = name[..<stroke]
      let digits = name[name.index(after: stroke)...]
      guard NameRule.isName(event), let count = Int(digits), count >= 0, "\(count)" == digits
      else { return nil }
      return .event(EventKey(String(event)), count)
    }
    let row = ItemKey(name).numbered.flatMap { $0.number > 1 ? $0.row.rawValue : nil } ?? name
    if NameRule.isRow(row) { return .task(ItemKey(name)) }
    return NameRule.isOriginName(name) ? .anchor(AnchorKey(name)) : nil
  }
}
