/// The version of the API: what its routes take and answer, apart from that of the program.
///
/// Semantic versioning: what an older client can no longer use raises the first number, which
/// stands in the path of the routes too (NL API Design Rules, `/core/version-header`).
package struct APIVersion: Sendable, Hashable, CustomStringConvertible {
  package var major: Int
  package var minor: Int
  package var patch: Int

  package init(_ major: Int, _ minor: Int, _ patch: Int) {
    self.major = major
    self.minor = minor
    self.patch = patch
  }

  /// The one this program speaks.
  package static let current = APIVersion(1, 0, 0)
  /// The header in which either side says its version.
  package static let header = "API-Version"

  /// Reads `1.0.0`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { part in part.count <= 6 ? Int(Substring(part)) : nil }
    guard parts.count == 3, let major = parts[0], let minor = parts[1], let patch = parts[2],
      major >= 0, minor >= 0, patch >= 0
    else { return nil }
    self.init(major, minor, patch)
  }

  package var description: String { "\(major).\(minor).\(patch)" }
}
