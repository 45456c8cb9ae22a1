import Foundation

/// Connections to a service that say nothing, every third of them the beginning of a request, held by
/// a process of their own: the process of the tests must not have too many files open.
final class IdleCrowd: Sendable {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()

  private static let script = """
    import resource, socket, sys
    port, count, path = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    resource.setrlimit(resource.RLIMIT_NOFILE, (4096, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
    crowd = []
    for number in range(count):
        one = socket.create_connection(("127.0.0.1", port), timeout=30)
        if number % 3 == 0:
            one.sendall(f"GET {path} HTTP/1.1\\r\\nHost: x\\r\\nX-Slow: ".encode())
        crowd.append(one)
    print("there", flush=True)
    sys.stdin.readline()
    for one in crowd[: count // 2]:
        one.close()
    print("half", flush=True)
    sys.stdin.readline()
    """

  init(_ count: Int, to service: Service, path: String) throws {
    let port = service.url.split(separator: ":").last.map(String.init) ?? ""
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", Self.script, port, String(count), path]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    hear("there\n")
  }

  /// Half of them go.
  func halve() {
    input.fileHandleForWriting.write(Data("\n".utf8))
    hear("half\n")
  }

  func end() {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  private func hear(_ word: String) {
    var heard = ""
    while !heard.hasSuffix(word) {
      let data = output.fileHandleForReading.availableData
      guard !data.isEmpty else { return }
      heard += String(decoding: data, as: UTF8.self)
    }
  }
}
