import CarePlans
import CivilTime
import FeedSamples
import TestSupport
import Testing
import Wording

@testable import FeedItems

/// A feed that is composed again and again.
struct DraftCacheTests {
  private static let plans = (1...4).map { PlanCode(random: UInt64($0) << 20) }.sorted()

  /// Ten commitments of each plan, in the order stores give them.
  private func entries() -> [Commitment] {
    Self.plans.flatMap { plan in
      (10..<20).map { number in
        Care.entry(ItemKey("T\(number)"), number: "\(number)", due: "2026-12-\(number)") {
          $0.plan = plan
          if number > 10 { $0.blockedBy = [ItemKey("T\(number - 1)")] }
        }
      }
    }
  }

  private func change(_ entries: inout [Commitment], using random: inout SplitMix64) {
    let place = Int.random(in: entries.indices, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: entries[place].state = .done
    case 1: entries[place].due = entries[place].due?.adding(days: 1)
    case 2: entries[place].limit = entries[place].due
    case 3: entries.remove(at: place)
    case 4:
      var twin = entries[place]
      twin.item = ItemKey(twin.item.rawValue + "b")
      entries.insert(twin, at: place + 1)
    default: entries[place].dateStamp.sequence += 1
    }
  }

  @Test(arguments: FeedLevel.allCases)
  func `what is composed anew gives the same as what is kept`(level: FeedLevel) {
    var random = SplitMix64(seed: 23)
    var (entries, drafts) = (entries(), DraftCache())
    for step in 0..<60 {
      change(&entries, using: &random)
      let options = Care.options(level) {
        // Each of them is changed now and then, and stays for a while.
        $0.today = CivilDate("2026-11-24")?.adding(days: step / 9) ?? .earliest
        $0.hasTodos = step / 11 % 2 == 0
        $0.todosAhead = step / 17 % 2 == 0 ? 14 : 60
        $0.hasRelations = step / 13 % 2 == 0
        $0.language = step / 25 % 2 == 0 ? .nl : .en
      }
      let composer = FeedComposer(step < 40 ? .all : .partner("rn"), options)
      let renamed = step / 7
      func title(_ entry: Commitment) -> BilingualText? {
        entry.item == "T12" ? BilingualText(nl: "N\(renamed)", en: "E\(renamed)") : nil
      }
      #expect(
        composer.compose(entries, after: &drafts, title: title)
          == composer.compose(entries, title: title), "step \(step)")
    }
  }

  @Test func `another order than that of plan and item gives the same as well`() {
    var drafts = DraftCache()
    let composer = FeedComposer(.all, Care.options(.neutral))
    for entries in [entries(), entries().reversed(), entries()] {
      #expect(
        composer.compose(entries, after: &drafts) { _ in nil }
          == composer.compose(entries) { _ in nil })
    }
  }
}
