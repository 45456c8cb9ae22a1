/// The rows of a list in a JSON document, as they stand there.
///
/// Reads what ``JSONWriter`` wrote; nothing is checked that it does not need.
struct JSONRows {
  /// What comes before the first row, and after the last.
  let head: ArraySlice<UInt8>
  let tail: ArraySlice<UInt8>
  /// Each with the white space before it.
  let rows: [ArraySlice<UInt8>]

  /// - Returns: nil when the list is not there.
  init?(_ document: [UInt8], member: String?) {
    var start = 0
    if let member {
      guard let place = JSONRows.members(of: document[...]).first(where: { $0.name == member })
      else { return nil }
      start = place.value.startIndex
    } else {
      start = JSONRows.afterSpace(document[...])
    }
    guard start < document.count, document[start] == UInt8(ascii: "[") else { return nil }
    var rows: [ArraySlice<UInt8>] = []
    var place = start + 1
    while true {
      let value = JSONRows.afterSpace(document[place...])
      guard value < document.count else { return nil }
      if document[value] == UInt8(ascii: "]") { break }
      let end = JSONRows.end(of: document[value...])
      rows.append(document[place..<end])
      place = JSONRows.afterSpace(document[end...])
      guard place < document.count else { return nil }
      guard document[place] == UInt8(ascii: ",") else {
        place = end
        break
      }
      place += 1
    }
    head = document[...start]
    tail = document[place...]
    self.rows = rows
  }

  /// The document with other rows in its list.
  func document(of rows: [ArraySlice<UInt8>]) -> [UInt8] {
    Array(head) + Array(rows.joined(separator: [UInt8(ascii: ",")])) + Array(tail)
  }

  /// The key of a row: the fields as they are written, numbers in their order.
  static func key(of row: ArraySlice<UInt8>, _ fields: [String]) -> RowKey {
    let members = members(of: row)
    return RowKey(
      fields.map { field in
        let names = field.split(separator: "|")
        let values = names.lazy.compactMap { name in members.first { $0.name == name }?.value }
        guard let value = values.first else { return "" }
        let text = String(decoding: value, as: UTF8.self)
        guard text.allSatisfy(\.isNumber) else { return text }
        return String(repeating: "0", count: max(0, 20 - text.count)) + text
      })
  }

  /// The members of an object with their values as they are written.
  private static func members(of object: ArraySlice<UInt8>)
    -> [(name: String, value: ArraySlice<UInt8>)]
  {
    var result: [(name: String, value: ArraySlice<UInt8>)] = []
    var place = afterSpace(object)
    guard place < object.endIndex, object[place] == UInt8(ascii: "{") else { return [] }
    while true {
      // Behind the bracket, or the comma.
      place = afterSpace(object[(place + 1)...])
      guard place < object.endIndex, object[place] == UInt8(ascii: "\"") else { return result }
      let end = end(of: object[place...])
      let name = String(decoding: object[(place + 1)..<(end - 1)], as: UTF8.self)
      let colon = afterSpace(object[end...])
      let value = afterSpace(object[(colon + 1)...])
      let valueEnd = self.end(of: object[value...])
      result.append((name, object[value..<valueEnd]))
      place = afterSpace(object[valueEnd...])
      guard place < object.endIndex, object[place] == UInt8(ascii: ",") else { return result }
    }
  }

  private static func afterSpace(_ text: ArraySlice<UInt8>) -> Int {
    text.firstIndex { $0 != 32 && $0 != 10 && $0 != 13 && $0 != 9 } ?? text.endIndex
  }

  /// The place behind the value that a text begins with.
  private static func end(of text: ArraySlice<UInt8>) -> Int {
    var depth = 0
    var isText = false
    var place = text.startIndex
    while place < text.endIndex {
      let sign = text[place]
      if isText {
        if sign == UInt8(ascii: "\\") { place += 1 }
        if sign == UInt8(ascii: "\"") { isText = false }
      } else {
        switch sign {
        case UInt8(ascii: "\""): isText = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          if depth == 0 { return place }
          depth -= 1
        case UInt8(ascii: ","), 32, 10, 13, 9: if depth == 0 { return place }
        default: break
        }
      }
      place += 1
      let isWhole =
        sign == UInt8(ascii: "\"") || sign == UInt8(ascii: "}") || sign == UInt8(ascii: "]")
      if isWhole, depth == 0, !isText { return place }
    }
    return text.endIndex
  }
}
