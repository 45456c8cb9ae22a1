/// Why the place where plans are kept cannot do what was asked.
package protocol RepositoryFailure: Error {
  /// The stable id that words and logs know it by.
  var id: String { get }
  /// Whether it is a mistake of this program, and not of a disk, a lock or a file.
  var isBug: Bool { get }
  /// What the system or the database said of it; nothing that people wrote, no path.
  var detail: String { get }
}
