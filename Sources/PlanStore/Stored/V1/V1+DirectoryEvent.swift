import CarePlans
import CivilTime

extension V1 {
  /// What events of the directory are called in the journal.
  enum DirectoryEventName: String, CaseIterable {
    case founded, partnerSet, workerSet, holidaysSet, actsSet, storeRestored, undone
    case noteAdded, noteWithdrawn

    init(_ event: DirectoryEvent) {
      self =
        switch event {
        case .founded: .founded
        case .partnerSet: .partnerSet
        case .workerSet: .workerSet
        case .holidaysSet: .holidaysSet
        case .actsSet: .actsSet
        case .storeRestored: .storeRestored
        case .undone: .undone
        case .noteAdded: .noteAdded
        case .noteWithdrawn: .noteWithdrawn
        }
    }
  }

  /// An event of the directory: its name, and the members that belong to it.
  enum DirectoryEventForm: StoredForm {
    static func write(_ event: DirectoryEvent, to output: inout PayloadOutput) {
      output.put("e", DirectoryEventName(event).rawValue)
      switch event {
      case .founded(let holidays, let roles):
        output.put("holidays", HolidayTableForm.self, holidays)
        output.put("roles", each: RoleForm.self, roles.ifAny)
      case .partnerSet(let partner): output.put("partner", PartnerForm.self, partner)
      case .workerSet(let worker): output.put("worker", WorkerForm.self, worker)
      case .holidaysSet(let table): output.put("holidays", HolidayTableForm.self, table)
      case .actsSet(let acts): output.put("acts", each: ActForm.self, acts)
      case .storeRestored(let count, let hash):
        output.put("count", count)
        output.put("hash", hash)
      case .undone(let number): output.put("change", number)
      case .noteAdded(let note): PartnerNoteForm.write(note, to: &output)
      case .noteWithdrawn(let number): output.put("number", number)
      }
    }

    static func read(_ object: inout PayloadObject) throws -> DirectoryEvent {
      guard let name = DirectoryEventName(rawValue: try object.text("e")) else {
        throw PayloadError.unreadable("an unknown event")
      }
      switch name {
      case .founded:
        return .founded(
          holidays: try object.form("holidays", HolidayTableForm.self),
          roles: try object.forms("roles", RoleForm.self) ?? [])
      case .partnerSet: return .partnerSet(try object.form("partner", PartnerForm.self))
      case .workerSet: return .workerSet(try object.form("worker", WorkerForm.self))
      case .holidaysSet: return .holidaysSet(try object.form("holidays", HolidayTableForm.self))
      case .actsSet: return .actsSet(try object.forms("acts", ActForm.self) ?? [])
      case .storeRestored:
        return .storeRestored(
          count: try object.optionalNumber("count"), hash: try object.optionalText("hash"))
      case .undone: return .undone(change: try object.number("change"))
      case .noteAdded: return .noteAdded(try PartnerNoteForm.read(&object))
      case .noteWithdrawn: return .noteWithdrawn(try object.number("number"))
      }
    }
  }
}
