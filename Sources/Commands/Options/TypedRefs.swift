/// References as people type them.
enum TypedRefs {
  /// The references with `K7QF DR09b DR10` as `K7QF/DR09b K7QF/DR10`: what follows a plan, or
  /// something of a plan, without a plan of its own is of that plan.
  ///
  /// For verbs about items of plans, which a plan alone is not.
  static func joined(_ typed: [String]) -> [String] {
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
}
