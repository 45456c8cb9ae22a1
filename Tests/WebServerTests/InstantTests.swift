import Testing
import WebServer

struct InstantTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z"), (1_795_440_600_125, "2026-11-23T13:30:00.125Z"),
    (-1, "1969-12-31T23:59:59.999Z"), (-86_400_000, "1969-12-31T00:00:00.000Z"),
    (-86_400_001, "1969-12-30T23:59:59.999Z"),
  ])
  func `an instant is written as RFC 3339 has it, before 1970 as well`(
    milliseconds: Int64, text: String
  ) {
    #expect(Instant.text(milliseconds) == text)
  }

  @Test(arguments: [Int64.min, .min + 1, -8_000_000_000_000, .max])
  func `no clock is too wrong to be written`(milliseconds: Int64) {
    #expect(Instant.text(milliseconds).utf8.count == 24)
  }
}
