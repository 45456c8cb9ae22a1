import CarePlans
import CivilTime

/// The fields of an item as JSON, by the tables of fields.
enum FieldWire {
  /// Every field under its name, in the order of the table.
  ///
  /// - Parameter known: Values that say more than the field itself, by its name.
  static func members<Field: ItemField>(
    of item: Field.Item, _ fields: Field.Type, knowing known: [String: JSONTree] = [:]
  ) -> [(name: String, value: JSONTree)] {
    Field.allCases.map { field in
      let entry = field.entry
      return (entry.name, known[entry.name] ?? entry.read(item).map(tree) ?? .null)
    }
  }

  /// A value; docs/json.md says which is which.
  static func tree(_ value: FieldValue) -> JSONTree {
    switch value {
    case .roles(let roles): .texts(roles.map(\.rawValue))
    case .flag(let flag): .bool(flag)
    case .outcomes(let outcomes): .texts(outcomes.map(\.key))
    case .links(let links): .array(links.map(tree))
    case .text, .name, .role, .worker, .taskKind, .seriesKind, .domain, .obligation, .join,
      .counting, .term, .rule, .roll, .condition, .taper, .origin, .day:
      .string(value.description)
    }
  }

  private static func tree(_ link: PlanDependency) -> JSONTree {
    .object([
      ("key", .string(link.task.rawValue)), ("type", .string(link.kind.rawValue)),
      ("lag", .string(link.lag.description)), ("hard", .bool(link.isHard)),
      ("point", .text(link.point?.rawValue)),
    ])
  }
}
