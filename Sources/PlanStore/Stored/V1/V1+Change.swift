import CarePlans
import CivilTime

extension V1 {
  /// A change set of any stream; only its events differ from one to another.
  enum ChangeForm<EventForm: StoredForm>: StoredForm where EventForm.Value: JournalEvent {
    static func write(_ change: ChangeSet<EventForm.Value>, to output: inout PayloadOutput) {
      output.put("number", change.number)
      output.put("actor", change.actor)
      output.put("login", change.login)
      output.put("via", KeyForm.self, change.via)
      output.put("at", Int(change.at))
      output.put("day", change.day)
      output.put("reason", change.reason)
      output.put("anyway", words: change.despite.ifAny)
      output.put("events", each: EventForm.self, change.events)
    }

    static func read(_ object: inout PayloadObject) throws -> ChangeSet<EventForm.Value> {
      ChangeSet(
        number: try object.number("number"), actor: try object.text("actor"),
        login: try object.text("login"), via: try object.optionalForm("via", KeyForm.self),
        at: try object.instant("at"), day: try object.day("day"),
        reason: try object.optionalText("reason"), despite: try object.words("anyway") ?? [],
        events: try object.forms("events", EventForm.self) ?? [])
    }
  }

  /// Of a change set only why it was made.
  enum ReasonForm: StoredForm {
    static func write(_ reason: String?, to output: inout PayloadOutput) {
      output.put("reason", reason)
    }

    static func read(_ object: inout PayloadObject) throws -> String? {
      try object.optionalText("reason")
    }
  }

  /// Why the changes of a plan were made, by their numbers.
  enum ReasonsForm: StoredForm {
    static func write(_ reasons: [Int: String], to output: inout PayloadOutput) {
      let sorted = reasons.sorted { $0.key < $1.key }
      output.put("numbers", numbers: sorted.map(\.key))
      output.put("reasons", sorted.map(\.value))
    }

    static func read(_ object: inout PayloadObject) throws -> [Int: String] {
      let numbers = try object.numbers("numbers") ?? []
      let reasons = try object.texts("reasons") ?? []
      guard numbers.count == reasons.count else { throw PayloadError.unreadable("reasons") }
      return Dictionary(zip(numbers, reasons)) { $1 }
    }
  }

  /// The key to the service that a change was made with.
  enum KeyForm: StoredForm {
    static func write(_ key: KeyInUse, to output: inout PayloadOutput) {
      output.put("id", key.id)
      output.put("issuedBy", key.issuedBy)
    }

    static func read(_ object: inout PayloadObject) throws -> KeyInUse {
      KeyInUse(id: try object.key("id"), issuedBy: try object.optionalText("issuedBy"))
    }
  }
}
