import CarePlans
import CivilTime
import FeedItems
import PlanStore
import Planner
import TestSupport
import Testing

/// Programs that update an item only when it says that it is newer show what is served, after
/// whatever change and on whatever day.
struct KeptCalendarTests {
  private static let changes = 100

  private static func views(_ code: PlanCode, relations: Bool) -> [FeedGrant.View] {
    func view(_ audience: FeedAudience, _ level: FeedLevel, all: Bool = true) -> FeedGrant.View {
      FeedGrant.View(
        audience, level: level, hasTodos: all, hasRelations: relations,
        alarms: all ? FeedAlarms([.days(0), .minutes(60)]) : .none, language: "nl")
    }
    return [
      view(.all, .busy), view(.all, .neutral), view(.all, .titled), view(.supervisor, .neutral),
      view(.partner("ggz"), .titled, all: false), view(.worker("ggz-01"), .titled),
      view(.plan(code), .neutral, all: false),
    ]
  }

  @Test(arguments: 1...2)
  func `after each of a hundred changes a kept calendar is the one served`(seed: UInt64) throws {
    try keep(seed, relations: false)
  }

  @Test func `what waits for what is the one served too`() throws {
    try keep(3, relations: true)
  }

  private func keep(_ seed: UInt64, relations: Bool) throws {
    var office = try RandomOffice(seed: 20 + seed)
    let (small, planner) = (office.small, office.small.planner)
    let maker = FeedBuilder(planner: planner, zone: .amsterdam, uidKey: small.store.uidKey)
    var kept = Self.views(office.codes[0], relations: relations).map { view in
      (view: view, clients: CalendarClient.Rule.allCases.map { CalendarClient($0) })
    }
    var (moved, told) = (0, Set<String>())
    for change in 1...Self.changes {
      small.clock.pass(seconds: 61)
      switch office.random.below(10) {
      case 0...2: small.clock.pass(days: 1 + office.random.below(3))
      case 3...6: try office.act()
      default: try office.actInAgenda()
      }
      for place in kept.indices {
        let view = kept[place].view
        let items = try maker.content(of: view, on: planner.today).items
        for number in kept[place].clients.indices {
          let before = kept[place].clients[number].items
          kept[place].clients[number].fetch(items)
          let client = kept[place].clients[number]
          if client.items != before { moved += 1 }
          #expect(client.items.count == items.count, "two items of one uid")
          for stale in client.stale(items) where told.insert(stale.served.uid).inserted {
            Issue.record("change \(change), \(view), \(client.rule): \(Self.difference(stale))")
          }
        }
      }
    }
    #expect(moved > 4 * Self.changes, "hardly anything changed")
  }

  /// What is kept and what is served of an item, without what both say.
  private static func difference(_ stale: (kept: FeedItem, served: FeedItem)) -> String {
    func lines(_ item: FeedItem) -> [String] {
      Mirror(reflecting: item).children.map { "\($0.label ?? "") \($0.value)" }
    }
    return zip(lines(stale.kept), lines(stale.served)).filter { $0 != $1 }
      .map { "\($0) -> \($1)" }.joined(separator: "; ") + " (\(stale.served.summary))"
  }
}
