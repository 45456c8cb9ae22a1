import Dispatch
import FoundationEssentials
import Planner
import Synchronization

/// Work on many pieces, of which several are worked on at a time and are taken in their order.
///
/// Pieces are read and taken on the thread that asks; between the two they are worked on by as many
/// threads as there are cores. What fails, fails when its piece's turn has come, as if they were
/// worked on one after the other. No more than ``width`` pieces are in memory.
struct OrderedWork<Piece: Sendable, Product: Sendable>: Sendable {
  /// How many pieces are on their way at most: one for every core, and some that wait for one.
  let width: Int
  private let work: @Sendable (Piece) throws -> Product

  /// - Parameter width: At least one.
  init(
    width: Int = min(ProcessInfo.processInfo.activeProcessorCount, 16) + 2,
    _ work: @escaping @Sendable (Piece) throws -> Product
  ) {
    self.width = max(1, width)
    self.work = work
  }

  /// Works on pieces.
  ///
  /// - Parameters:
  ///   - names: What the pieces are read by.
  ///   - taking: Is given every product, in the order of `names`.
  /// - Throws: What reading, working and taking throw first, in the order of `names`.
  func run<Name>(
    _ names: some Sequence<Name>, reading: (Name) throws -> Piece,
    taking: (Name, Product) throws -> Void
  ) throws {
    var waiting: [(name: Name, place: Place)] = []
    // Nobody works on after this has returned.
    defer { for entry in waiting { entry.place.wait() } }
    for name in names {
      if waiting.count == width {
        let first = waiting.removeFirst()
        try taking(first.name, first.place.product())
      }
      waiting.append((name, begin(Result { try reading(name) })))
    }
    while !waiting.isEmpty {
      let first = waiting.removeFirst()
      try taking(first.name, first.place.product())
    }
  }

  private func begin(_ piece: Result<Piece, any Error>) -> Place {
    let place = Place()
    let interruption = Interruption.current
    DispatchQueue.global().async {
      place.note(
        Interruption.$current.withValue(interruption) {
          piece.flatMap { piece in Result { try work(piece) } }
        })
    }
    return place
  }

  /// Where the product of a piece is put when it is ready.
  private final class Place: Sendable {
    private let found = Mutex<Result<Product, any Error>?>(nil)
    private let ready = DispatchGroup()

    init() { ready.enter() }

    func note(_ result: Result<Product, any Error>) {
      found.withLock { $0 = result }
      ready.leave()
    }

    func wait() { ready.wait() }

    /// The product, once it is ready.
    func product() throws -> Product {
      ready.wait()
      guard let result = found.withLock({ $0 }) else { throw CancellationError() }
      return try result.get()
    }
  }
}
