import Glibc
import Synchronization

/// A running `StoreProbe`, or another program, whose lines can be read as they come.
final class ProbeProcess {
  let id: pid_t
  private let output: Int32
  private var pending: [UInt8] = []
  private var isReaped = false

  /// Starts the probe that was built with these tests.
  convenience init(store: String, code: String, name: String, count: Int) throws {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard length > 0 else { throw SystemFailure(code: errno) }
    let own = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = own[..<(own.lastIndex(of: "/") ?? own.startIndex)]
    try self.init([folder + "/StoreProbe", store, code, name, String(count)])
  }

  /// One at a time, so that no process is born with another's pipe in its hands: the end of
  /// that one's lines would never be seen.
  private static let birth = Mutex(())

  init(_ arguments: [String]) throws {
    (id, output) = try Self.birth.withLock { _ in try Self.spawn(arguments) }
  }

  private static func spawn(_ arguments: [String]) throws -> (pid_t, Int32) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw SystemFailure(code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var id: pid_t = 0
    let code = posix_spawnp(&id, arguments[0], &actions, nil, &words, environ)
    Glibc.close(ends[1])
    guard code == 0 else {
      Glibc.close(ends[0])
      throw SystemFailure(code: code)
    }
    return (id, ends[0])
  }

  deinit {
    if !isReaped {
      kill(id, SIGKILL)
      waitpid(id, nil, 0)
    }
    Glibc.close(output)
  }

  /// The next whole line; nil at the end.
  func line() -> String? {
    while true {
      if let end = pending.firstIndex(of: 10) {
        let line = String(decoding: pending[..<end], as: UTF8.self)
        pending.removeSubrange(...end)
        return line
      }
      var buffer = [UInt8](repeating: 0, count: 4_096)
      let count = read(output, &buffer, buffer.count)
      guard count > 0 else { return nil }
      pending.append(contentsOf: buffer[..<count])
    }
  }

  /// Ends it at once, as a power cut would, and gives the lines it still wrote.
  func killNow() -> [String] {
    kill(id, SIGKILL)
    return rest()
  }

  /// Waits for its end and gives the lines left.
  func rest() -> [String] {
    var lines: [String] = []
    while let line = line() { lines.append(line) }
    wait()
    return lines
  }

  /// The exit code; -1 for one that was killed.
  @discardableResult
  func wait() -> Int32 {
    guard !isReaped else { return 0 }
    isReaped = true
    var status: Int32 = 0
    waitpid(id, &status, 0)
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
  }
}
