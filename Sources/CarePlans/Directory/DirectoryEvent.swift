package import CivilTime

/// One thing that happened to the directory.
///
/// The journal is made of these: a case or field that was written once is read for ever.
package enum DirectoryEvent: JournalEvent {
  case founded(holidays: HolidayTable, roles: [RoleDefinition])
  case partnerSet(Partner)
  case workerSet(Worker)
  case holidaysSet(HolidayTable)
  case actsSet([ActTerm])
  case noteAdded(PartnerNote)
  /// By its number.
  case noteWithdrawn(Int)
  /// A copy took the place of the store. Its journal went on from here; where that of the store
  /// had ended, as far as the machine knew.
  case storeRestored(count: Int?, hash: String?)
  /// Takes back an earlier change set of the directory, by its number there.
  case undone(change: Int)

  /// The number of the change set of the directory that it takes back.
  package var takenBack: Int? { if case .undone(let number) = self { number } else { nil } }

  /// What notes say.
  package var texts: [String] { if case .noteAdded(let note) = self { [note.text] } else { [] } }
}

extension Directory: JournalAggregate {
  /// The directory after an event; only `founded` begins one.
  package static func applying(_ event: DirectoryEvent, to directory: Directory?) throws
    -> Directory
  {
    if case .founded(let holidays, let roles) = event {
      return Directory(holidays: holidays, roles: roles)
    }
    guard var result = directory else { throw ReplayError.firstEventMissing }
    switch event {
    case .founded, .storeRestored, .undone: break
    case .partnerSet(let partner): result.partners[partner.id] = partner
    case .workerSet(let worker): result.workers[worker.id] = worker
    case .holidaysSet(let table): result.holidays = table
    case .noteAdded(let note):
      result.lastNote = max(result.lastNote, note.number)
      result.notes.append(note)
    case .noteWithdrawn(let number): result.notes.removeAll { $0.number == number }
    case .actsSet(let acts):
      result.acts = Dictionary(acts.map { ($0.law, $0) }) { first, _ in first }
    }
    return result
  }
}
