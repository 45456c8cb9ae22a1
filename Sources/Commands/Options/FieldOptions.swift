import ArgumentParser
import CarePlans
import Planner
import Wording

/// The options that set fields of an item: one for each line of the table that has one.
///
/// The parser learns of options by looking at the stored properties of a type, and reads them as a
/// decoder does; both are made from the table here.
struct FieldOptions<Field: ItemField>: ParsableArguments {
  /// What was typed, by the name of the option.
  private var typed: [String: String] = [:]

  init() {}

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: OptionKey.self)
    for field in Field.settable {
      guard let option = field.entry.option else { continue }
      typed[option] = try container.decode(Option<String?>.self, forKey: OptionKey(option))
        .wrappedValue
    }
  }

  /// Whether no field was given.
  var isEmpty: Bool { typed.isEmpty }

  /// What was typed for a field.
  func text(of field: Field) -> String? { field.entry.option.flatMap { typed[$0] } }
}

extension FieldOptions: CustomReflectable {
  var customMirror: Mirror {
    Mirror(
      self,
      children: Field.settable.compactMap { field in
        field.entry.option.map { ($0, Self.declaration(of: $0, field.entry.kind)) }
      })
  }

  private static func declaration(of option: String, _ kind: FieldKind) -> Option<String?> {
    var help = ItemFieldWords.help(option)
    // What sorts there are depends on the item.
    if kind == .taskKind { help = .choice(of: TaskKind.allCases.map(\.rawValue)) }
    if kind == .seriesKind { help = .choice(of: SeriesKind.allCases.map(\.rawValue)) }
    return Option(
      name: .customLong(option),
      help: ArgumentHelp(help.map(say) ?? "", valueName: kind.valueName))
  }
}

/// The name of an option as the parser keeps it.
private struct OptionKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension FieldKind {
  /// What stands for the value in help.
  fileprivate var valueName: String {
    switch self {
    case .text: "text"
    case .name: "name"
    case .role: "role"
    case .roles: "role,…"
    case .worker: "code"
    case .taskKind, .seriesKind: "kind"
    case .domain: "domain"
    case .obligation: "obligation"
    case .join: "all|any"
    case .counting: "counting"
    case .term: "term"
    case .roll: "next|back|none"
    case .rule, .origin: "rule"
    case .condition: "facts"
    case .outcomes: "name,…"
    case .links: "key,…"
    case .taper: "taper"
    case .day: "date"
    case .flag: "yes|no"
    }
  }
}

/// Fields that are to be taken away.
struct UnsetOption: ParsableArguments {
  @Option(
    name: .customLong("unset"),
    help: ArgumentHelp(ItemFieldWords.help("unset").map(say) ?? "", valueName: "field,…"))
  var unset: [String] = []

  /// The fields that the words name, by option, by the name in plans or that in answers.
  ///
  /// - Throws: ``Problem`` `choice-unknown` with the fields that can be taken away,
  ///   `field-stays` for one that cannot.
  func fields<Field: ItemField>(of item: Field.Item?, as type: Field.Type) throws -> [Field] {
    let words = unset.flatMap { $0.split(separator: ",").map { String($0).trimmingWhitespace() } }
    return try words.filter { !$0.isEmpty }.map { word in
      let wanted = word.lowercased()
      let found = Field.settable.first { field in
        ([field.rawValue] + field.entry.names).contains { $0.lowercased() == wanted }
      }
      let allowed = Field.unsettable(of: item)
      guard let found else {
        _ = try Choice.of(word, for: "--unset", among: allowed)
        throw Problem(.planning(.fieldsNeeded), .usage, ["example": "--unset due"])
      }
      guard item.map(found.entry.canBeUnset) ?? true else {
        throw Problem(
          .planning(.fieldStays), .usage,
          [
            "field": found.entry.option ?? word, "option": found.entry.option ?? word,
            "allowed": allowed.joined(separator: ", "),
          ])
      }
      return found
    }
  }
}

extension ItemField {
  /// The options of the fields that an item may be without; of any item, where none is given.
  static func unsettable(of item: Item?) -> [String] {
    settable.filter { field in item.map(field.entry.canBeUnset) ?? true }
      .compactMap(\.entry.option)
  }
}
