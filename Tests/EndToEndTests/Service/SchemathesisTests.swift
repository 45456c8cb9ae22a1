import Foundation
import Testing

/// Requests of every kind the description of the API allows, and many it does not, as schemathesis
/// makes them up; `make soak` makes up more.
struct SchemathesisTests {
  /// What is asked, and the role that may.
  private static let parts: [(role: String, words: [String])] = [
    ("coordinator", ["--exclude-tag", "account", "--exclude-tag", "token"]),
    ("administrator", ["--include-tag", "account", "--include-tag", "token"]),
  ]
  private static let isSoak = ProcessInfo.processInfo.environment["AFTERCARE_SOAK"] != nil
  /// The kind of requests, and how many for each route; never faster than a key may ask.
  private static let amount =
    isSoak
    ? ["--phases", "coverage,fuzzing", "-n", "30", "--rate-limit", "1100/m"]
    : ["--phases", "fuzzing", "-n", "3"]

  @Test(arguments: parts.indices)
  func `the service keeps what its description says`(part: Int) throws {
    let house = try House()
    defer { house.clear() }
    let (role, words) = Self.parts[part]
    let key = try house.key("clerk", role: role)
    let service = try Service(house.binary)
    let settings = OutsideProgram.folder.appending(path: "schemathesis.toml").path()
    let run = try OutsideProgram.run(
      "schemathesis",
      ["--config-file", settings, "run", service.url + "/api/v1/openapi.json"]
        + ["--header", "Authorization: Bearer \(key)", "--seed", "7", "--no-color"]
        + ["--continue-on-failure", "--generation-database", "none"] + Self.amount + words,
      in: house.binary.folder.path())
    #expect(run.code == 0, "\(run.text.suffix(6_000))")
    #expect(run.text.contains("Test cases:"), "it asked nothing")
    #expect(service.stop() == 0)
    #expect(!service.said.contains("\"failure\""))
    #expect(!service.said.contains("\"status\":\"5"))
    #expect(try house.run("store", "verify").code == 0)
  }
}
