import Foundation
import Synchronization
import Testing

/// Power cuts while others write over the service.
struct ServiceKillTests {
  /// How often; `make soak` does it a hundred times.
  private static let rounds =
    ProcessInfo.processInfo.environment["AFTERCARE_SOAK"] == nil ? 10 : 100

  @Test func `after a power cut every acknowledged change is there`() throws {
    let house = try House()
    defer { house.clear() }
    let key = try house.key("clerk")
    let names = Names()
    for round in 0..<Self.rounds {
      let service = try Service(house.binary)
      let url = service.url + "/api/v1/worker/add"
      let writer = Thread {
        for number in 0..<40 {
          let id = "w\(round)-\(number)"
          let answer = try? Curl(
            url, "-H", "Authorization: Bearer \(key)", "-d",
            "{\"worker\":\"\(id)\",\"partner\":\"gemeente\"}")
          guard answer?.status == 200 else { return }
          names.add(id)
        }
      }
      writer.start()
      Thread.sleep(forTimeInterval: 0.15 + Double(round % 10) * 0.05)
      service.kill9()
      while !writer.isFinished { Thread.sleep(forTimeInterval: 0.01) }
    }
    let acknowledged = names.all
    #expect(acknowledged.count > 10)
    #expect(try house.run("store", "verify").code == 0)
    let list = try house.ok("worker", "list", "-f", "csv")
    for id in acknowledged { #expect(list.contains("\(id),"), "\(id) was lost") }
  }
}

/// Names that several threads note.
private final class Names: Sendable {
  private let names = Mutex<[String]>([])

  func add(_ name: String) { names.withLock { $0.append(name) } }
  var all: [String] { names.withLock { $0 } }
}
