import CAllocator
import Planner
import Wording

#if canImport(Glibc)
  import Glibc
#endif

/// The editor that somebody chose, run on a file.
struct EditorProcess {
  /// How an editor ended.
  enum End: Equatable {
    /// Its exit code; 128 and the number of the signal that ended it.
    case code(Int32)
    /// A signal that is to end us.
    case signal(Int32)
  }

  /// What was typed for it: with options, as a shell reads it.
  let command: String

  /// - Throws: ``Problem`` `editor-unset`.
  init(in environment: [String: String]) throws(Problem) {
    let chosen = ["VISUAL", "EDITOR"].compactMap { environment[$0] }
      .first { $0.contains { !$0.isWhitespace } }
    guard let chosen else { throw Problem(.running(.editorUnset), .refused) }
    command = chosen
  }

  /// Runs it on a file, and waits.
  ///
  /// - Throws: ``Problem`` `editor-failed`.
  func edit(_ path: String) throws -> End {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw failed(errno) }
    defer { for end in ends { close(end) } }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    return try EndingSignals.told(to: ends[1]) {
      let child = try spawn(path)
      return wait(for: child, told: ends[0])
    }
  }

  private func failed(_ status: Int32) -> Problem {
    Problem(.running(.editorFailed), .inputOutput, ["editor": command, "code": "\(status)"])
  }

  private func spawn(_ path: String) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What we ignore, an editor does not.
    var usual = sigset_t()
    sigemptyset(&usual)
    for number in [SIGPIPE, SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGCHLD] { sigaddset(&usual, number) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let texts: [String] = ["sh", "-c", "\(command) \"$@\"", command, path]
    var words: [UnsafeMutablePointer<CChar>?] = texts.map { text in strdup(text) }
    words.append(nil)
    defer { for word in words { free(word) } }
    // Copies that an editor makes are for their owner alone too.
    let former = umask(0o077)
    defer { umask(former) }
    var child: pid_t = 0
    let code = posix_spawn(&child, "/bin/sh", nil, &attributes, words, own_environment())
    guard code == 0 else { throw failed(code) }
    return child
  }

  /// Waits for the end of a child, or for a signal that ends both.
  private func wait(for child: pid_t, told descriptor: Int32) -> End {
    var ending: Int32?
    var status: Int32 = 0
    while true {
      while waitpid(child, &status, WNOHANG) == 0 {
        var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        // Whoever is asked to end and does not is ended.
        if poll(&wanted, 1, ending == nil ? -1 : 2_000) == 0 { kill(child, SIGKILL) }
        for number in Self.signals(in: descriptor) where number != SIGCHLD && ending == nil {
          guard !isOfTerminal(number) else { continue }
          ending = number
          kill(child, number == SIGINT ? SIGTERM : number)
        }
      }
      if let ending { return .signal(ending) }
      let signal = status & 0x7F
      return .code(signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
    }
  }

  /// At a terminal the keys that interrupt are the editor's: it got them too.
  private func isOfTerminal(_ number: Int32) -> Bool {
    (number == SIGINT || number == SIGQUIT) && isatty(0) == 1
  }

  private static func signals(in descriptor: Int32) -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &bytes, bytes.count)
    return count > 0 ? bytes[..<count].map { Int32($0) } : []
  }
}
