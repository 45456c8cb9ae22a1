package import CarePlans
import Synchronization

/// What a planner has read and need not read again, so that many changes in a row stay cheap.
package final class DirectoryCache: Sendable {
  private struct Known {
    var revision: Int
    var directory: Directory
    var calendars: CareCalendars
  }

  private let known = Mutex<Known?>(nil)
  private let access = Mutex<(revision: Int, access: Access)?>(nil)
  private let past = Mutex<(revision: Int, calendars: CalendarHistory)?>(nil)
  private let copies = Mutex<[String: TemplateCopy]>([:])

  package init() {}

  /// The calendars of a store's directory, built once for each of its revisions.
  package func calendars(of store: any PlanReading) throws -> CareCalendars {
    try known(of: store).calendars
  }

  /// The calendars of each moment of a store's journal, built once for each revision of its
  /// directory.
  func calendarHistory(of store: any PlanReading) throws -> CalendarHistory {
    let revision = try store.directoryRevision()
    if let past = past.withLock({ $0?.revision == revision ? $0 : nil }) { return past.calendars }
    let found = try CalendarHistory(store.directoryEntries())
    past.withLock { $0 = (revision, found) }
    return found
  }

  /// A store's directory, read once for each of its revisions.
  func directory(of store: any PlanReading) throws -> Directory {
    try known(of: store).directory
  }

  /// Who has access to a store, read once for each revision of that.
  func access(of store: any PlanReading) throws -> Access {
    let revision = try store.accessRevision()
    if let known = access.withLock({ $0?.revision == revision ? $0 : nil }) { return known.access }
    let found = try store.access()
    access.withLock { $0 = (revision, found) }
    return found
  }

  private func known(of store: any PlanReading) throws -> Known {
    let revision = try store.directoryRevision()
    if let known = known.withLock({ $0?.revision == revision ? $0 : nil }) { return known }
    let directory = try store.directory()
    let found = Known(
      revision: revision, directory: directory, calendars: CareCalendars(of: directory))
    known.withLock { $0 = found }
    return found
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
    try cache.copy(id, in: library)
  }
}
