package import CarePlans
package import CivilTime

/// Notes as they are listed, each with what it is at.
package struct NoteList: Sendable, Hashable {
  /// One note.
  package struct Line: Sendable, Hashable {
    /// What can be typed back: a plan, an item or a partner.
    package var ref: String
    /// Nil for one at a partner.
    package var plan: PlanCode?
    package var number: Int
    package var on: CivilDate
    package var author: String
    package var text: String

    package init(_ note: PlanNote, in plan: PlanCode) {
      self.init(note, ref: plan.short + (note.place.map { "/\($0)" } ?? ""), plan: plan)
    }

    package init(_ note: PartnerNote) { self.init(note, ref: note.place.rawValue, plan: nil) }

    private init<Place>(_ note: Note<Place>, ref: String, plan: PlanCode?) {
      self.ref = ref
      self.plan = plan
      number = note.number
      on = note.on
      author = note.author
      text = note.text
    }
  }

  package let lines: [Line]
  /// How many there are, listed or not.
  package let total: Int

  /// - Parameter limit: How many are listed; nil for all.
  package init(_ lines: [Line], limit: Int? = nil) {
    self.lines = limit.map { Array(lines.prefix($0)) } ?? lines
    total = lines.count
  }
}
