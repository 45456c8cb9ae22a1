import CarePlans
import CivilTime
import Testing

struct FeedGrantTests {
  private static let start = day("2026-11-23")

  private func grant(
    _ audience: FeedAudience = .worker("ggz-01"), expiresOn: CivilDate? = nil,
    revokedOn: CivilDate? = nil
  ) -> FeedGrant {
    var grant = FeedGrant(
      id: "f-1", view: FeedGrant.View(audience, language: "nl"), label: "", tokenHash: "00",
      grantedOn: Self.start, expiresOn: expiresOn)
    grant.revokedOn = revokedOn
    return grant
  }

  private func directory(_ change: (inout Directory) -> Void = { _ in }) -> Directory {
    var directory = Directory(holidays: HolidayTable(region: "NL", rules: []))
    directory.partners["ggz"] = Partner(id: "ggz", name: "n", roles: ["GGZ"])
    directory.workers["ggz-01"] = Worker(id: "ggz-01", partner: "ggz")
    directory.workers["ggz-02"] = Worker(id: "ggz-02", partner: "ggz")
    change(&directory)
    return directory
  }

  /// Days from the end to a day, and what is answered then.
  private static func afterwards(_ why: FeedGrant.Ending)
    -> [(days: Int, standing: FeedGrant.Validity)]
  {
    [
      (-1, .served), (0, .withdrawn(on: start, why)), (29, .withdrawn(on: start, why)), (30, .gone),
      (10_000, .gone),
    ]
  }

  @Test(arguments: afterwards(.revoked))
  func `a revoked address says so for 30 days, and then nothing`(
    days: Int, standing: FeedGrant.Validity
  ) throws {
    let today = try #require(Self.start.adding(days: days))
    #expect(grant(revokedOn: Self.start).standing(on: today, in: directory()) == standing)
  }

  @Test(arguments: afterwards(.expired))
  func `an address is served through its last day, and is withdrawn the day after`(
    days: Int, standing: FeedGrant.Validity
  ) throws {
    let today = try #require(Self.start.adding(days: days))
    let last = Self.start.adding(days: -1)
    #expect(grant(expiresOn: last).standing(on: today, in: directory()) == standing)
  }

  @Test(arguments: afterwards(.left))
  func `who leaves, or whose partner does, reads no more that same day`(
    days: Int, standing: FeedGrant.Validity
  ) throws {
    let today = try #require(Self.start.adding(days: days))
    let left = directory { $0.workers["ggz-01"]?.leftOn = Self.start }
    #expect(grant().standing(on: today, in: left) == standing)
    let closed = directory { $0.partners["ggz"]?.leftOn = Self.start }
    #expect(grant().standing(on: today, in: closed) == standing)
    #expect(grant(.partner("ggz")).standing(on: today, in: closed) == standing)
  }

  @Test func `nobody else's address ends with one who leaves`() {
    let left = directory { $0.workers["ggz-01"]?.leftOn = Self.start }
    for audience in [
      FeedAudience.worker("ggz-02"), .partner("ggz"), .plan(Sample.code), .all,
    ] {
      #expect(grant(audience).standing(on: Self.start, in: left) == .served)
    }
  }

  @Test func `the first of several ends counts`() {
    let left = directory { $0.workers["ggz-01"]?.leftOn = day("2026-11-10") }
    let found = grant(expiresOn: day("2026-11-20"), revokedOn: day("2026-11-22"))
      .standing(on: Self.start, in: left)
    #expect(found == .withdrawn(on: day("2026-11-10"), .left))
  }

  @Test func `one without an end is served for ever`() {
    #expect(grant().standing(on: CivilDate(clamping: .max), in: directory()) == .served)
    let last = CivilDate(clamping: .max)
    #expect(grant(expiresOn: last).standing(on: last, in: directory()) == .served)
  }
}
