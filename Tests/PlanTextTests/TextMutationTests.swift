import CarePlans
import PlanText
import TestSupport
import Testing

/// Takes good texts and damages them at random: what comes back is a value or a reason.
struct TextMutationTests {
  private static let pieces: [[UInt8]] = [
    "[", "]", "{", "}", ":", ": ", "- ", "\n", "\n  ", "\"", "'", "#", " #", "&a ", "*a", "!t ",
    "|",
    ">", "%", "@", "`", ",", "?", "~", "\t", "\r", "---\n", "...\n", "# file: x\n", "\u{0}",
    "\u{85}",
    "\u{2028}", "\u{FEFF}", "\u{FFFD}", "é", "👩‍👩‍👧", "99999999999999999999", "-", "+", "2026-13-45",
    "0d", "1wx0", "A01", "S01", "release", "yes", "<<: ", "key: A01", "  - key: Z99\n",
  ].map { Array($0.utf8) }

  private static let plans = (0..<12).map { seed in
    Array(PlanWriter.text(of: RandomPlan.plan(seed: seed)).utf8)
  }

  private static func mutated(_ bytes: [UInt8], _ random: inout SplitMix64) -> String {
    var bytes = bytes
    for _ in 0...Int.random(in: 0...4, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &random)
      let length = min(Int.random(in: 1...20, using: &random), bytes.count - place)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes.removeSubrange(place..<place + length)
      case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 2: bytes.insert(contentsOf: random.pick(pieces), at: place)
      case 3: bytes.replaceSubrange(place..<place + length, with: random.pick(pieces))
      case 4: bytes.insert(contentsOf: bytes[place..<place + length], at: bytes.count / 2)
      default: bytes.removeSubrange(place...)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: 0..<20)
  func `a damaged template gives a template or reasons`(chunk: Int) {
    let good = Array(SampleTemplate.bundle().text.utf8)
    for seed in chunk * 100..<(chunk + 1) * 100 {
      var random = SplitMix64(seed: UInt64(seed))
      let reading = TemplateReader.read(Self.mutated(good, &random))
      let hasErrors = reading.problems.contains { $0.severity == .error }
      #expect((reading.value == nil) == hasErrors, "seed \(seed)")
      #expect(reading.problems.allSatisfy { $0.line >= 0 && $0.column >= 0 })
      if let template = reading.value { _ = TemplateDoctor.problems(in: template) }
    }
  }

  @Test(arguments: 0..<20)
  func `a damaged plan gives a plan that can be written again, or reasons`(chunk: Int) {
    for seed in chunk * 100..<(chunk + 1) * 100 {
      var random = SplitMix64(seed: UInt64(seed))
      let reading = PlanReader.read(Self.mutated(Self.plans[seed % Self.plans.count], &random))
      let hasErrors = reading.problems.contains { $0.severity == .error }
      #expect((reading.value == nil) == hasErrors, "seed \(seed)")
      guard let plan = reading.value else { continue }
      #expect(PlanReader.read(PlanWriter.text(of: plan)).value == plan, "seed \(seed)")
    }
  }
}
