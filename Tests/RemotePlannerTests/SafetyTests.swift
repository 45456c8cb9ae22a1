import PlanAPI
import RemotePlanner
import Testing

/// To whom a key is sent.
struct SafetyTests {
  @Test(arguments: [
    "https://planner.example.nl", "https://10.0.0.1:8464", "http://localhost:8464",
    "http://LOCALHOST", "http://127.0.0.1", "http://127.8.9.10:1/x", "http://[::1]:8464",
  ])
  func `it goes over https, or to this machine`(url: String) {
    #expect(RemoteService.isSafe(url))
  }

  @Test(arguments: [
    "http://planner.example.nl", "http://10.0.0.1", "http://128.0.0.1", "http://127.1",
    "http://0177.0.0.1", "http://2130706433", "http://127.0.0.1.example.nl",
    "http://localhost.example.nl", "http://127.0.0.1@example.nl", "http://[::2]",
    "http://[::ffff:10.0.0.1]", "http://0.0.0.0", "http://", "HTTP://example.nl", "ftp://localhost",
    "http://localhost@example.nl/", "localhost",
    // Signs that Swift takes for one character with the @ or the stroke beside them.
    "http://localhost:1\u{600}@example.nl", "http://localhost:1@\u{301}example.nl",
    "http://127.0.0.1:1\u{600}@example.nl/", "http://localhost\u{600}",
  ])
  func `it goes to nobody else in the clear`(url: String) async {
    #expect(!RemoteService.isSafe(url))
    await #expect(throws: RemoteService.Failure.unencrypted) {
      _ = try await RemoteService(url: url, token: "k").run(CommandRequest(arguments: ["next"]))
    }
  }
}
