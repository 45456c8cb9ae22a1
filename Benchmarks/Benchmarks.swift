import FoundationEssentials

/// Measures the engine and the renderer inside one process: `aftercare-bench PART FOLDER`, or is
/// what the service is held against: `aftercare-bench hello FILE:PORT`.
///
/// Prints a line for each measurement: its name, the best and the median seconds of its rounds. What the
/// baselines read, or what is compared with theirs, is written to the folder.
@main
struct Benchmarks {
  /// What can be measured by itself, so that a baseline can take turns with it.
  private enum Part: String, CaseIterable {
    case plans, graphs, feed, hello
  }

  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 2, let first = arguments.first, let part = Part(rawValue: first),
      let folder = arguments.last
    else {
      let parts = Part.allCases.map(\.rawValue).joined(separator: "|")
      throw BenchmarkError.usage("aftercare-bench \(parts) FOLDER")
    }
    switch part {
    case .plans: try ScheduleBenchmarks.measurePlans(into: folder)
    case .graphs: try ScheduleBenchmarks.measureGraphs(into: folder)
    case .feed: try FeedBenchmark.measure(into: folder)
    case .hello:
      guard let colon = folder.lastIndex(of: ":"),
        let port = Int(folder[folder.index(after: colon)...])
      else { throw BenchmarkError.usage("aftercare-bench hello FILE:PORT") }
      let bytes = Array(try Data(contentsOf: URL(filePath: String(folder[..<colon]))))
      try await HelloServer.run(port: port, bytes: bytes)
    }
  }
}

/// Why there is nothing to print.
enum BenchmarkError: Error {
  case usage(String)
  /// Two rounds of the same work came to different results: the times mean nothing.
  case unsteady(String)
  case cannotWrite(path: String)
}
