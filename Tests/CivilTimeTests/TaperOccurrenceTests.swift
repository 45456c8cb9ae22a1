// swift-format-ignore-file: NeverForceUnwrap

import CivilTime
import TestSupport
import Testing

struct TaperOccurrenceTests {
  private let anchors: [String: CivilDate] = [
    "release": .on("2027-03-01"), "end": .on("2028-03-01"), "past": .on("2020-01-01"),
  ]

  private func days(
    _ taper: String, from origin: String, through: String = "2199-12-31", limit: Int = 8
  ) throws -> [String] {
    try Taper(parsing: taper).occurrences(
      from: .on(origin), resolve: { anchors[$0] }, through: .on(through), limit: limit
    ).map(\.description)
  }

  @Test func `the first contact is one interval after the origin, and phases follow on`() throws {
    #expect(
      try days("1wx3,2wx2,1m", from: "2026-01-01") == [
        "2026-01-08", "2026-01-15", "2026-01-22", "2026-02-05", "2026-02-19", "2026-03-19",
        "2026-04-19", "2026-05-19",
      ]
    )
  }

  @Test func `months keep the month's end`() throws {
    #expect(
      try days("1m", from: "2026-01-31", limit: 5) == [
        "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30",
      ]
    )
    #expect(
      try days("yearly", from: "2028-02-29", limit: 4) == [
        "2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29",
      ]
    )
  }

  @Test func `twice a week is spread over the week, and its count is in weeks`() throws {
    #expect(
      try days("2/wx2,1w", from: "2026-01-01", limit: 6) == [
        "2026-01-04", "2026-01-08", "2026-01-11", "2026-01-15", "2026-01-22", "2026-01-29",
      ]
    )
    #expect(
      try days("3/w", from: "2026-01-01", limit: 4) == [
        "2026-01-03", "2026-01-05", "2026-01-08", "2026-01-10",
      ]
    )
    #expect(
      try days("7/w", from: "2026-01-01", limit: 9) == days("1d", from: "2026-01-01", limit: 9))
  }

  @Test func `offsets count from the origin, and the last may go on for ever`() throws {
    #expect(
      try days("3m,6m,12m", from: "2026-11-30") == ["2027-02-28", "2027-05-30", "2027-11-30"])
    #expect(
      try days("3m,6m,12m,1y", from: "2026-01-15", limit: 5) == [
        "2026-04-15", "2026-07-15", "2027-01-15", "2028-01-15", "2029-01-15",
      ]
    )
    #expect(
      try days("0d,3m,yearly", from: "2026-01-15", limit: 3) == [
        "2026-01-15", "2026-04-15", "2027-04-15",
      ])
    #expect(
      try days("6w,3w", from: "2026-01-01", limit: 3) == ["2026-02-12", "2026-03-05", "2026-03-26"])
  }

  @Test func `a phase until a day gives way there`() throws {
    // Half a year before release is 31 August 2026.
    #expect(
      try days("3m until release-26w,6w to release", from: "2026-01-05") == [
        "2026-04-05", "2026-07-05", "2026-10-12", "2026-11-23", "2027-01-04", "2027-02-15",
      ]
    )
    #expect(
      try days("1w until past,6w", from: "2026-01-05", limit: 2) == ["2026-02-16", "2026-03-30"])
    #expect(
      try days("1w until nobody,6w", from: "2026-01-05", limit: 2) == ["2026-01-12", "2026-01-19"])
    #expect(
      try days("1d until release,1d to release+2d", from: "2027-02-27") == [
        "2027-02-28", "2027-03-01", "2027-03-02", "2027-03-03",
      ])
  }

  @Test func `a series ends on its last day, that day included`() throws {
    #expect(
      try days("1w to release", from: "2027-02-08") == ["2027-02-15", "2027-02-22", "2027-03-01"])
    #expect(try days("1w to release-1d", from: "2027-02-08") == ["2027-02-15", "2027-02-22"])
    #expect(try days("1w to past", from: "2027-02-08").isEmpty)
    #expect(try days("1w to nobody", from: "2027-02-08", limit: 3).count == 3)
    #expect(try days("1wx2", from: "2027-02-08") == ["2027-02-15", "2027-02-22"])
    #expect(
      try days("1w", from: "2027-02-08", through: "2027-02-22") == ["2027-02-15", "2027-02-22"])
    #expect(try days("1w", from: "2027-02-08", limit: 0).isEmpty)
    #expect(try days("1y", from: "2197-06-01") == ["2198-06-01", "2199-06-01"])
  }

  @Test func `a phase that leaves the range still gives way to the next`() throws {
    #expect(
      try days("100y until release,1y", from: "2026-06-01", limit: 2) == [
        "2028-03-01", "2029-03-01",
      ])
    let late = try Taper(parsing: "100y until stop,1y").occurrences(
      from: .on("2190-01-01"), resolve: { _ in .on("2197-01-01") }, through: .latest, limit: 9
    )
    #expect(late == [.on("2198-01-01"), .on("2199-01-01")])
  }

  @Test(arguments: 0..<20)
  func `a shorter window or limit gives the start of a longer one`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let taper = try Taper(parsing: random.taper())
      let origin = random.date(from: "2024-01-01", through: "2027-12-31")
      let resolve = { (name: String) in name.count > 7 ? nil : CivilDate.on("2028-02-29") }
      let all = taper.occurrences(
        from: origin, resolve: resolve, through: .on("2060-01-01"), limit: 400)
      #expect(zip(all, all.dropFirst()).allSatisfy { $0 < $1 })
      let through = random.date(from: "2024-01-01", through: "2034-12-31")
      let some = taper.occurrences(from: origin, resolve: resolve, through: through, limit: 400)
      #expect(some == all.filter { $0 <= through }, "\(taper)")
      let few = taper.occurrences(
        from: origin, resolve: resolve, through: .on("2060-01-01"), limit: 7)
      #expect(few == Array(all.prefix(7)), "\(taper)")
    }
  }
}

struct TaperChainedTests {
  private func interval(_ taper: String, _ number: Int) throws -> String? {
    try Taper(parsing: taper).interval(number: number)?.description
  }

  @Test func `the interval follows the number of contacts`() throws {
    #expect(
      try (0...6).map { try interval("1wx3,2wx2,1m", $0) } == [
        "1w", "1w", "1w", "2w", "2w", "1m", "1m",
      ])
    #expect(try interval("1wx3", 3) == nil)
    #expect(try (0...4).map { try interval("2/wx2,1w", $0) } == ["3d", "4d", "3d", "4d", "1w"])
    #expect(
      try (0...5).map { try interval("3m,6m,12m,2y", $0) } == ["3m", "3m", "6m", "12m", nil, nil])
    #expect(try (0...4).map { try interval("3m,6m,12m,1y", $0) } == ["3m", "3m", "6m", "1y", "1y"])
    #expect(try (0...2).map { try interval("2w,3m", $0) } == ["2w", "77d", nil])
    #expect(try interval("0d,3m", 0) == "0d")
  }

  @Test func `the next contact is counted from the last one held`() throws {
    func next(_ taper: String, _ held: [String]) throws -> CivilDate? {
      try Taper(parsing: taper).nextContact(
        after: held.map { .on($0) }, from: .on("2026-01-01"),
        resolve: { $0 == "release" ? .on("2026-06-01") : nil }
      )
    }
    #expect(try next("1wx2,1m", []) == .on("2026-01-08"))
    #expect(try next("1wx2,1m", ["2026-01-10"]) == .on("2026-01-17"))
    #expect(try next("1wx2,1m", ["2026-01-10", "2026-01-31"]) == .on("2026-02-28"))
    #expect(try next("1wx2", ["2026-01-10", "2026-01-31"]) == nil)
    #expect(try next("1m to release", ["2026-05-01"]) == .on("2026-06-01"))
    #expect(try next("1m to release", ["2026-05-02"]) == nil)
    // The switch moves the count to the day of the switch, also when nothing was held in between.
    #expect(try next("3m until release,6w", ["2026-02-01"]) == .on("2026-05-01"))
    #expect(try next("3m until release,6w", ["2026-04-01"]) == .on("2026-07-13"))
    #expect(
      try next("3m until release,6wx1,1y", ["2026-04-01", "2026-07-20"]) == .on("2027-07-20"))
    #expect(try next("3m until nobody,6w", ["2026-04-01"]) == .on("2026-07-01"))
  }

  @Test(arguments: 0..<20)
  func `contacts held on their days make a chained series the periodic one`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<20 {
      // Days and weeks never clamp, so that both ways of counting must agree.
      let count = Int.random(in: 1...6, using: &random)
      let taper = try Taper(
        parsing: "2/wx\(count),\(count)dx\(count),9d until release-2w,3wx\(count),5w to end")
      let origin = random.date(from: "2024-01-01", through: "2027-12-31")
      let resolve = { (name: String) in CivilDate.on(name == "end" ? "2031-01-01" : "2028-02-29") }
      let periodic = taper.occurrences(
        from: origin, resolve: resolve, through: .latest, limit: 10_000)
      var chained: [CivilDate] = []
      while let day = taper.nextContact(after: chained, from: origin, resolve: resolve) {
        chained.append(day)
      }
      #expect(chained == periodic)
    }
  }
}
