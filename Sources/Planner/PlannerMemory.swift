package import CarePlans
import Synchronization

/// What a planner has read and need not read again, so that many changes in a row stay cheap.
package final class PlannerMemory: Sendable {
  private let known = Mutex<(revision: Int, calendars: CareCalendars)?>(nil)
  private let copies = Mutex<[String: TemplateCopy]>([:])

  package init() {}

  /// The calendars of a store's directory, built once for each of its revisions.
  package func calendars(of store: any PlanReading) throws -> CareCalendars {
    let revision = try store.directoryRevision()
    if let calendars = known.withLock({ $0?.revision == revision ? $0?.calendars : nil }) {
      return calendars
    }
    let calendars = CareCalendars(of: try store.directory())
    known.withLock { $0 = (revision, calendars) }
    return calendars
  }

  /// A template of a library, read once.
  func copy(_ id: String, in library: any TextLibrary) throws -> TemplateCopy {
    if let copy = copies.withLock({ $0[id] }) { return copy }
    let copy = try library.templateCopy(id)
    copies.withLock { $0[id] = copy }
    return copy
  }
}

extension Planner {
  /// A template of the library.
  package func templateCopy(_ id: String) throws -> TemplateCopy {
    try memory.copy(id, in: library)
  }
}
