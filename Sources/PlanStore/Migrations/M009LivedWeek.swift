/// A lived week: events, states, kinds and members of payloads that older programs do not know.
///
/// No table changes. Since then people are absent, hand over and take over, ask and answer; plans bear notes
/// and a label, a contact may be fixed on another day or put aside, and a change keeps what it was written
/// in spite of.
enum M009LivedWeek {
  static let migration = StoreMigration(version: 9) { _ in }
}
