/// Running cases and the week: events, states, a kind and members of payloads that older programs do not
/// know.
///
/// No table changes. Since then a plan may be adopted, a series says where its contacts go on a day off and
/// how far apart they may be, a rule that its calendar day is meant, and a measure its last day and what it
/// counts from; the journal may tell that calendars show dates otherwise because of a newer program.
enum M008RunningCases {
  static let migration = StoreMigration(version: 8) { _ in }
}
