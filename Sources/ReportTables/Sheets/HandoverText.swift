package import CarePlans
package import Wording

/// What goes along in a hand-over, in words.
package enum HandoverText {
  /// `DR06, DR21, casusregie`.
  package static func named(_ holdings: PlanHoldings, _ language: Language) -> String {
    joined((holdings.items + holdings.questions).map(\.rawValue), holdings, language)
  }

  /// `3 taken en reeksen, casusregie`: for those who do not see the plan.
  package static func counted(_ holdings: PlanHoldings, _ language: Language) -> String {
    let (items, questions) = (holdings.items.count, holdings.questions.count)
    return joined(
      (items > 0 || holdings.count == 0 ? [HandoverWords.items(language, items)] : [])
        + (questions > 0 ? [HandoverWords.questions(language, questions)] : []), holdings, language)
  }

  private static func joined(
    _ items: [String], _ holdings: PlanHoldings, _ language: Language
  ) -> String {
    let lead = holdings.hasLead ? [HandoverWords.lead(language)] : []
    let members = holdings.members.isEmpty ? [] : [HandoverWords.member(language)]
    return (holdings.roles.map(\.rawValue) + items + lead + members).joined(separator: ", ")
  }
}
