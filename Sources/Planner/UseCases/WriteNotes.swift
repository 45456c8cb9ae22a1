package import CarePlans
import Wording

/// What a note is at.
package enum NotedPlace: Sendable, Hashable {
  /// A plan, or an item of it.
  case plan(PlanCode, ItemKey?)
  case partner(PartnerID)
}

extension Planner {
  /// What a reference to something with notes means: a partner by its id, else a plan or an item.
  ///
  /// - Throws: ``Problem`` `role-may-not`, `role-sees-parts`, and what resolving throws.
  package func notedPlace(_ ref: String) throws -> NotedPlace {
    let partner = PartnerID(ref.lowercased())
    if try cache.directory(of: repository).partners[partner] != nil {
      try requireDirectory(for: "note")
      return .partner(partner)
    }
    let found = try resolve([ref])[0]
    try requireWhole(found.code)
    return .plan(found.code, found.item?.key)
  }

  /// Writes a note.
  ///
  /// - Throws: ``Problem`` `note-empty`, `note-too-long`, and as ``notedPlace(_:)``.
  package func addNote(_ text: String, at place: NotedPlace, options: ChangeOptions) throws
    -> ChangeOutcome
  {
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw Problem(.planning(.noteEmpty), .usage)
    }
    guard text.utf8.count <= Self.longestNote else {
      throw Problem(.planning(.noteTooLong), .usage, ["limit": String(Self.longestNote)])
    }
    let actor = try requireActor()
    switch place {
    case .plan(let code, let item):
      return try change([code], options: options) {
        try $0.addNote(text, at: item, by: actor.name, login: actor.login)
      }
    case .partner(let partner):
      let today = today
      return try changeDirectory(options) { directory in
        [
          .noteAdded(
            PartnerNote(
              number: directory.lastNote + 1, at: partner, text: text, author: actor.name,
              login: actor.login, on: today))
        ]
      }
    }
  }

  /// Takes notes back; only whoever wrote one can.
  ///
  /// - Throws: ``Problem`` `note-unknown`, `note-of-another`, and as ``notedPlace(_:)``.
  package func withdrawNotes(_ numbers: [Int], at place: NotedPlace, options: ChangeOptions) throws
    -> ChangeOutcome
  {
    let actor = try requireActor()
    switch place {
    case .plan(let code, _):
      return try change([code], options: options) { draft in
        for number in numbers {
          try requireOwn(number, in: draft.plan.notes, code.short, actor)
          try draft.withdrawNote(number)
        }
      }
    case .partner(let partner):
      return try changeDirectory(options) { directory in
        let notes = directory.notes.filter { $0.place == partner }
        for number in numbers { try requireOwn(number, in: notes, partner.rawValue, actor) }
        return numbers.map(DirectoryEvent.noteWithdrawn)
      }
    }
  }

  /// Sets a text at the head of a plan; an empty one takes it away.
  ///
  /// - Throws: ``Problem`` `label-malformed`, `role-sees-parts`, and what resolving throws.
  package func setText(
    _ field: HeadField, to text: String, of plan: String, options: ChangeOptions
  ) throws -> ChangeOutcome {
    let text = try requireLine(text, for: field)
    return try change(plans: [plan], options: options) { try $0.setText(field, to: text) }
  }

  /// A text at the head of a plan as it is kept: one short line; nil for an empty one.
  ///
  /// - Throws: ``Problem`` `label-malformed`.
  func requireLine(_ text: String, for field: HeadField) throws(Problem) -> String? {
    let isLine = text.unicodeScalars.allSatisfy { !$0.properties.generalCategory.isControl }
    let limit = field.longestText ?? 0
    guard isLine, text.unicodeScalars.count <= limit else {
      throw Problem(.planning(.labelMalformed), .usage, ["limit": String(limit)])
    }
    return text.contains { !$0.isWhitespace } ? text : nil
  }

  /// The most bytes of a note.
  private static let longestNote = 4_000

  private func requireOwn<Place>(
    _ number: Int, in notes: [Note<Place>], _ ref: String, _ actor: PlanActor
  ) throws(Problem) {
    let values = ["number": String(number), "ref": ref]
    guard let note = notes.first(where: { $0.number == number }) else {
      throw Problem(.planning(.noteUnknown), .notFound, values)
    }
    guard note.author == actor.name, note.login == actor.login else {
      throw Problem(
        .planning(.noteOfAnother), .refused, values.merging(["actor": note.author]) { $1 })
    }
  }
}

extension Unicode.GeneralCategory {
  /// Whether a sign of it ends a line or commands a terminal.
  fileprivate var isControl: Bool {
    switch self {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
