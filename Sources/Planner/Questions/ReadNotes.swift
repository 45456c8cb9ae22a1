package import CarePlans
package import Reports

extension Planner {
  /// `note list`: the notes at what a reference names, or all that the viewer may read.
  ///
  /// Those at a plan are with those at its items, those at a series with those at its contacts.
  ///
  /// - Throws: as ``notedPlace(_:)``.
  package func notes(at ref: String?, limit: Int? = nil) throws -> NoteList {
    try repository.read { store in
      switch try ref.map(notedPlace) {
      case .partner(let partner)?:
        return NoteList(try partnerNotes(store) { $0 == partner }, limit: limit)
      case .plan(let code, let item)?:
        let notes = try store.ownTexts(of: code).notes.filter { note in
          item.map { note.place?.isPart(of: $0) ?? false } ?? true
        }
        return NoteList(notes.map { NoteList.Line($0, in: code) }, limit: limit)
      case nil:
        let texts = try store.ownTexts().sorted { $0.key < $1.key }
        let atPlans = texts.flatMap { code, texts in
          texts.notes.map { NoteList.Line($0, in: code) }
        }
        return NoteList(try atPlans + partnerNotes(store) { _ in true }, limit: limit)
      }
    }
  }

  /// The notes at a partner on one line; nothing for those who do not keep the directory.
  package func noteTexts(at partner: PartnerID) throws -> String {
    try repository.read { store in
      try partnerNotes(store) { $0 == partner }.map(\.text).joined(separator: " · ")
    }
  }

  /// Notes at partners are for those who keep the directory.
  func partnerNotes(_ store: any PlanState, _ isAsked: (PartnerID) -> Bool) throws
    -> [NoteList.Line]
  {
    guard scope == nil else { return [] }
    return try store.directory().notes.filter { isAsked($0.place) }.map { NoteList.Line($0) }
  }
}
