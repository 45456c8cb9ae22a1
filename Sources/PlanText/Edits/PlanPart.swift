package import CarePlans

/// A part of the text of a plan: a field of its head, an entry of one of its tables, a row, or a field of
/// a row.
package struct PlanPart: Sendable, Hashable {
  /// `lead`, `anchors`, `tasks`.
  package var section: String
  /// The name of an entry, or the key of a row.
  package var row: String?
  /// The field of a row.
  package var field: String?

  package init(_ section: String, _ row: String? = nil, _ field: String? = nil) {
    (self.section, self.row, self.field) = (section, row, field)
  }

  /// The item whose row it is, or is in; nil for anything else.
  package var item: ItemKey? {
    PlanDecoder.Sort(rawValue: section) == nil ? nil : row.map { ItemKey($0) }
  }

  /// The name of what changes, as the text has it, and the table it is an entry of.
  var told: [String: String] {
    let name = field ?? (item == nil ? row ?? section : "key")
    return item == nil && row != nil ? ["key": name, "table": section] : ["key": name]
  }
}

extension PlanPart: CustomStringConvertible {
  /// `DR09 due`, `anchors release`, `lead`.
  package var description: String {
    let names = item == nil ? [section, row] : [row, field]
    return names.compactMap(\.self).joined(separator: " ")
  }
}

extension PlanPart: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.section, left.row ?? "", left.field ?? "")
      < (right.section, right.row ?? "", right.field ?? "")
  }
}
