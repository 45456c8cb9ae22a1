// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Foundation
import StoreSamples
import TestSupport
import Testing

@testable import PlanStore

/// Our JSON is everybody's JSON.
struct PayloadTests {
  private static func text(_ random: inout SplitMix64) -> String {
    let signs: [Character] = [
      "a", "é", "\"", "\\", "/", "\n", "\t", "\u{1}", "\u{7F}", "😀", "\u{2028}", "e\u{301}", " ",
    ]
    return String((0..<random.below(12)).map { _ in signs[random.below(signs.count)] })
  }

  private static func titles(_ random: inout SplitMix64) -> [ItemKey: String] {
    var result: [ItemKey: String] = [:]
    for _ in 0..<random.below(5) { result[ItemKey(text(&random))] = text(&random) }
    return result
  }

  private struct Titles: Codable {
    struct Title: Codable {
      var item: String
      var title: String
    }

    var v: Int
    var titles: [Title]?
  }

  @Test func `what we write Foundation reads, and the other way round`() throws {
    var random = SplitMix64(seed: 12)
    for _ in 0..<300 {
      let value = Self.titles(&random)
      let ours = V1.TitlesForm.payload(value)
      let theirs = try JSONDecoder().decode(Titles.self, from: ours)
      #expect(
        (theirs.titles ?? []).map { $0.item + "\0" + $0.title }
          == value.sorted { $0.key < $1.key }.map { $0.key.rawValue + "\0" + $0.value })
      #expect(try V1.TitlesForm.value(of: ours) == value)
      let encoder = JSONEncoder()
      if random.chance(50) { encoder.outputFormatting = [.prettyPrinted, .sortedKeys] }
      #expect(try V1.TitlesForm.value(of: encoder.encode(theirs)) == value)
    }
  }

  @Test(arguments: [
    "", "{", "[1,", "\"a", "nul", "{\"a\" 1}", "{\"a\":}", "[1 2]", "1.5", "[1]x", "{1:2}",
    "\"\\",
  ])
  func `what is no JSON of ours is refused`(text: String) {
    #expect(throws: PayloadError.self) { _ = try JSONTape(Array(text.utf8)) }
  }

  @Test(arguments: ["99999999999999999999", "-", "--1", "1-1", "\"1\""])
  func `what is no number is none`(text: String) {
    #expect(throws: PayloadError.self) {
      _ = try JSONTape(Array(text.utf8)).integer(at: 0)
    }
  }

  @Test(arguments: [Int.min, -1, 0, 7, .max])
  func `every number comes back`(number: Int) throws {
    #expect(try JSONTape(Array(String(number).utf8)).integer(at: 0) == number)
  }

  @Test func `a text that goes too deep is refused`() {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
    #expect(throws: PayloadError.self) { _ = try JSONTape(deep) }
  }

  @Test func `mutated packed bytes never crash`() {
    var random = SplitMix64(seed: 5)
    let values = Samples.fullCommitment(of: PlanCode(random: 1))
    var refused = 0
    for value in values {
      let good = [UInt8](CommitmentPacking.pack(value))
      for _ in 0..<60 {
        var bytes = good
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
        if Bool.random(using: &random) {
          bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
        }
        var result = value
        var roles = RepeatedText<RoleKey>()
        let isRead = bytes.withUnsafeBufferPointer {
          CommitmentPacking.unpack($0, into: &result, roles: &roles)
        }
        if !isRead { refused += 1 }
      }
    }
    #expect(refused > 100)
  }
}
