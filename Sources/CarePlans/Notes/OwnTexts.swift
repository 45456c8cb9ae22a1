/// The free text of a plan: what people wrote of it, and no template.
///
/// Stores keep it sealed beside the plan, so that lists and searches open no plan for it.
package struct OwnTexts: Sendable, Hashable {
  /// The titles given by hand.
  package var titles: [ItemKey: String]
  package var label: String?
  /// In the order of their numbers.
  package var notes: [PlanNote]

  package init(titles: [ItemKey: String] = [:], label: String? = nil, notes: [PlanNote] = []) {
    self.titles = titles
    self.label = label
    self.notes = notes
  }

  package var isEmpty: Bool { titles.isEmpty && label == nil && notes.isEmpty }
}

extension CarePlan {
  /// All free text that it has now.
  package var ownTexts: OwnTexts { OwnTexts(titles: ownTitles, label: label, notes: notes) }
}
