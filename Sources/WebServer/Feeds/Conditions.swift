import HTTPTypes

/// What a client says it has already (RFC 9110, 13.1).
struct Conditions {
  private let tags: [String]
  private let date: String?

  init(_ headers: HTTPFields) {
    tags = headers[values: .ifNoneMatch]
      .flatMap { $0.split(separator: ",") }
      .map { String($0.drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" }) }
    date = headers[.ifModifiedSince]
  }

  /// Whether nothing need be sent: a tag fits, compared weakly; a date counts only without tags.
  func areMet(etag: String, lastModified: Int64) -> Bool {
    guard tags.isEmpty else {
      return tags.contains {
        $0 == "*" || $0 == etag || $0.hasPrefix("W/") && $0.dropFirst(2) == etag
      }
    }
    guard let date, let since = HTTPDate.seconds(date) else { return false }
    return lastModified <= since
  }
}

/// The forms a body can be sent in.
enum ContentCoding {
  case identity, gzip

  /// The best of what a client accepts (RFC 9110, 12.5.3); plain when it says nothing.
  init(accepting headers: [String]) {
    var gzip: Double?
    var any: Double?
    for part in headers.flatMap({ $0.split(separator: ",") }) {
      let pieces = part.split(separator: ";").map { $0.filter { $0 != " " }.lowercased() }
      guard let name = pieces.first else { continue }
      let weight =
        pieces.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
      if name == "gzip" || name == "x-gzip" { gzip = weight }
      if name == "*" { any = weight }
    }
    self = (gzip ?? any ?? 0) > 0 ? .gzip : .identity
  }
}
