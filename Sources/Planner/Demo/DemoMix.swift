/// Which kinds of case a municipality has, in the shares one would recognise.
package enum DemoMix {
  /// Of twenty plans, spread so that the first few are of different kinds.
  private static let twenty = [
    "radicalising-minor", "adult-returnee-detention", "potential-traveller",
    "conditional-release-extremist", "woman-with-children", "child-returnee",
    "adult-returnee-not-prosecuted", "bereaved-family", "radicalising-minor",
    "adult-returnee-detention", "potential-traveller", "conditional-release-extremist",
    "radicalising-minor", "adult-returnee-detention", "child-returnee", "potential-traveller",
    "conditional-release-extremist", "radicalising-minor", "adult-returnee-detention",
    "potential-traveller",
  ]

  /// The templates of so many plans, in the order in which the plans begin.
  package static func templates(of count: Int) -> [String] {
    (0..<max(0, count)).map { twenty[$0 % twenty.count] }
  }

  /// Every kind, once.
  package static let all = Array(Set(twenty)).sorted()
}
