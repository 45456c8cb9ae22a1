import Foundation

/// A certificate that signs itself, made for a test.
struct Certificate {
  let chain: String
  let key: String

  /// - Parameters:
  ///   - name: The name of the host; it holds for this machine's address as well.
  init(for name: String, in folder: URL) throws {
    chain = folder.appending(path: "chain.pem").path()
    key = folder.appending(path: "key.pem").path()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
      "/CN=\(name)", "-addext", "subjectAltName=DNS:\(name),IP:127.0.0.1", "-keyout", key, "-out",
      chain,
    ]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Binary.Failure(text: "no certificate") }
  }
}
