import Foundation

#if canImport(Glibc)
  import Glibc
#endif

extension Binary {
  /// Runs the program with words and variables that need not be text.
  ///
  /// Foundation's `Process` takes text only, so the process is started by hand.
  ///
  /// - Parameter variables: Over those of the test.
  func run(
    raw words: [[UInt8]], variables raw: [(name: String, value: [UInt8])] = []
  ) throws -> Run {
    let environment =
      raw.map { Array($0.name.utf8) + [UInt8(ascii: "=")] + $0.value }
      + variables.filter { entry in !raw.contains { $0.name == entry.key } }
      .map { Array("\($0.key)=\($0.value)".utf8) }
    let names = ["out", "talk"].map { folder.appending(path: ".\($0)-\(UUID().uuidString)").path() }
    defer { for name in names { unlink(name) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for (place, name) in names.enumerated() {
      posix_spawn_file_actions_addopen(
        &actions, Int32(place + 1), name, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    // Nothing of POSIX starts a program in another folder.
    let start = ["env", "-C", folder.path(), try Self.program().path()]
    var child: pid_t = 0
    let code = Self.withCStrings(start.map { Array($0.utf8) } + words) { arguments in
      Self.withCStrings(environment) { variables in
        posix_spawn(&child, "/usr/bin/env", &actions, nil, arguments, variables)
      }
    }
    guard code == 0 else { throw Failure(text: "not started: \(code)") }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return Run(
      code: status & 0x7F == 0 ? (status >> 8) & 0xFF : -1,
      output: String(decoding: try Data(contentsOf: URL(filePath: names[0])), as: UTF8.self),
      talk: String(decoding: try Data(contentsOf: URL(filePath: names[1])), as: UTF8.self))
  }

  private static func withCStrings<Result>(
    _ texts: [[UInt8]], _ body: ([UnsafeMutablePointer<CChar>?]) throws -> Result
  ) rethrows -> Result {
    let copies = texts.map { text in
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: text.count + 1)
      for (place, byte) in text.enumerated() { copy[place] = CChar(bitPattern: byte) }
      copy[text.count] = 0
      return copy
    }
    defer { for copy in copies { copy.deallocate() } }
    return try body(copies.map { $0 } + [nil])
  }
}
