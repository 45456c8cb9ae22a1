import CivilTime
import Testing

/// A machine whose clock was wrong once; the journal goes by the clock, never by `--today`.
struct WrongClockTests {
  /// 23 November 2026, noon in Amsterdam, in seconds since 1970.
  private static let noon = 1_795_431_600

  private let binary: Binary
  private let clock: ShiftedClock

  init() throws {
    var binary = try Binary()
    binary.variables["AFTERCARE_LANG"] = "en"
    clock = try ShiftedClock(in: binary.folder)
    binary.variables.merge(clock.variables) { $1 }
    self.binary = binary
    try turn(to: 0)
    let made = try binary.run("init", "--actor", "tester")
    guard made.code == 0 else { throw Binary.Failure(text: made.talk) }
  }

  /// Makes it noon of a day, so many days from the first.
  private func turn(to day: Int) throws { try clock.set(Self.noon + day * 86_400) }

  private func day(_ offset: Int) -> String {
    CivilDate(year: 2026, month: 11, day: 23)?.adding(days: offset)?.description ?? ""
  }

  private func plan(_ arguments: String...) throws -> Binary.Run {
    try binary.run(
      [
        "plan", "new", "adult-returnee-detention", "--start", day(-8), "--anchor",
        "signal=\(day(-8)):actual", "--begin", "-f", "json",
      ] + arguments)
  }

  private func reports(asOf day: String) throws -> [Binary.Run] {
    try [
      binary.run("report", "overdue", "--as-of", day, "-f", "json"),
      binary.run("report", "upcoming", "--as-of", day, "-f", "json"),
    ]
  }

  @Test func `a clock behind once is told, and no report of the past breaks`() throws {
    defer { binary.clear() }
    let made = try plan()
    #expect(made.code == 0, "\(made.talk)")
    let code = try #require(try JSONObject(made.output).objects("plans").first?.text("plan"))
    let now = try binary.run("report", "overdue", "-f", "json").output
    try turn(to: -2)
    let refused = try binary.run("done", "\(code)/I01")
    #expect(refused.code == 2)
    #expect(refused.talk.contains("before the latest change"), "\(refused.talk)")
    #expect(refused.talk.contains("--yes"))
    let written = try binary.run("done", "\(code)/I01", "--yes")
    #expect(written.code == 0, "\(written.talk)")
    #expect(written.talk.contains("before the latest change"))
    try turn(to: 1)
    for offset in [-3, -2, -1, 0] {
      for report in try reports(asOf: day(offset)) {
        #expect(report.code == 0, "\(report.talk)")
      }
    }
    #expect(try reports(asOf: day(-3))[0].output != now)
    let verified = try binary.run("store", "verify")
    #expect(verified.code == 0)
    #expect(verified.talk.contains("before the last one"), "\(verified.talk)")
    let doctor = try binary.run("doctor")
    #expect(doctor.output.contains("The clock went back 1 time"), "\(doctor.output)")
  }

  @Test func `a plan made with the clock ahead counts from the next reading on`() throws {
    defer { binary.clear() }
    try turn(to: 3)
    let made = try plan("--yes")
    #expect(made.code == 0, "\(made.talk)")
    try turn(to: 0)
    let next = try plan("--yes")
    #expect(next.code == 0, "\(next.talk)")
    let today = try binary.run("report", "overdue", "-f", "json").output
    for offset in 1...4 {
      try turn(to: offset)
      for report in try reports(asOf: day(offset - 1)) + reports(asOf: day(0)) {
        #expect(report.code == 0, "\(report.talk)")
      }
      #expect(try reports(asOf: day(0))[0].output == today, "what names the head is the same")
    }
  }

  @Test func `a write under another day says that reports of the past go by the clock`() throws {
    defer { binary.clear() }
    let made = try plan("--today", day(-1))
    #expect(made.code == 0, "\(made.talk)")
    #expect(made.talk.contains("go by the clock: \(day(0))"), "\(made.talk)")
    let plain = try plan()
    #expect(plain.code == 0, "\(plain.talk)")
    #expect(!plain.talk.contains("go by the clock"), "\(plain.talk)")
  }
}
