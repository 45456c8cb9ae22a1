import CarePlans
import CivilTime
import Crypto
import Planner

/// An entry of the journal whose links were followed, with all that it takes to look into it: the store
/// is not asked while that goes on.
struct EntryCheck: Sendable {
  private let entry: JournalEntry
  /// What is wrong with its links.
  var findings: [StoreFinding] = []
  /// The key of its stream; nil where nothing can be opened.
  var key: SymmetricKey?

  init(of entry: JournalEntry) { self.entry = entry }

  /// What is wrong with it: its links, then its content.
  func run() throws -> [StoreFinding] {
    guard let key else { return findings }
    do {
      return try fits(key) ? findings : findings + [finding(.stamp)]
    } catch StoreError.sealBroken {
      return findings + [finding(.seal, detail: "changeSet")]
    } catch StoreError.unreadable {
      return findings + [finding(.seal, detail: "changeSet")]
    }
  }

  private func finding(_ kind: StoreFinding.Kind, detail: String = "") -> StoreFinding {
    StoreFinding(kind, of: entry.stream, number: entry.number, detail: detail)
  }

  private func fits(_ key: SymmetricKey) throws -> Bool {
    switch entry.stream {
    case .directory: try fits(key, Directory.EventForm.self)
    case .access: try fits(key, Access.EventForm.self)
    default: try fits(key, V1.EventForm.self)
    }
  }

  /// Whether the change set says of itself what its place does.
  private func fits<EventForm: StoredForm>(_ key: SymmetricKey, _ form: EventForm.Type) throws
    -> Bool where EventForm.Value: JournalEvent
  {
    let change = try entry.change(form, with: key)
    return (change.number, change.at, change.day.dayNumber) == (entry.number, entry.at, entry.day)
  }
}
