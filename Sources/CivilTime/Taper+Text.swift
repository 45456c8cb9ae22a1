extension Taper {
  /// Reads a taper.
  ///
  /// - Throws: what was expected and where.
  package init(parsing text: some StringProtocol) throws(TaperError) {
    var parser = try TaperParser(text)
    (pattern, end) = try parser.parse()
  }

  /// The unit of which `word` names one; nil for another word.
  static func word(_ word: String) -> Term.Unit? {
    switch word {
    case "daily": .days
    case "weekly": .weeks
    case "monthly": .months
    case "yearly": .years
    default: nil
    }
  }

  private static func word(for unit: Term.Unit) -> String {
    switch unit {
    case .days, .workingDays: "daily"
    case .weeks: "weekly"
    case .months: "monthly"
    case .years: "yearly"
    }
  }
}

extension Taper: CustomStringConvertible {
  /// The taper in its one plain form, `1wx12,2wx12,1m`, which reads back to the same value.
  package var description: String {
    let body: [String]
    switch pattern {
    case .phases(let phases): body = phases.map(\.description)
    case .offsets(let offsets, let then): body = offsets.map(\.description) + tail(then, offsets)
    }
    return body.joined(separator: ",") + (end.map { " to \($0)" } ?? "")
  }

  private func tail(_ then: Term?, _ offsets: [Term]) -> [String] {
    guard let then, let last = offsets.last else { return [] }
    // A number that could be a later offset would be read as one; the word cannot.
    return [then.isCertainlyLater(than: last) ? Self.word(for: then.unit) : then.description]
  }
}

extension Taper.Phase: CustomStringConvertible {
  package var description: String {
    switch end {
    case .times(let count): "\(rhythm)x\(count)"
    case .until(let point): "\(rhythm) until \(point)"
    case .never: "\(rhythm)"
    }
  }
}

extension Taper.Rhythm: CustomStringConvertible {
  package var description: String {
    switch self {
    case .every(let term): term.description
    case .perWeek(let count): "\(count)/w"
    }
  }
}

extension Taper.Point: CustomStringConvertible {
  package var description: String {
    guard offset.amount != 0 else { return anchor }
    return "\(anchor)\(offset.isBackward ? "" : "+")\(offset)"
  }
}
