import CarePlans
import HTTPTypes
import PlanAPI

/// The ETag of a plan: its code and revision, `"K7QF-3M2X.12"`.
enum PlanTag {
  /// The revisions that tags ask for, by code.
  ///
  /// - Throws: ``APIFault`` `if-match-malformed`.
  static func expected(_ header: String) throws -> [String: Int]? {
    let malformed = APIFault(.badRequest, "if-match-malformed")
    var isAny = false
    var result: [String: Int] = [:]
    for tag in header.split(separator: ",") {
      let text = tag.filter { $0 != " " && $0 != "\"" }
      if text == "*" {
        isAny = true
        continue
      }
      let parts = text.split(separator: ".")
      // What is no tag of ours must not pass for no condition.
      guard parts.count == 2, let code = try? PlanCode(String(parts[0])),
        let revision = Int(parts[1])
      else { throw malformed }
      result[code.description] = revision
    }
    guard isAny || !result.isEmpty else { throw malformed }
    return result.isEmpty ? nil : result
  }
}
