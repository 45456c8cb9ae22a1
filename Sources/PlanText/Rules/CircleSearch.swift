/// Finds circles among keys that wait for each other.
struct CircleSearch<Key: Hashable> {
  private enum Mark { case open, done }

  private let edges: (Key) -> [Key]
  private var marks: [Key: Mark] = [:]
  private var circles: [[Key]] = []

  /// Circles, each as its keys in order with the first again as the last.
  ///
  /// One for each edge that closes a circle, in the order of the keys. No recursion, so long chains
  /// are harmless.
  static func circles(among keys: [Key], edges: @escaping (Key) -> [Key]) -> [[Key]] {
    var search = CircleSearch(edges: edges)
    for key in keys where search.marks[key] == nil { search.visit(key) }
    return search.circles
  }

  private init(edges: @escaping (Key) -> [Key]) { self.edges = edges }

  private mutating func visit(_ start: Key) {
    var path: [Key] = [start]
    var left: [ArraySlice<Key>] = [edges(start)[...]]
    marks[start] = .open
    while let key = path.last {
      guard let next = left[left.count - 1].popFirst() else {
        marks[key] = .done
        path.removeLast()
        left.removeLast()
        continue
      }
      switch marks[next] {
      case .done: break
      case .open:
        if let first = path.firstIndex(of: next) { circles.append(path[first...] + [next]) }
      case nil:
        marks[next] = .open
        path.append(next)
        left.append(edges(next)[...])
      }
    }
  }
}
