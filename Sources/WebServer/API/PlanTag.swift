import CarePlans
import HTTPTypes
import PlanAPI
import Wording

/// The ETag of a plan: its code and revision, `"K7QF-3M2X.12"`.
enum PlanTag {
  /// The revisions that tags ask for, by code.
  ///
  /// - Throws: ``APIFault`` `if-match-malformed`.
  static func expected(_ header: String) throws -> [String: Int]? {
    let malformed = APIFault(.badRequest, .request(.ifMatchMalformed))
    var isAny = false
    var result: [String: Int] = [:]
    // What is no tag of ours must not pass for no condition.
    guard header.isPlain else { throw malformed }
    for tag in header.listed where !tag.isEmpty {
      if tag == "*" {
        isAny = true
        continue
      }
      let parts = tag.filter { $0 != "\"" }.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 2, let code = try? PlanCode(String(parts[0])),
        parts[1].utf8.allSatisfy({ 48...57 ~= $0 }), let revision = Int(parts[1])
      else { throw malformed }
      result[code.description] = revision
    }
    guard isAny || !result.isEmpty else { throw malformed }
    return result.isEmpty ? nil : result
  }
}
