import CarePlans

/// What a store has once, beside its plans: its stream of the journal, and how both are stored.
protocol StoredAggregate: JournalAggregate {
  associatedtype Form: StoredForm where Form.Value == Self
  associatedtype EventForm: StoredForm where EventForm.Value == Event

  static var stream: JournalStream { get }
}

extension Directory: StoredAggregate {
  typealias Form = V1.DirectoryForm
  typealias EventForm = V1.DirectoryEventForm

  static var stream: JournalStream { .directory }
}

extension Access: StoredAggregate {
  typealias Form = V1.AccessForm
  typealias EventForm = V1.AccessEventForm

  static var stream: JournalStream { .access }
}
