import CivilTime
import Foundation
import TestSupport
import Testing

struct ZoneRuleTests {
  struct Zone: Sendable, CustomTestStringConvertible {
    let id: String
    let first: Int
    let changes: [(minute: Int, offset: Int)]
    var testDescription: String { id }
  }

  static let zones: [Zone] = Fixture.lines("zone-changes.txt").map { line in
    let words = line.split(separator: " ")
    return Zone(
      id: String(words[0]), first: Int(words[1]) ?? .max,
      changes: words.dropFirst(2).map {
        let pair = $0.split(separator: ":").compactMap { Int($0) }
        return (pair[0], pair[1])
      }
    )
  }

  @Test func `the zone database was asked about many zones`() {
    #expect(Self.zones.count >= 38)
    #expect(Self.zones.contains { $0.id == "Europe/Amsterdam" && $0.changes.count == 68 })
  }

  @Test(arguments: zones)
  func `our rule gives the clock of the zone database from 2004 to 2037`(zone: Zone) throws {
    let rule = try #require(ZoneRule(id: zone.id))
    var offset = zone.first
    var start = 34 * 365 * 1_440 + 9 * 1_440
    for change in zone.changes {
      for utc in [start, (start + change.minute) / 2, change.minute - 1] {
        #expect(rule.wall(utc: utc) == utc + offset)
      }
      (start, offset) = (change.minute, change.offset)
      #expect(rule.wall(utc: start) == start + offset)
    }
    #expect(rule.wall(utc: start + 60_000) == start + 60_000 + offset)
  }

  @Test(arguments: zones)
  func `an instant and its reading lead to each other outside the doubtful hours`(zone: Zone) throws
  {
    let rule = try #require(ZoneRule(id: zone.id))
    var random = SplitMix64(seed: 7)
    for _ in 0..<2_000 {
      let utc = Int.random(in: 17_884_800...35_000_000, using: &random)
      let back = rule.resolve(wall: rule.wall(utc: utc))
      if back.isPlain { #expect(back.utc == utc) }
      // A reading that comes twice stands for its first occurrence.
      if !back.isPlain { #expect(back.utc == utc || back.utc == utc - 60) }
    }
  }

  @Test func `a reading is shown once, never, or twice`() throws {
    func minute(_ iso: String, _ hour: Int, _ minute: Int) throws -> Int {
      Int(try #require(CivilDate(iso)).dayNumber) * 1_440 + hour * 60 + minute
    }
    let rule = ZoneRule.amsterdam
    for (iso, hour, first, showing) in [
      ("2027-03-28", 1, 59, ZoneRule.Showing.once), ("2027-03-28", 2, 0, .never(skipping: 60)),
      ("2027-03-28", 2, 59, .never(skipping: 60)), ("2027-03-28", 3, 0, .once),
      ("2026-10-25", 1, 59, .once), ("2026-10-25", 2, 0, .twice), ("2026-10-25", 2, 59, .twice),
      ("2026-10-25", 3, 0, .once), ("2026-12-01", 2, 30, .once),
    ] {
      #expect(rule.showing(of: try minute(iso, hour, first)) == showing, "\(iso) \(hour):\(first)")
      #expect(ZoneRule.utc.showing(of: try minute(iso, hour, first)) == .once)
    }
  }

  @Test(
    arguments: [
      "", "europe/amsterdam", "../../etc/passwd", "/etc/passwd", "Europe/Amsterdam ", "Mars/Base",
      "W. Europe Standard Time", "/freeassociation.sourceforge.net/Europe/Amsterdam",
    ]
  )
  func `a zone that is not in the table is not known`(id: String) {
    #expect(ZoneRule(id: id) == nil)
  }
}
