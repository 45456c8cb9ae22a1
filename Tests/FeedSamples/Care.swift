// swift-format-ignore-file: NeverForceUnwrap

package import CarePlans
package import CivilTime
package import FeedItems
import Wording

/// Commitments and options for tests of feeds.
package enum Care {
  package static let plan = PlanCode(random: 0b10011_00111_10111_01111_00001_00010_00011)
  package static let created: Int64 = 1_795_184_000
  package static let knownUID = "c9c01c7c-d650-8380-82bb-4baed2231b71"

  package static func day(_ iso: String) -> CivilDate { CivilDate(iso)! }

  package static func entry(
    _ item: ItemKey, _ kind: Commitment.Kind = .action, number: String = "9", due: String? = nil,
    limit: String? = nil, obligation: Obligation = .process, state: Commitment.State = .open,
    finished: String? = nil, pin: TaskPin? = nil, change: (inout Commitment) -> Void = { _ in }
  ) -> Commitment {
    var entry = Commitment(
      plan: plan, item: item, number: number, kind: kind, obligation: obligation, role: "GGZ",
      state: state, at: created)
    entry.due = due.map(Care.day)
    entry.limit = limit.map(Care.day)
    entry.finishedOn = finished.map(Care.day)
    entry.pin = pin
    entry.isFixed = pin != nil
    change(&entry)
    return entry
  }

  package static func options(
    _ level: FeedLevel, change: (inout FeedOptions) -> Void = { _ in }
  ) -> FeedOptions {
    var options = FeedOptions(
      level: level, language: .nl, today: day("2026-11-24"),
      uidKey: Array(repeating: 7, count: 32))
    change(&options)
    return options
  }

  package static func title(_ entry: Commitment) -> BilingualText? {
    BilingualText(nl: "Titel \(entry.item)", en: "Title \(entry.item)")
  }

  package static func seconds(_ iso: String) -> Int64 {
    Int64(day(iso).dayNumber) * 86_400 + 43_200
  }
}

extension FeedComposer {
  /// For readers in a directory that says nothing of them.
  package init(_ audience: FeedAudience, _ options: FeedOptions) {
    let nobody = Directory(holidays: HolidayTable(region: "NL", rules: []))
    self.init(FeedReader(audience, in: nobody, on: options.today), options)
  }
}
