package import CarePlans
import Wording

/// A change set of the directory with what it changed, and whether it still counts.
package struct DirectoryHistoryEntry: Sendable {
  package var change: DirectoryChangeSet
  package var differences: [DirectoryDifference]
  package var isUndone: Bool
}

extension Planner {
  /// The change sets of the directory, oldest first.
  ///
  /// - Throws: ``Problem`` `role-may-not` for those who may not change it.
  package func directoryHistory() throws -> [DirectoryHistoryEntry] {
    try requireDirectory(for: "directory history")
    return try repository.read { store in
      let journal = try store.directoryEntries().map(\.change)
      let history = ChangeHistory(journal)
      var fold = StreamFold<Directory>()
      return try journal.map { change in
        var before = fold.state
        let differences = try change.events.map { event in
          let difference = DirectoryDifference(of: event, before: before)
          before = try Directory.applying(event, to: before)
          return difference
        }
        try fold.add(change)
        return DirectoryHistoryEntry(
          change: change, differences: differences, isUndone: !history.counts(change.number))
      }
    }
  }

  /// Refuses those who came in by a key and see less than everything: the directory is the
  /// coordinator's to change.
  ///
  /// - Throws: ``Problem`` `role-may-not`.
  func requireDirectory(for command: String) throws(Problem) {
    guard scope != nil else { return }
    throw Problem(
      .service(.roleMayNot), .notPermitted,
      ["command": command, "role": actor?.account?.role.rawValue ?? ""])
  }
}
