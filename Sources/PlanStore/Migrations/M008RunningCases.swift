/// Running cases: events, a state and a kind that older programs do not know.
///
/// No table changes.
enum M008RunningCases {
  static let migration = StoreMigration(version: 8) { _ in }
}
