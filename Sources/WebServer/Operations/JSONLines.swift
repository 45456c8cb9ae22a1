package import Logging
import PlanAPI

/// Writes the lines of a log as JSON objects to a sink.
package final class JSONLines: Sendable {
  /// The time as people and programs read it (RFC 3339).
  private let time: @Sendable () -> String
  private let sink: @Sendable ([UInt8]) -> Void

  package init(
    time: @escaping @Sendable () -> String, sink: @escaping @Sendable ([UInt8]) -> Void
  ) {
    self.time = time
    self.sink = sink
  }

  /// A logger that writes such lines.
  package var logger: Logger { Logger(label: "aftercare") { _ in JSONLogHandler(self) } }

  /// Writes one line: when, how grave, what, and the fields that are added.
  func write(_ level: Logger.Level, _ event: String, _ fields: (inout JSONWriter) -> Void) {
    sink(
      JSONWriter.document(.compact, reserving: 256) { json in
        json.object { json in
          json.field("time", time())
          json.field("level", level.rawValue)
          json.field("event", event)
          fields(&json)
        }
      })
  }
}
