/// References as people type them.
enum TypedRefs {
  /// The references with `K7QF DR09b DR10` as `K7QF/DR09b K7QF/DR10`, and each contact of a range such as
  /// `K7QF/V01.1-18`.
  ///
  /// For verbs about items of plans, which a plan alone is not.
  static func joined(_ typed: [String]) -> [String] { spread(withPlans(typed)) }

  /// What follows a plan, or something of a plan, without a plan of its own is of that plan.
  static func withPlans(_ typed: [String]) -> [String] {
    var plan: Substring?
    var result: [String] = []
    for (place, text) in typed.enumerated() {
      if let stroke = text.firstIndex(where: { $0 == "/" || $0 == "·" }) {
        plan = text[..<stroke]
        result.append(text)
      } else if let plan {
        result.append("\(plan)/\(text)")
      } else if place + 1 < typed.count {
        plan = text[...]
      } else {
        result.append(text)
      }
    }
    return result
  }

  /// Each contact of `V01.1-18` or `V01.1..18`; anything else as it is.
  static func spread(_ refs: [String]) -> [String] { refs.flatMap(contacts) }

  /// The most contacts of one range; more are a slip.
  private static let most = 1_000

  private static func contacts(_ ref: String) -> [String] {
    for sign in ["..", "-", "–"] {
      guard let cut = ref.ranges(of: sign).last,
        let point = ref[..<cut.lowerBound].lastIndex(of: "."),
        let first = number(ref[ref.index(after: point)..<cut.lowerBound]),
        let last = number(ref[cut.upperBound...]), first <= last, last - first < most
      else { continue }
      return (first...last).map { "\(ref[...point])\($0)" }
    }
    return [ref]
  }

  private static func number(_ text: Substring) -> Int? {
    guard (1...7).contains(text.utf8.count), text.utf8.allSatisfy({ 48...57 ~= $0 }) else {
      return nil
    }
    return Int(text)
  }
}
