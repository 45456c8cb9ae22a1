import Logging
import PlanAPI

/// Puts what libraries and the service log among the lines.
struct JSONLogHandler: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level = .info
  private let lines: JSONLines

  init(_ lines: JSONLines) { self.lines = lines }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let all = metadata.merging(event.metadata ?? [:]) { $1 }
    lines.write(event.level, event.message.description) { json in
      for (key, value) in all.sorted(by: { $0.key < $1.key }) where !key.hasPrefix("hb.") {
        json.field(key, value.description)
      }
    }
  }
}
