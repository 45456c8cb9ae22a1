package import CarePlans
import Wording

extension CarePlan {
  /// The named date that a typed word means, in either language; the word itself where none is meant.
  package func anchor(typed key: AnchorKey) -> AnchorKey {
    TypedWords.name(key.rawValue, among: anchors.keys.map(\.rawValue).sorted())
      .map { AnchorKey($0) } ?? key
  }

  /// The question that a typed word means, in either language; the word itself where none is meant.
  package func fact(typed key: FactKey) -> FactKey {
    TypedWords.name(key.rawValue, among: facts.keys.map(\.rawValue).sorted())
      .map { FactKey($0) } ?? key
  }
}

extension PlanDraft {
  /// The answer of the template that a typed word means, in either language.
  func answer(typed word: String, to key: FactKey) -> String {
    let known = (try? template())?.facts.first { $0.key == key }?.values ?? []
    return TypedWords.name(word, among: known) ?? word
  }

  /// The outcome of a decision that a typed word means, in either language.
  func outcome(typed word: String, of key: ItemKey) -> String {
    TypedWords.name(word, among: plan.task(key)?.outcomes.map(\.key) ?? []) ?? word
  }
}
