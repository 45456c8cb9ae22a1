/// Finds what somebody probably meant to type.
package enum NearNames {
  /// Among more a search would take longer than it is worth.
  private static let mostCandidates = 500

  /// The candidates at most two slips away, of a short word one and of a long one a third of it, the
  /// nearest first, three at most: what is only spelled a little alike is not what was meant.
  package static func of(_ text: String, among candidates: some Collection<String>) -> [String] {
    guard candidates.count <= mostCandidates else { return [] }
    let wanted = signs(text)
    let allowed = wanted.count <= 4 ? 1 : max(2, wanted.count / 3)
    return candidates.compactMap { candidate -> (Int, String)? in
      let found = slips(wanted, signs(candidate), atMost: allowed)
      return found <= allowed && candidate != text ? (found, candidate) : nil
    }
    .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(3).map(\.1)
  }

  /// The candidate nearest to `text`, or nothing when none is near; the first of equals in order.
  static func nearest(to text: String, among candidates: some Collection<String>) -> String {
    of(text, among: candidates).first ?? ""
  }

  private static func signs(_ text: String) -> [Unicode.Scalar] {
    Array(text.lowercased().unicodeScalars.prefix(40))
  }

  /// Signs put in, left out, replaced, or swapped with their neighbour.
  private static func slips(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost most: Int
  ) -> Int {
    guard abs(left.count - right.count) <= most else { return most + 1 }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      row.reserveCapacity(right.count + 1)
      for j in right.indices {
        var count = min(last[j + 1], row[j]) + 1
        count = min(count, last[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          count = min(count, beforeLast[j - 1] + 1)
        }
        row.append(count)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
