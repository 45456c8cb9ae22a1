import Foundation

/// The part of JSON Schema that the description of the API uses.
struct JSONSchema {
  /// The document that references lead into.
  let document: [String: Any]

  /// What is wrong with a value, each with its place; nothing when it fits.
  func faults(_ value: Any, _ schema: [String: Any], at place: String = "$") -> [String] {
    if let reference = schema["$ref"] as? String {
      var target: Any? = document
      for name in reference.dropFirst(2).split(separator: "/") {
        target = (target as? [String: Any])?[String(name)]
      }
      guard let target = target as? [String: Any] else { return ["\(place): \(reference)?"] }
      return faults(value, target, at: place)
    }
    let types = schema["type"].map { $0 as? [String] ?? [$0 as? String ?? "?"] }
    if let types, !types.contains(where: { Self.fits(value, $0) }) {
      return ["\(place): no \(types.joined(separator: " or "))"]
    }
    var result: [String] = []
    if let values = schema["enum"] as? [String], !values.contains(value as? String ?? "") {
      result.append("\(place): not one of \(values)")
    }
    if let fields = value as? [String: Any] {
      for name in schema["required"] as? [String] ?? [] where fields[name] == nil {
        result.append("\(place).\(name): missing")
      }
      for (name, inner) in schema["properties"] as? [String: [String: Any]] ?? [:] {
        if let value = fields[name] { result += faults(value, inner, at: "\(place).\(name)") }
      }
    }
    if let items = value as? [Any], let inner = schema["items"] as? [String: Any] {
      for (number, item) in items.enumerated() {
        result += faults(item, inner, at: "\(place)[\(number)]")
      }
    }
    return result
  }

  private static func fits(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    // Foundation takes a flag for a number, and the other way round.
    case "boolean": isFlag(value)
    case "integer": value is Int && !isFlag(value)
    default: false
    }
  }

  private static func isFlag(_ value: Any) -> Bool {
    (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
  }
}
