import CarePlans
import CivilTime

extension V1 {
  /// What events of who has access are called in the journal.
  enum AccessEventName: String, CaseIterable {
    case accountSet, tokenIssued, tokenRevoked, tokenConfirmed, feedGranted, feedRevoked
    case labelsRead, signalAsked

    init(_ event: AccessEvent) {
      self =
        switch event {
        case .accountSet: .accountSet
        case .tokenIssued: .tokenIssued
        case .tokenRevoked: .tokenRevoked
        case .tokenConfirmed: .tokenConfirmed
        case .feedGranted: .feedGranted
        case .feedRevoked: .feedRevoked
        case .labelsRead: .labelsRead
        case .signalAsked: .signalAsked
        }
    }
  }

  /// An event of who has access: its name, and the members that belong to it.
  enum AccessEventForm: StoredForm {
    static func write(_ event: AccessEvent, to output: inout PayloadOutput) {
      output.put("e", AccessEventName(event).rawValue)
      switch event {
      case .accountSet(let account): output.put("account", AccountForm.self, account)
      case .tokenIssued(let token): output.put("token", TokenForm.self, token)
      case .tokenRevoked(let id, let day):
        output.put("id", id)
        output.put("on", day)
      case .tokenConfirmed(let id): output.put("id", id)
      case .feedGranted(let grant): output.put("feed", FeedForm.self, grant)
      case .feedRevoked(let id, let day):
        output.put("id", id)
        output.put("on", day)
      case .labelsRead(let plans): output.put("plans", plans.map(\.description))
      case .signalAsked(let plan, let found):
        if let plan { output.put("plan", plan) }
        output.put("found", found)
      }
    }

    static func read(_ object: inout PayloadObject) throws -> AccessEvent {
      guard let name = AccessEventName(rawValue: try object.text("e")) else {
        throw PayloadError.unreadable("an unknown event")
      }
      switch name {
      case .accountSet: return .accountSet(try object.form("account", AccountForm.self))
      case .tokenIssued: return .tokenIssued(try object.form("token", TokenForm.self))
      case .tokenRevoked: return .tokenRevoked(try object.key("id"), on: try object.day("on"))
      case .tokenConfirmed: return .tokenConfirmed(try object.key("id"))
      case .feedGranted: return .feedGranted(try object.form("feed", FeedForm.self))
      case .feedRevoked: return .feedRevoked(try object.key("id"), on: try object.day("on"))
      case .labelsRead: return .labelsRead(try object.codes("plans") ?? [])
      case .signalAsked:
        return .signalAsked(
          try object.optionalCode("plan"), found: try object.optionalNumber("found") ?? 0)
      }
    }
  }
}
