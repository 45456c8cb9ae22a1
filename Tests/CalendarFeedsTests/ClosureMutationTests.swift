import CalendarFeeds
import CivilTime
import TestSupport
import Testing

/// The files of others with faults put in: reading ends in days or in a refusal with its line.
struct ClosureMutationTests {
  private static let window = ClosureCalendarTests.window

  @Test(arguments: ClosureFileTests.files.map(\.name))
  func `a file with faults ends in days or in a refusal with its line`(name: String) throws {
    let lines = Fixture.bytes("closures/\(name).ics").split(
      separator: 0x0A, omittingEmptySubsequences: false
    ).map { Array($0) + [0x0A] }
    #expect(lines.count > 5)
    for seed in 0..<400 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var mutated = lines
      for _ in 0..<Int.random(in: 1...4, using: &random) { Self.mutate(&mutated, using: &random) }
      Self.check(mutated.flatMap(\.self), "\(name), seed \(seed)")
    }
  }

  private static func check(_ octets: [UInt8], _ comment: Comment) {
    do {
      let read = try ClosureCalendar(
        parsing: octets, window: window, zoneFile: ClosureFileTests.zoneFile)
      for (range, next) in zip(read.closures, read.closures.dropFirst()) {
        #expect(next.lowerBound - range.upperBound > 1, comment)
      }
      #expect(
        read.closures.allSatisfy {
          window.contains($0.lowerBound) && window.contains($0.upperBound)
        }, comment)
      #expect((read.passedOver.count > 0) == (read.passedOver.firstLine != nil), comment)
    } catch {
      let lines = octets.count { $0 == 0x0A || $0 == 0x0D } + 1
      #expect(1...lines ~= error.line ?? 0, comment)
    }
  }

  private static func mutate(_ lines: inout [[UInt8]], using random: inout SplitMix64) {
    guard lines.count > 3 else { return }
    let place = Int.random(in: 0..<lines.count, using: &random)
    let other = Int.random(in: 0..<lines.count, using: &random)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[place], at: other)
    case 2: lines.swapAt(place, other)
    case 3: lines[place] = lines[place].dropLast()
    default:
      guard let sign = lines[place].indices.randomElement(using: &random) else { return }
      switch Int.random(in: 0..<4, using: &random) {
      case 0: lines[place][sign] = .random(in: 0...255, using: &random)
      case 1: lines[place][sign] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 2: lines[place].remove(at: sign)
      default: lines[place].insert(contentsOf: lines[place][sign...], at: sign)
      }
    }
  }
}
