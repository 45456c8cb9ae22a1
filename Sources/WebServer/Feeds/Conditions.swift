import HTTPTypes

/// What a client says it has already (RFC 9110, 13.1).
struct Conditions {
  private let headers: HTTPFields

  init(_ headers: HTTPFields) { self.headers = headers }

  /// Whether nothing need be sent: a tag fits, compared weakly; a date counts only without tags, and
  /// only when it has come, for clocks that are ahead know nothing of what is.
  func areMet(etag: String, lastModified: Int64, now: Int64) -> Bool {
    if let isNamed = names(etag) { return isNamed }
    guard let since = headers[.ifModifiedSince].flatMap({ HTTPDate.seconds($0, now: now) }) else {
      return false
    }
    return lastModified <= since && since <= now
  }

  /// Whether it is said by tag what the client has.
  var hasTags: Bool { headers[.ifNoneMatch] != nil }

  /// Whether a tag is among those the client says; nil when it says none.
  func names(_ etag: String) -> Bool? {
    var hasTags = false
    for field in headers where field.name == .ifNoneMatch {
      // Nearly always it is the one that was given out.
      if field.value == etag { return true }
      for tag in field.value.utf8.split(separator: UInt8(ascii: ",")) {
        if Self.fits(tag, etag) { return true }
        hasTags = true
      }
    }
    return hasTags ? false : nil
  }

  private static func fits(_ part: Substring.UTF8View, _ etag: String) -> Bool {
    var tag = part.drop(while: isBlank).prefix { !isBlank($0) }
    if tag.elementsEqual("*".utf8) { return true }
    if tag.starts(with: "W/".utf8) { tag = tag.dropFirst(2) }
    return tag.elementsEqual(etag.utf8)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}

/// The forms a body can be sent in.
enum ContentCoding {
  case identity, gzip

  /// The best of what a client accepts (RFC 9110, 12.5.3); plain when it says nothing.
  init(accepting headers: [String]) {
    var gzip: Double?
    var any: Double?
    for part in headers.flatMap({ $0.utf8.split(separator: UInt8(ascii: ",")) }) {
      let name = part.drop { $0 == UInt8(ascii: " ") }
        .prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ";") }
      if Self.isName(name, "gzip") || Self.isName(name, "x-gzip") { gzip = Self.weight(of: part) }
      if Self.isName(name, "*") { any = Self.weight(of: part) }
    }
    self = (gzip ?? any ?? 0) > 0 ? .gzip : .identity
  }

  private static func isName(_ text: Substring.UTF8View, _ name: String) -> Bool {
    // Capital letters lie 32 below the small ones.
    text.count == name.utf8.count && zip(text, name.utf8).allSatisfy { $0 | 32 == $1 | 32 }
  }

  /// What follows `q=`: 1 without it, 0 for what is no number.
  private static func weight(of part: Substring.UTF8View) -> Double {
    let pieces = part.split(separator: UInt8(ascii: ";")).dropFirst()
      .map { String(decoding: $0.filter { $0 != UInt8(ascii: " ") }, as: UTF8.self) }
    let weight = pieces.first { $0.begins(withWord: "q=") }
    return weight.map { Double(String(decoding: $0.utf8.dropFirst(2), as: UTF8.self)) ?? 0 } ?? 1
  }
}
