import ArgumentParser
import Planner
import Synchronization

/// A command that asks and changes nothing: all it tells is of one state of the store.
protocol ReadingCommand: ParsableCommand {
  var global: GlobalOptions { get }
  /// Whether what it tells is for others: then it is held against its marks.
  var isForOthers: Bool { get }
  /// Whether what plans are called may be told; nil for a command that tells it nowhere.
  var labelling: LabelsOption? { get }
  /// Asks and prints.
  func run(in session: Session) throws
}

extension ReadingCommand {
  var isForOthers: Bool { false }
  var labelling: LabelsOption? { nil }

  func run() throws {
    var console = Console.current
    // Nobody who reads slowly may hold a state of the store: it is printed afterwards.
    let held = HeldOutput()
    if console.seat == nil { console.held = held }
    defer { held.release(to: Console.current) }
    try Console.$current.withValue(console) {
      var session = try Session.open(global, isShared: isForOthers)
      if let labelling { session.labels = try session.toldLabels(labelling) }
      let reading = session
      try session.planner.repository.read { _ in try run(in: reading) }
    }
  }
}

/// What a command printed, until it is done.
final class HeldOutput: Sendable {
  private let pieces = Mutex<[(bytes: [UInt8], descriptor: Int32)]>([])

  func add(_ bytes: [UInt8], to descriptor: Int32) {
    pieces.withLock { $0.append((bytes, descriptor)) }
  }

  /// Prints it.
  func release(to console: Console) {
    let pieces = pieces.withLock { pieces in
      defer { pieces = [] }
      return pieces
    }
    for piece in pieces { console.write(piece.bytes, to: piece.descriptor) }
  }
}
