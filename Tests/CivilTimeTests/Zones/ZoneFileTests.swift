import CivilTime
import TestSupport
import Testing

struct ZoneFileTests {
  static let zones = ZoneSample.all

  @Test func `there are files of many zones, with rules of all kinds`() {
    #expect(Self.zones.count == 20)
    #expect(Self.zones.reduce(0) { $0 + $1.readings.count } > 900)
  }

  @Test(arguments: zones)
  func `a file gives the clock that another reader finds in it, until 2099`(zone: ZoneSample) throws
  {
    let changes = try #require(ZoneFile.changes(in: zone.file, through: 2_100))
    for (minute, offset) in zone.readings {
      #expect(changes.offset(utc: minute) == offset, "\(minute)")
    }
  }

  @Test(arguments: zones)
  func `a reading that comes twice is the first, one that is skipped counts by the clock before`(
    zone: ZoneSample
  ) throws {
    let changes = try #require(ZoneFile.changes(in: zone.file, through: 2_100))
    for (minute, offset) in zone.readings {
      let back = changes.utc(wall: minute + offset)
      #expect(back <= minute)
      #expect(back + changes.offset(utc: back) == minute + offset)
    }
  }

  @Test(arguments: [
    "CET-1CEST,M3.5.0,M10.5.0/3", "EST5EDT,M3.2.0,M11.1.0", "<-02>2<-01>,M3.5.0/-1,M10.5.0/0",
    "<+0330>-3:30<+0430>,J79/24,J263/24", "A5", "AAA", "AAA5BBB", "AAA5BBB,M13.1.0,M1.1.0",
    "AAA5BBB,M3.6.0,M1.1.0", "AAA999", "<AAA", "AAA5BBB,,", "AAA5BBB,400,J0", "AAA5BBB4,0,364/167",
    "XXX3EDT4,0/0,J365/23",
  ])
  func `rules are read or refused`(text: String) {
    let isGood =
      !["A5", "AAA", "AAA5BBB", "AAA999", "<AAA"].contains(text)
      && !text.contains("M13") && !text.contains("M3.6") && !text.contains(",,")
      && !text.contains("400")
    let rule = PosixZone(Array(text.utf8)[...])
    #expect((rule != nil) == isGood)
    #expect(rule.map { $0.changes(years: 1970...2200).count >= 231 } ?? true)
  }

  @Test func `what is no zone file is none`() {
    #expect(ZoneFile.changes(in: [], through: 2_030) == nil)
    #expect(ZoneFile.changes(in: Array("TZif2".utf8), through: 2_030) == nil)
    #expect(ZoneFile.changes(in: Array("# tzdb data".utf8), through: 2_030) == nil)
    #expect(
      ZoneFile.changes(
        in: Array("TZif".utf8) + [UInt8](repeating: 0xFF, count: ZoneFile.maximumBytes),
        through: 2_030) == nil)
  }

  /// Octets are changed, dropped and cut; reading ends in a clock or in nothing.
  @Test(arguments: 0..<2_000)
  func `mutated files end in a clock or in none`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var octets = try #require(Self.zones.randomElement(using: &random)).file
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0..<octets.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: octets[place] = UInt8.random(in: 0...255, using: &random)
      case 1: octets[place] = 0xFF
      case 2: octets.removeSubrange(place..<min(place + 9, octets.count))
      default: octets.insert(octets[place], at: place)
      }
      if octets.isEmpty { return }
    }
    guard let changes = ZoneFile.changes(in: octets, through: 2_040) else { return }
    for _ in 0..<20 {
      let wall = Int.random(in: -1_000_000_000...4_000_000_000, using: &random)
      #expect(abs(changes.utc(wall: wall) - wall) <= ZoneChanges.mostOffset)
    }
  }
}
