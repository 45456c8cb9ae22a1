import CarePlans
import Planner
import Synchronization
import Testing

@testable import WebServer

struct LastUseBufferTests {
  private final class Pages: UseLog {
    private let state = Mutex<[[LastUse]]>([])
    var written: [[LastUse]] { state.withLock { $0 } }

    func lastUses() throws -> [Credential: LastUse] { [:] }
    func keep(_ uses: [LastUse], now: Int64) throws { state.withLock { $0.append(uses) } }
  }

  private let notes = LastUseBuffer()
  private let pages = Pages()
  private let now: Int64 = 1_772_449_200

  private func use(_ way: Credential, _ at: Int64) -> LastUse {
    LastUse(of: way, at: at, family: "curl")
  }

  @Test func `only the latest use of each is written, and once`() throws {
    notes.note(use(.feed("f-1"), now))
    notes.note(use(.token("t-1"), now))
    notes.note(use(.feed("f-1"), now + 1))
    try notes.write(to: pages, now: now)
    #expect(pages.written == [[use(.feed("f-1"), now + 1), use(.token("t-1"), now)]])
    try notes.write(to: pages, now: now + 60)
    #expect(pages.written.count == 1)
  }

  @Test func `what is old is forgotten every day, also when nobody comes`() throws {
    let day: Int64 = 86_400
    for minute in stride(from: Int64(0), through: 3 * day, by: 60) {
      try notes.write(to: pages, now: now + minute)
    }
    #expect(pages.written == [[], [], [], []], "at the start, and after each day")
  }
}
