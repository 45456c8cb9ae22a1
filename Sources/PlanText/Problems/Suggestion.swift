/// Finds what somebody probably meant to type.
enum Suggestion {
  /// Among more a search would take longer than it is worth.
  private static let mostCandidates = 500

  /// The candidate nearest to `text`, or nothing when none is near; the first of equals in order.
  static func nearest(to text: String, among candidates: some Collection<String>) -> String {
    let candidates = candidates.prefix(mostCandidates + 1)
    guard candidates.count <= mostCandidates else { return "" }
    let wanted = Array(text.lowercased().unicodeScalars.prefix(40))
    var best = ""
    var least = max(1, wanted.count / 3) + 1
    for candidate in candidates.sorted() where candidate != text {
      let found = distance(
        wanted, Array(candidate.lowercased().unicodeScalars.prefix(40)), below: least)
      if found < least { (least, best) = (found, candidate) }
    }
    return best
  }

  /// Insertions, deletions, replacements and swaps of neighbours; `limit` when not below it.
  private static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], below limit: Int
  ) -> Int {
    guard abs(left.count - right.count) < limit else { return limit }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      row.reserveCapacity(right.count + 1)
      for j in right.indices {
        var cost = min(last[j + 1], row[j]) + 1
        cost = min(cost, last[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return min(last[right.count], limit)
  }
}
