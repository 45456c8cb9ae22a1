/// One line of the table of fields: what a field is called, what it holds, and how it is read from
/// an item and written to it.
package struct FieldEntry<Item: Sendable>: Sendable {
  /// What programs know it by, in answers and in what a change tells: `dueRule`.
  package let name: String
  /// What plans and templates write it as: `not-before`; nil for what stands inside other fields.
  package let key: String?
  /// The option that sets it, without its dashes; nil for what no option sets.
  package let option: String?
  package let kind: FieldKind
  /// Whether templates say it too, by the same name.
  package let isInTemplates: Bool
  /// Whether an item may be without it, or with what is usual.
  package let canBeUnset: @Sendable (Item) -> Bool
  /// The value; nil for none.
  package let read: @Sendable (Item) -> FieldValue?
  /// Writes a value of the field's kind; nil takes it away, so that it is as if nothing was said.
  package let write: @Sendable (inout Item, FieldValue?) -> Void
  /// Whether nothing needs to be said of it: it is missing, or as usual.
  package let isUsual: @Sendable (Item) -> Bool
}

extension FieldEntry {
  /// The other names under which a field is typed.
  package var names: [String] { [option, key, name].compactMap(\.self) }

  /// Something an item may be without.
  static func optional<Content>(
    _ name: String, key: String?, option: String?, _ codec: FieldCodec<Content>,
    _ path: any WritableKeyPath<Item, Content?> & Sendable, isInTemplates: Bool = true,
    canBeUnset: @escaping @Sendable (Item) -> Bool = { _ in true }
  ) -> Self {
    Self(
      name: name, key: key, option: option, kind: codec.kind, isInTemplates: isInTemplates,
      canBeUnset: canBeUnset, read: { $0[keyPath: path].map(codec.wrap) },
      write: { item, value in item[keyPath: path] = value.flatMap(codec.unwrap) },
      isUsual: { $0[keyPath: path] == nil })
  }

  /// Something every item has, usually of one value.
  static func usual<Content>(
    _ name: String, key: String?, option: String?, _ codec: FieldCodec<Content>,
    _ path: any WritableKeyPath<Item, Content> & Sendable,
    as usual: @escaping @Sendable (Item) -> Content
  ) -> Self {
    Self(
      name: name, key: key, option: option, kind: codec.kind, isInTemplates: true,
      canBeUnset: { _ in true }, read: { codec.wrap($0[keyPath: path]) },
      write: { item, value in
        item[keyPath: path] = value.flatMap(codec.unwrap) ?? usual(item)
      }, isUsual: { $0[keyPath: path] == usual($0) })
  }

  /// Something no item can be without.
  static func needed<Content>(
    _ name: String, key: String?, option: String?, _ codec: FieldCodec<Content>,
    _ path: any WritableKeyPath<Item, Content> & Sendable
  ) -> Self {
    Self(
      name: name, key: key, option: option, kind: codec.kind, isInTemplates: true,
      canBeUnset: { _ in false }, read: { codec.wrap($0[keyPath: path]) },
      write: { item, value in
        if let content = value.flatMap(codec.unwrap) { item[keyPath: path] = content }
      }, isUsual: { _ in false })
  }
}

/// A field of an item: a case of a table, each with its ``FieldEntry``.
package protocol ItemField: Sendable, Hashable, CaseIterable, RawRepresentable<String> {
  associatedtype Item: Sendable
  var entry: FieldEntry<Item> { get }
}

extension ItemField {
  /// Those that an option sets, in the order of the table.
  package static var settable: [Self] { allCases.filter { $0.entry.option != nil } }
}
