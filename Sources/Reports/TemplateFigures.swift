package import CarePlans
package import CivilTime

/// What a template asks of people: the longest chain of its work, and how much there is of it for each
/// role.
package struct TemplateFigures: Sendable, Hashable {
  /// An answer with which the chain is the longest.
  package struct Answer: Sendable, Hashable {
    package let fact: FactKey
    package let answer: String
  }

  /// The calendar days that the longest chain of work takes when all of it begins at once and nothing is
  /// waited for but work.
  package let days: Int
  /// Its tasks, first to last.
  package let chain: [ItemKey]
  /// The answers that make it so long: each found by itself, so that another set of them may make a
  /// longer one.
  package let answers: [Answer]
  /// What each role gets to do, in the order of most.
  package let loads: [TemplateLoad]
  /// How many weeks after the beginning of a plan its named dates were laid, by key; others stay unknown.
  package let assumed: [AnchorKey: Int]

  /// - Parameter holidays: Those of the region.
  /// - Returns: Nil for a template whose rows wait for each other in a circle.
  package init?(_ template: CareTemplate, holidays: HolidayTable) {
    guard let chain = LongestChain(template, holidays: holidays) else { return nil }
    days = chain.days
    self.chain = chain.tasks
    answers = chain.answers.map { Answer(fact: $0.key, answer: $0.value) }
      .sorted { $0.fact < $1.fact }
    let days = AssumedDays(template)
    assumed = days.weeks
    loads = TemplateLoad.all(template, days, holidays: holidays)
  }
}
