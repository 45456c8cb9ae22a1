package import Logging
import PlanAPI

/// Writes log lines as JSON objects to a sink, one a line.
package struct JSONLogHandler: LogHandler {
  package var metadata: Logger.Metadata = [:]
  package var logLevel: Logger.Level = .info
  private let sink: @Sendable ([UInt8]) -> Void
  /// The time as people and programs read it (RFC 3339).
  private let time: @Sendable () -> String

  package init(
    time: @escaping @Sendable () -> String, sink: @escaping @Sendable ([UInt8]) -> Void
  ) {
    self.time = time
    self.sink = sink
  }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    let all = metadata.merging(event.metadata ?? [:]) { $1 }
    sink(
      JSONWriter.document(.compact) { json in
        json.object { json in
          json.field("time", time())
          json.field("level", event.level.rawValue)
          json.field("event", event.message.description)
          for (key, value) in all.sorted(by: { $0.key < $1.key }) where !key.hasPrefix("hb.") {
            json.field(key, value.description)
          }
        }
      })
  }
}
