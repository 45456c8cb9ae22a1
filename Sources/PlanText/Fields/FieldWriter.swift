import CarePlans
import CivilTime

/// Writes fields of rows as YAML: of each item only what is not as usual.
enum FieldWriter {
  static func write<Field: ItemField>(
    _ fields: [Field], of item: Field.Item, _ names: ItemComments, to yaml: inout YamlWriter
  ) {
    for field in fields {
      let entry = field.entry
      guard let key = entry.key, !entry.isUsual(item), let value = entry.read(item) else {
        continue
      }
      yaml.field(key, text(of: value), comment: names.comment(on: value))
    }
  }

  /// The YAML of a value.
  static func text(of value: FieldValue) -> String? {
    switch value {
    case .text(let text): YamlScalar.quoted(text)
    case .name(let name): YamlScalar.text(name)
    case .role(let role): YamlScalar.text(role.rawValue)
    case .roles(let roles): YamlWriter.flow(roles.map { YamlScalar.text($0.rawValue) })
    case .worker(let worker): YamlScalar.text(worker.rawValue)
    case .rule(let rule): RuleWriter.rule(rule)
    case .condition(let condition): RuleWriter.condition(condition)
    case .outcomes(let outcomes): RuleWriter.outcomes(outcomes)
    case .links(let links): RuleWriter.links(links)
    case .origin(let origin): RuleWriter.origin(origin)
    case .taskKind, .seriesKind, .domain, .obligation, .join, .counting, .term, .roll, .taper,
      .day, .flag:
      value.description
    }
  }
}
