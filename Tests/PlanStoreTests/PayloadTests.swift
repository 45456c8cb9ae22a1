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
  private struct Value: Codable, Hashable {
    enum Choice: Codable, Hashable {
      case plain
      case named(first: String, Int?)
      case nested([Choice])
    }

    var text: String
    var missing: String?
    var given: Int64?
    var list: [Int]
    var holes: [String?]
    var words: [String: [Bool]]
    var numbers: [Int: String]
    var keys: [FactKey: PlanFact]
    var choices: [Choice]
    var day: CivilDate
    var set: Set<UInt8>
    var empty: [String: Int]
  }

  private static func sample(_ random: inout SplitMix64) -> Value {
    let signs: [Character] = [
      "a", "é", "\"", "\\", "/", "\n", "\t", "\u{1}", "\u{7F}", "😀", "\u{2028}", "e\u{301}", " ",
    ]
    func text() -> String {
      String(
        (0..<Int.random(in: 0..<12, using: &random)).map { _ in signs.randomElement(using: &random)!
        })
    }
    func number() -> Int {
      Int(truncatingIfNeeded: random.next()) >> Int.random(in: 0..<63, using: &random)
    }
    return Value(
      text: text(), missing: Bool.random(using: &random) ? nil : text(),
      given: [nil, .min, .max, 0, -1].randomElement(using: &random)!,
      list: (0..<Int.random(in: 0..<4, using: &random)).map { _ in number() },
      holes: [nil, text(), nil], words: ["a" + text(): [true, false], "b" + text(): []],
      numbers: [number() | 1: text(), -4: text()],
      keys: [FactKey("y" + text()): PlanFact(value: nil), "z": PlanFact(value: text())],
      choices: [
        .plain, .named(first: text(), nil), .nested([.plain, .named(first: "", 5)]), .nested([]),
      ],
      day: SampleStore.day, set: [1, 2, 255], empty: [:])
  }

  @Test func `what we write Foundation reads, and the other way round`() throws {
    var random = SplitMix64(seed: 12)
    for _ in 0..<300 {
      let value = Self.sample(&random)
      let ours = try PayloadEncoder.encode(value)
      #expect(try JSONDecoder().decode(Value.self, from: ours) == value)
      #expect(try PayloadDecoder.decode(Value.self, from: ours) == value)
      let encoder = JSONEncoder()
      if Bool.random(using: &random) { encoder.outputFormatting = [.prettyPrinted, .sortedKeys] }
      #expect(try PayloadDecoder.decode(Value.self, from: encoder.encode(value)) == value)
    }
  }

  @Test func `a whole plan with its change sets comes back`() throws {
    let template = try SampleStore.template("sample 30")
    let code = PlanCode(random: 8)
    let stamp = TemplateStamp(id: "sample", version: 1, hash: "h")
    let events: [PlanEvent] = [
      .created(code: code, template: stamp, caseType: "returnee", start: SampleStore.day),
      .anchorSet("release", PlanAnchor(date: SampleStore.day, state: .actual)),
      .factSet("housing", nil), .stopped(kind: .left, on: SampleStore.day), .undone(change: 3),
      .taskPinned("T001", TaskPin(day: SampleStore.day, minute: 600)), .leadSet(nil),
      .occurrenceLogged(
        "S01", number: 2, FollowUpSeries.Log(outcome: .missed, on: SampleStore.day)),
    ]
    var plan: CarePlan?
    for event in events.prefix(3) {
      plan = try CarePlan.applying(event, to: plan) { _ in template }
    }
    let imported = PlanEvent.imported(try #require(plan))
    let change = ChangeSet(
      number: 1, actor: "a", login: "l", at: 1, day: SampleStore.day, reason: nil,
      events: events + [imported])
    let bytes = try PayloadEncoder.encode(change)
    #expect(try PayloadDecoder.decode(ChangeSet.self, from: bytes) == change)
    #expect(try JSONDecoder().decode(ChangeSet.self, from: bytes) == change)
  }

  @Test(arguments: [
    "", "{", "[1,", "\"a", "nul", "{\"a\" 1}", "{\"a\":}", "[1 2]", "1.5", "99999999999999999999",
    "--1", "-", "[1]x", "{1:2}", "\"\\",
  ])
  func `what is no JSON of ours is refused`(text: String) {
    #expect(throws: (any Error).self) {
      _ = try PayloadDecoder.decode([Int].self, from: Data(text.utf8))
    }
  }

  @Test func `mutated bytes never crash`() throws {
    var random = SplitMix64(seed: 99)
    let good = [UInt8](try PayloadEncoder.encode(Self.sample(&random)))
    var refused = 0
    for _ in 0..<4_000 {
      var bytes = good
      for _ in 0...Int.random(in: 0..<3, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      if Bool.random(using: &random) {
        bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
      }
      if (try? PayloadDecoder.decode(Value.self, from: Data(bytes))) == nil { refused += 1 }
    }
    #expect(refused > 1_000)
    let deep = Data(repeating: UInt8(ascii: "["), count: 100_000)
    #expect(throws: (any Error).self) { _ = try PayloadDecoder.decode([Int].self, from: deep) }
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
