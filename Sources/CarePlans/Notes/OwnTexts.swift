/// The free text of a plan: what people wrote of it, and no template.
///
/// Stores keep it sealed beside the plan, so that lists and searches open no plan for it.
package struct OwnTexts: Sendable, Hashable {
  /// The titles given by hand.
  package var titles: [ItemKey: String]
  /// What stands at the head of the plan.
  package var head: [HeadField: String]
  /// In the order of their numbers.
  package var notes: [PlanNote]

  package init(
    titles: [ItemKey: String] = [:], head: [HeadField: String] = [:], notes: [PlanNote] = []
  ) {
    self.titles = titles
    self.head = head
    self.notes = notes
  }

  package var label: String? { head[.label] }
  package var isEmpty: Bool { titles.isEmpty && head.isEmpty && notes.isEmpty }
}

extension CarePlan {
  /// All free text that it has now.
  package var ownTexts: OwnTexts {
    var texts = OwnTexts(titles: ownTitles, notes: notes)
    for field in HeadField.ownTexts { texts.head[field] = field.entry.read(self)?.description }
    return texts
  }
}
