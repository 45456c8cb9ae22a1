// swift-format-ignore-file: NeverForceUnwrap

import CivilTime
import TestSupport
import Testing

struct TaperTextTests {
  @Test(arguments: [
    ("1wx12,2wx12,1m", "1wx12,2wx12,1m"),
    ("weekly×12>2w×12>1m", "1wx12,2wx12,1m"),
    ("weeklyx12, 2w x 12 ,monthly", "1wx12,2wx12,1m"),
    ("2/w", "2/w"), ("2/wx4,1wx8,2w", "2/wx4,1wx8,2w"), ("2×/week×4>weekly×8>2w", "2/wx4,1wx8,2w"),
    ("1/w", "1w"), ("6w", "6w"), ("daily", "1d"), ("yearly", "1y"),
    ("3m,6m,12m,1y", "3m,6m,12m,1y"), ("3m,6m,12m,yearly", "3m,6m,12m,1y"),
    ("3m,6m,yearly", "3m,6m,yearly"), ("3m,6m,1y", "3m,6m,1y"), ("0d,3m", "0d,3m"),
    ("6w,3m", "6w,3m"),
    ("3m until release-26w,6w", "3m until release-26w,6w"),
    ("3m until release-26w , 6w to end+0d", "3m until release-26w,6w to end"),
    ("6w to release", "6w to release"), ("1m to notice+12m", "1m to notice+12m"),
    ("1w until phase-two-2w,1m to end_2+1y", "1w until phase-two-2w,1m to end_2+1y"),
    ("1mx6 to to", "1mx6 to to"),
  ])
  func `a taper prints in its plain form`(text: String, plain: String) throws {
    let taper = try Taper(parsing: text)
    #expect(taper.description == plain)
    #expect(try Taper(parsing: plain) == taper)
  }

  @Test(arguments: [
    ("", TaperError.Kind.empty, 0), ("  ", .empty, 0), (",1w", .expectedInterval, 0),
    ("1w,", .expectedInterval, 3), ("1wx", .expectedCount, 3), ("1wx0", .countOutOfRange, 3),
    ("1wx10001", .countOutOfRange, 3), ("1wx99999999999999999999", .countOutOfRange, 3),
    ("1wx12;2w", .expectedSeparator, 5), ("12", .expectedUnit, 2), ("12h", .expectedUnit, 2),
    ("5wd", .workingDays, 1), ("0w", .intervalOutOfRange, 0), ("101y", .intervalOutOfRange, 0),
    ("-1w", .expectedInterval, 0), ("fortnightly", .expectedInterval, 0),
    ("8/w", .perWeekOutOfRange, 0),
    ("0/w", .perWeekOutOfRange, 0), ("2/m", .expectedUnit, 1), ("1wx12,2w,1mx3", .missingCount, 6),
    ("weekly,monthly", .missingCount, 0), ("2/w,1m", .missingCount, 0),
    ("6m,3m,12m", .offsetsNotRising, 3),
    ("29d,1m,1y", .offsetsNotRising, 4), ("3m,0d", .intervalOutOfRange, 3),
    ("1w to", .expectedAnchor, 5),
    ("1w to -2w", .expectedAnchor, 6),
    ("1w to 9x", .expectedAnchor, 6), ("1w to end-", .expectedTerm, 9),
    ("1w to end-5", .expectedTerm, 9),
    ("1w to end-5wd", .workingDays, 9), ("1w to end 1", .expectedSeparator, 10),
    ("3m until ,6w", .expectedAnchor, 9), ("3mx2 until release,6w", .expectedSeparator, 5),
    ("1w until a until b", .expectedSeparator, 11), ("1w1w", .expectedSeparator, 2),
  ])
  func `an error says what and where`(text: String, kind: TaperError.Kind, offset: Int) throws {
    #expect(throws: TaperError(kind, at: offset)) { try Taper(parsing: text) }
  }

  @Test func `a text over two hundred signs is not read`() throws {
    let longest = Array(repeating: "1w×9", count: 40).joined(separator: ",")
    #expect(try Taper(parsing: "\(longest) ").description.count == 199)
    #expect(throws: TaperError(.tooLong, at: 200)) { try Taper(parsing: "\(longest)  ") }
  }

  @Test func `anchors are named once, in order`() throws {
    #expect(try Taper(parsing: "3m until a-1w,6w until b,1m to a+1y").anchors == ["a", "b"])
    #expect(try Taper(parsing: "3m,6m").anchors.isEmpty)
  }

  @Test func `random tapers read back`() throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<2_000 {
      let text = random.taper()
      let taper = try Taper(parsing: text)
      #expect(try Taper(parsing: taper.description) == taper, "\(text)")
      #expect(try Taper(parsing: taper.description).description == taper.description)
    }
  }

  @Test func `mutated texts give a taper that reads back or a typed error`() {
    var random = SplitMix64(seed: 12)
    var read = 0
    for _ in 0..<4_000 {
      let text = random.mutated(random.taper(), with: "0123456789dwmyxabtou ,>/+-×é_")
      do throws(TaperError) {
        let taper = try Taper(parsing: text)
        read += 1
        #expect((try? Taper(parsing: taper.description)) == taper, "\(text)")
        let days = taper.occurrences(
          from: .on("2026-01-31"), resolve: { _ in .on("2027-03-01") }, through: .on("2040-01-01"),
          limit: 500
        )
        #expect(zip(days, days.dropFirst()).allSatisfy { $0 < $1 }, "\(text)")
      } catch {
        #expect(0...text.unicodeScalars.count ~= error.offset)
      }
    }
    #expect(read > 200)
  }
}

extension SplitMix64 {
  /// The text of a taper that keeps to the grammar.
  mutating func taper() -> String {
    let body: String
    switch Int.random(in: 0..<3, using: &self) {
    case 0:
      let rising = (1...Int.random(in: 2...5, using: &self)).map { "\($0 * $0 * 2)m" }
      body = rising.joined(separator: ",") + ["", ",1m", ",yearly"].randomElement(using: &self)!
    case 1: body = interval()
    default:
      var phases = (0..<Int.random(in: 1...5, using: &self)).map { _ in interval() + phaseEnd() }
      if Bool.random(using: &self) { phases.append(interval()) }
      body = phases.joined(separator: [",", ">", " , "].randomElement(using: &self)!)
    }
    return Bool.random(using: &self) ? body : "\(body) to \(point())"
  }

  private mutating func interval() -> String {
    let count = Int.random(in: 1...7, using: &self)
    let unit = ["d", "w", "m", "y", "/w"].randomElement(using: &self)!
    return Int.random(in: 0..<5, using: &self) == 0 ? "weekly" : "\(count)\(unit)"
  }

  private mutating func phaseEnd() -> String {
    if Bool.random(using: &self) { return " until \(point())" }
    return ["x", "×", " x "].randomElement(using: &self)!
      + "\(Int.random(in: 1...30, using: &self))"
  }

  private mutating func point() -> String {
    let anchor = ["release", "end-of-term", "a_1"].randomElement(using: &self)!
    return anchor + ["", "-26w", "+3m", "+1y", "-0d"].randomElement(using: &self)!
  }
}
