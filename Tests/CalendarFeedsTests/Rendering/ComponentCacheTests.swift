import CalendarFeeds
import CarePlans
import CivilTime
import FeedItems
import FeedSamples
import TestSupport
import Testing

/// A feed that is rendered again and again.
struct ComponentCacheTests {
  private func entries() -> [Commitment] {
    (1...40).map { number in
      Care.entry(
        ItemKey("DR\(number)"), number: "\(number)",
        due: Samples.day("2026-12-01").adding(days: number)?.description
      ) {
        if number > 1 { $0.blockedBy = [ItemKey("DR\(number - 1)")] }
      }
    }
  }

  private func content(
    _ entries: [Commitment], _ change: (inout FeedOptions) -> Void = { $0.hasRelations = true }
  ) -> FeedContent {
    FeedComposer(.all, Care.options(.neutral, change: change)).compose(entries, title: Care.title)
  }

  private func bytes(_ content: FeedContent) throws -> [UInt8] {
    try CalendarRenderer().calendar(content.header, of: content.items).bytes
  }

  @Test func `what did not change is not rendered again`() throws {
    var press = ComponentCache()
    let content = content(entries())
    #expect(try press.calendar(content).bytes == bytes(content))
    #expect(press.rendered == content.items.count)
    #expect(try press.calendar(content).bytes == bytes(content))
    #expect(press.rendered == 0)
  }

  @Test func `one change among many renders one component, and gives the same bytes`() throws {
    var press = ComponentCache()
    var entries = entries()
    _ = try press.calendar(content(entries))
    for place in [0, 17, 39] {
      entries[place].due = entries[place].due?.adding(days: 100)
      entries[place].dateStamp = Commitment.Stamp(at: Care.created + 60, sequence: 1)
      let changed = content(entries)
      #expect(try press.calendar(changed).bytes == bytes(changed))
      #expect(press.rendered == 1)
    }
  }

  @Test func `what is new is rendered, and what went is gone`() throws {
    var press = ComponentCache()
    let all = entries()
    _ = try press.calendar(content(Array(all.dropLast())))
    let grown = content(all)
    #expect(try press.calendar(grown).bytes == bytes(grown))
    #expect(press.rendered == 1)
    let shrunk = content(Array(all.dropLast()))
    #expect(try press.calendar(shrunk).bytes == bytes(shrunk))
    #expect(press.rendered == 0)
    // It was forgotten meanwhile.
    #expect(try press.calendar(grown).bytes == bytes(grown))
    #expect(press.rendered == 1)
  }

  @Test func `another order of the same items gives the same bytes and renders nothing`() throws {
    var press = ComponentCache()
    let content = content(entries())
    var turned = content
    turned.items.reverse()
    let first = try press.calendar(content).bytes
    #expect(try press.calendar(turned).bytes == first)
    #expect(press.rendered == 0)
  }

  @Test func `another name of the feed renders no item`() throws {
    var press = ComponentCache()
    var content = content(entries())
    let first = try press.calendar(content).bytes
    content.header.name = "Anders"
    let second = try press.calendar(content).bytes
    #expect(second != first)
    #expect(try second == bytes(content))
    #expect(press.rendered == 0)
  }

  @Test func `an item that cannot be written is left out each time, with what leads to it`() throws
  {
    var press = ComponentCache()
    var content = content(entries())
    let spoilt = content.items[5].uid
    content.items[5].categories = ["a,b"]
    for _ in 0..<3 {
      let result = try press.calendar(content)
      let plain = try CalendarRenderer().calendar(content.header, of: content.items)
      #expect(result.bytes == plain.bytes)
      #expect(result.leftOut == plain.leftOut)
      #expect(result.leftOut.count == 1)
      #expect(!String(decoding: result.bytes, as: UTF8.self).contains(spoilt))
    }
    content.items[5].categories = []
    #expect(try press.calendar(content).bytes == bytes(content))
  }

  @Test func `random changes always give what rendering all anew gives`() throws {
    var random = SplitMix64(seed: 11)
    var press = ComponentCache()
    var entries = entries()
    for step in 0..<60 {
      let place = Int.random(in: entries.indices, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: entries[place].state = .done
      case 1: entries[place].due = entries[place].due?.adding(days: 1)
      case 2: entries[place].blockedBy = []
      default: entries[place].state = .open
      }
      entries[place].dateStamp.sequence += 1
      let content = content(entries) {
        $0.hasRelations = true
        $0.hasTodos = step % 2 == 0
        $0.alarms = step % 3 == 0 ? .usual : .none
      }
      #expect(try press.calendar(content).bytes == bytes(content), "step \(step)")
    }
  }
}
