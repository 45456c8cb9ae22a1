// swift-format-ignore-file: NeverForceUnwrap

import CivilTime
import Foundation
import Testing

@testable import CarePlans

/// Names made up by hand, and how somebody else wrote them down: how many are known again, and how many
/// are taken for somebody else.
///
/// The names were put down by who wrote the rules, so that others will fare worse; what single slips of
/// the pen do is asked of chance below.
struct KnownNamesTests {
  private struct Line {
    var isSame: Bool
    var once: KnownPerson
    var again: KnownPerson
    var text: String
  }

  static let today = CivilDate("2026-12-01")!
  private let lines: [Line]

  init() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/known-names.txt")
    let text = try String(contentsOf: path, encoding: .utf8)
    lines = try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let parts = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return Line(
        isSame: parts[0] == "same",
        once: try KnownPerson(lines: [parts[1], parts[2]], today: Self.today),
        again: try KnownPerson(lines: [parts[3], parts[4]], today: Self.today), text: String(line))
    }
  }

  private func isKnown(_ kept: KnownPerson, _ asked: KnownPerson) -> Bool {
    let common = PersonKeys(of: kept).kept.intersection(PersonKeys(of: asked).asked)
    return Set(common.map(\.kind)).isHit
  }

  @Test func `of seventy people spelt in two ways all but two at most are known again`() {
    let same = lines.filter(\.isSame)
    let missed = same.filter { !isKnown($0.once, $0.again) }.map(\.text)
    #expect(same.count == 70)
    #expect(missed.count <= 2, "\(missed)")
  }

  @Test func `of forty pairs of people like one another two at most are taken for one`() {
    let others = lines.filter { !$0.isSame }
    let taken = others.filter { isKnown($0.once, $0.again) }.map(\.text)
    #expect(others.count == 40)
    #expect(taken.count <= 2, "\(taken)")
  }

  @Test func `who is asked about first makes no difference`() {
    for line in lines {
      #expect(isKnown(line.once, line.again) == isKnown(line.again, line.once), "\(line.text)")
    }
  }

  @Test func `among 2,415 pairs of people of the list one is taken for another, and is it`() {
    let keys = lines.filter(\.isSame).map { PersonKeys(of: $0.once) }
    var (pairs, hits) = (0, 0)
    for (place, one) in keys.enumerated() {
      for other in keys[(place + 1)...] {
        pairs += 1
        let common = one.kept.intersection(other.asked)
        if Set(common.map(\.kind)).isHit { hits += 1 }
      }
    }
    // Of whom one stands there in Latin and in Arabic signs.
    #expect(pairs == 2_415 && hits == 1)
  }

  /// Letters that are left out, doubled or changed places, and vowels taken for others: 1,400 slips.
  @Test func `slips of the pen are known again`() {
    var chance = SlipChance(state: 7)
    var tally: [String: (known: Int, all: Int)] = [:]
    for line in lines where line.isSame {
      guard let name = line.once.spellings.first, name.allSatisfy({ $0.isASCII }) else { continue }
      for _ in 0..<20 {
        let (slip, text) = chance.slip(in: name)
        let again = KnownPerson(spellings: [text], birth: line.once.birth)
        tally[slip, default: (0, 0)].all += 1
        if isKnown(line.once, again) { tally[slip, default: (0, 0)].known += 1 }
      }
    }
    for (slip, floor) in ["left out": 70, "doubled": 98, "changed places": 88, "vowel": 96] {
      let found = tally[slip] ?? (0, 1)
      #expect(found.known * 100 >= found.all * floor, "\(slip): \(found)")
    }
  }
}

/// Slips of the pen, the same at every run.
private struct SlipChance {
  var state: UInt64

  mutating func next(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }

  mutating func slip(in name: String) -> (kind: String, text: String) {
    while true {
      var letters = Array(name)
      let place = next(letters.count - 1)
      guard letters[place].isLetter, letters[place + 1].isLetter else { continue }
      var kind = "left out"
      switch next(4) {
      case 0: letters.remove(at: place)
      case 1:
        letters.insert(letters[place], at: place)
        kind = "doubled"
      case 2:
        letters.swapAt(place, place + 1)
        kind = "changed places"
      default:
        guard "aeiou".contains(letters[place]) else { continue }
        letters[place] = Array("aeiou")[next(5)]
        kind = "vowel"
      }
      if String(letters) != name { return (kind, String(letters)) }
    }
  }
}
