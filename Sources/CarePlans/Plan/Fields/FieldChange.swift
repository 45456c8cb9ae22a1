/// A field of an item as a hand sets it, or takes it away.
package struct FieldChange<Field: ItemField>: Sendable, Hashable {
  package var field: Field
  /// Nil takes it away: it is then as if nothing was said.
  package var value: FieldValue?

  package init(_ field: Field, _ value: FieldValue?) {
    self.field = field
    self.value = value
  }

  /// Whether it makes an item another one.
  package func changes(_ item: Field.Item) -> Bool {
    let entry = field.entry
    var changed = item
    entry.write(&changed, value)
    return entry.read(changed) != entry.read(item)
  }
}

extension Sequence {
  /// Writes changes of fields to an item, in their order.
  func write<Field: ItemField>(to item: inout Field.Item) where Element == FieldChange<Field> {
    for change in self { change.field.entry.write(&item, change.value) }
  }
}

extension PlanTask {
  /// Takes over what a hand changed.
  package mutating func revise(_ changes: [FieldChange<TaskField>]) { changes.write(to: &self) }
}

extension FollowUpSeries {
  /// Takes over what a hand changed.
  package mutating func revise(_ changes: [FieldChange<SeriesField>]) { changes.write(to: &self) }
}

extension CareMeasure {
  /// Takes over what a hand changed.
  package mutating func revise(_ changes: [FieldChange<MeasureField>]) { changes.write(to: &self) }
}
