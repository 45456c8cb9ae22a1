import Hummingbird
import NIOCore

/// What the service is held against: Hummingbird itself, saying hello, and sending bytes it has.
enum HelloServer {
  /// Serves `/hello` and, at `/bytes`, a file's bytes from memory, until the process is ended.
  static func run(port: Int, bytes: [UInt8]) async throws {
    let router = Router()
    router.get("hello") { _, _ in "hello" }
    let buffer = ByteBuffer(bytes: bytes)
    router.get("bytes") { _, _ in
      Response(status: .ok, body: ResponseBody(byteBuffer: buffer))
    }
    let application = Application(
      router: router,
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)))
    try await application.runService()
  }
}
