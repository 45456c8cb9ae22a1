import CivilTime
import Glibc
import Scheduling

/// The graphs as `Baselines/topological.c` reads them, so that both do the same links.
enum GraphFile {
  /// - Throws: `BenchmarkError.cannotWrite`.
  static func write(_ graphs: [ScheduleGraph], to path: String) throws {
    var numbers: [Int32] = []
    for graph in graphs {
      numbers.append(Int32(graph.tasks.count))
      numbers.append(Int32(graph.links.count))
      numbers += graph.links.lazy.map { Int32($0.from) }
      numbers += graph.links.lazy.map { Int32($0.to) }
      numbers += graph.links.lazy.map(\.lag.amount)
      numbers += graph.tasks.lazy.map(\.estimate.amount)
    }
    try numbers.withUnsafeBytes { try write($0, to: path) }
  }

  /// - Throws: `BenchmarkError.cannotWrite`.
  static func write(_ bytes: UnsafeRawBufferPointer, to path: String) throws {
    guard let file = fopen(path, "wb") else { throw BenchmarkError.cannotWrite(path: path) }
    let written = fwrite(bytes.baseAddress, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else {
      throw BenchmarkError.cannotWrite(path: path)
    }
  }
}
