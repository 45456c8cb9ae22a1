/// Finds what somebody probably meant to type.
package enum NearNames {
  /// The candidates at most two slips away, the nearest first, three at most.
  package static func of(_ text: String, among candidates: [String]) -> [String] {
    let wanted = Array(text.uppercased().unicodeScalars.prefix(40))
    let allowed = wanted.count <= 3 ? 1 : 2
    return candidates.compactMap { candidate -> (Int, String)? in
      let found = slips(wanted, Array(candidate.uppercased().unicodeScalars.prefix(40)))
      return found <= allowed ? (found, candidate) : nil
    }
    .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(3).map(\.1)
  }

  /// Signs put in, left out or replaced.
  private static func slips(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var last = Array(0...right.count)
    for (row, sign) in left.enumerated() {
      var next = [row + 1]
      for (column, other) in right.enumerated() {
        next.append(
          min(last[column + 1] + 1, next[column] + 1, last[column] + (sign == other ? 0 : 1)))
      }
      last = next
    }
    return last[right.count]
  }
}
