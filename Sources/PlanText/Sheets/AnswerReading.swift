package import CarePlans
package import CivilTime
import Wording

/// Understands answers about a case that had been running, from a sheet or a terminal.
package struct AnswerReading {
  /// Why an answer cannot be read, with what would do.
  package enum Fault: Error, Sendable, Hashable {
    /// The plan has nothing of that name; with a near one, which may be empty.
    case unknown(near: String)
    case answer(known: [String])
    case day
    case future
  }

  /// What a name may stand for.
  package enum Sort: Sendable, Hashable {
    case anchor, fact, task, contacts

    /// The sort a word of a sheet means; nil for none.
    package init?(_ word: String) {
      switch SheetReader.folded(word) {
      case "datum", "peildatum", "date", "anchor": self = .anchor
      case "feit", "fact": self = .fact
      case "besluit", "taak", "decision", "task": self = .task
      case "contact", "contacten", "contacts", "reeks", "series": self = .contacts
      default: return nil
      }
    }
  }

  private let plan: CarePlan
  private let template: CareTemplate
  private let today: CivilDate

  package init(of plan: CarePlan, template: CareTemplate, today: CivilDate) {
    self.plan = plan
    self.template = template
    self.today = today
  }

  /// The answers that a text means for something; none where nobody knows.
  ///
  /// - Parameters:
  ///   - sort: What the name stands for; nil to look it up.
  ///   - on: The day of it, as typed; empty for none.
  package func answers(_ sort: Sort?, _ name: String, _ text: String, on: String) throws(Fault)
    -> [CaseAnswer]
  {
    let wanted = name.uppercased()
    let anchor = TypedWords.name(name, among: plan.anchors.keys.map(\.rawValue))
      .map { AnchorKey($0) }
    let fact = TypedWords.name(name, among: plan.facts.keys.map(\.rawValue)).map { FactKey($0) }
    let task = plan.tasks.first { $0.key.folded == wanted }
    let series = plan.series.first { $0.key.folded == wanted }
    let day = try day(on)
    switch sort {
    case nil, .anchor?: if let anchor { return try answer(anchor, text) }
    default: break
    }
    switch sort {
    case nil, .fact?: if let fact { return try answer(fact, text) }
    default: break
    }
    switch sort {
    case nil, .task?: if let task { return try answer(task, text, day) }
    default: break
    }
    switch sort {
    case nil, .contacts?: if let series { return try answer(series, text, day) }
    default: break
    }
    let keys = plan.tasks.map(\.key.rawValue) + plan.series.map(\.key.rawValue)
    let names = plan.anchors.keys.map(\.rawValue) + plan.facts.keys.map(\.rawValue)
    throw .unknown(near: NearNames.nearest(to: name, among: keys + names))
  }

  private func day(_ text: String) throws(Fault) -> CivilDate? {
    guard !text.isEmpty else { return nil }
    guard let day = SheetDay.day(text) else { throw .day }
    guard day <= today else { throw .future }
    return day
  }

  private func answer(_ key: AnchorKey, _ text: String) throws(Fault) -> [CaseAnswer] {
    if AnswerText.isUnknown(text) { return [] }
    guard let anchor = AnswerText.anchor(text, today: today) else { throw .day }
    if anchor.state == .actual, let day = anchor.date, day > today { throw .future }
    return [.anchor(key, anchor)]
  }

  private func answer(_ key: FactKey, _ text: String) throws(Fault) -> [CaseAnswer] {
    let fact = template.facts.first { $0.key == key }
    // A fact may have the word for unknown among its values.
    let value = fact.flatMap { $0.value(typed: text) ?? TypedWords.name(text, among: $0.values) }
    if let value { return [.fact(key, value)] }
    if AnswerText.isUnknown(text) { return [] }
    throw .answer(known: fact?.values ?? [])
  }

  private func answer(_ task: PlanTask, _ text: String, _ day: CivilDate?) throws(Fault)
    -> [CaseAnswer]
  {
    let outcomes = task.outcomes.map(\.key)
    if let outcome = TypedWords.name(text, among: outcomes) {
      return [.done(task.key, on: day, outcome: outcome)]
    }
    if AnswerText.isUnknown(text) { return [] }
    if AnswerText.isUndone(text) { return [.undone(task.key)] }
    guard outcomes.isEmpty else { throw .answer(known: outcomes) }
    guard AnswerText.isDone(text) else { throw .answer(known: ["gedaan"]) }
    return [.done(task.key, on: day, outcome: nil)]
  }

  private func answer(_ series: FollowUpSeries, _ text: String, _ day: CivilDate?) throws(Fault)
    -> [CaseAnswer]
  {
    let parts = AnswerText.contacts(text)
    if let day {
      // One day says when the last was held, and nothing of those before.
      guard text.isEmpty || parts?.count == 1 && parts?.first?.outcome == .held else {
        throw .answer(known: Self.contactAnswers)
      }
      return [.lastContact(series.key, day)]
    }
    if AnswerText.isUnknown(text) { return [] }
    guard let parts else { throw .answer(known: Self.contactAnswers) }
    return parts.map { .contacts(series.key, $0.ranges, $0.outcome) }
  }

  /// Answers about contacts, as examples.
  package static let contactAnswers = ["gehouden", "gemist", "1-18 gehouden, 19 gemist"]
}
