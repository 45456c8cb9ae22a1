/// No table is another: from here on the journal may tell that calendars show dates otherwise because
/// of a newer program, which older ones cannot read.
enum M008Restamping {
  static let migration = StoreMigration(version: 8) { _ in }
}
