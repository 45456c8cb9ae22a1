import Foundation
import Planner
import Synchronization
import Testing

struct SecretTokenTests {
  /// Gives numbers from a list.
  private final class Listed: RandomSource {
    private let rest: Mutex<[UInt64]>

    init(_ numbers: [UInt64]) { rest = Mutex(numbers) }
    func bits() -> UInt64 { rest.withLock { $0.removeFirst() } }
  }

  /// The 32 bytes of a token.
  private func bytes(_ token: SecretToken) -> [UInt8]? {
    let plain = token.text.replacingOccurrences(of: "-", with: "+")
      .replacingOccurrences(of: "_", with: "/")
    return Data(base64Encoded: plain + "=").map { Array($0) }
  }

  @Test func `a token holds 256 bits in 43 signs that need no escaping`() throws {
    let token = SecretToken(
      from: Listed([0x0001_0203_0405_0607, .max, 0, 0x8000_0000_0000_0001]))
    #expect(token.text.count == 43)
    #expect(
      bytes(token)
        == [0, 1, 2, 3, 4, 5, 6, 7] + Array(repeating: 255, count: 8)
        + Array(repeating: 0, count: 8) + [0x80, 0, 0, 0, 0, 0, 0, 1])
    let signs = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    #expect(token.text.allSatisfy(signs.contains))
    #expect(SecretToken(token.text) == token)
  }

  @Test func `every one of the bits counts`() {
    let plain = SecretToken(from: Listed([0, 0, 0, 0]))
    var seen: Set = [plain.text]
    for place in 0..<4 {
      for bit in 0..<64 {
        var numbers: [UInt64] = [0, 0, 0, 0]
        numbers[place] = 1 << UInt64(bit)
        seen.insert(SecretToken(from: Listed(numbers)).text)
      }
    }
    #expect(seen.count == 257)
  }

  @Test func `what is kept is the SHA-256 of its text`() throws {
    // Of 43 times the letter A, by sha256sum.
    let token = try #require(SecretToken(String(repeating: "A", count: 43)))
    #expect(
      token.hash == "0f007385b6f9d4b7eeb2748605afe1a984a0a3bfa3f014d09e2a784ce9e5cd1a")
  }

  @Test(arguments: [
    "", "x", String(repeating: "A", count: 42), String(repeating: "A", count: 44),
    String(repeating: "A", count: 42) + "=", String(repeating: "A", count: 42) + "+",
    String(repeating: "A", count: 42) + "/", String(repeating: "A", count: 42) + " ",
    String(repeating: "A", count: 42) + "\u{0}", String(repeating: "A", count: 41) + "é",
    String(repeating: "é", count: 43),
  ])
  func `any other text is none`(text: String) {
    #expect(SecretToken(text) == nil)
  }
}
