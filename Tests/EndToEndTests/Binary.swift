import Foundation

/// The built program, run as people run it: a process of its own, in a folder of its own.
struct Binary {
  /// What a run gave.
  struct Run {
    var code: Int32
    /// Standard output: data.
    var output: String
    /// Standard error: talk.
    var talk: String
  }

  /// The folder of this test: home, data, settings and whatever the test puts there.
  let folder: URL
  /// Variables for the next runs, over an otherwise empty environment.
  var variables: [String: String]

  /// Makes an empty folder.
  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "aftercare-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    variables = [
      "HOME": folder.path(), "XDG_DATA_HOME": folder.path() + "data",
      "XDG_CONFIG_HOME": folder.path() + "config", "LC_ALL": "C",
    ]
  }

  var store: URL { folder.appending(path: "data/aftercare/store.db") }
  var key: URL { folder.appending(path: "data/aftercare/store.key") }
  var settings: URL { folder.appending(path: "config/aftercare/config.yaml") }

  /// Runs the program and waits for it.
  ///
  /// - Parameters:
  ///   - file: Where standard input comes from instead of from the text.
  ///   - device: Where standard output goes instead of into the answer.
  func run(
    _ arguments: [String], input: String = "", from file: URL? = nil, to device: String? = nil
  ) throws -> Run {
    let process = Process()
    process.executableURL = try Self.program()
    process.arguments = arguments
    process.environment = variables
    process.currentDirectoryURL = folder
    // Files and not pipes, so that nothing waits for a reader, however long the output is.
    let names = ["in", "out", "talk"].map { folder.appending(path: ".\($0)-\(UUID().uuidString)") }
    try Data(input.utf8).write(to: names[0])
    for name in names.dropFirst() { try Data().write(to: name) }
    defer { for name in names { try? FileManager.default.removeItem(at: name) } }
    process.standardInput = try FileHandle(forReadingFrom: file ?? names[0])
    process.standardOutput = try FileHandle(
      forWritingTo: device.map { URL(filePath: $0) } ?? names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    process.waitUntilExit()
    return Run(
      code: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: String(decoding: try Data(contentsOf: names[1]), as: UTF8.self),
      talk: String(decoding: try Data(contentsOf: names[2]), as: UTF8.self))
  }

  func run(_ arguments: String..., input: String = "") throws -> Run {
    try run(arguments, input: input)
  }

  /// Writes a file of the test.
  func write(_ text: String, to name: String) throws -> String {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path()
  }

  /// A store with an actor, as `init` makes it.
  static func withStore() throws -> Binary {
    let binary = try Binary()
    let made = try binary.run("init", "--actor", "tester")
    guard made.code == 0 else { throw Failure(text: made.talk) }
    return binary
  }

  /// Removes the folder; a test calls it when it is done.
  func clear() { try? FileManager.default.removeItem(at: folder) }

  struct Failure: Error {
    var text: String
  }

  /// The product lies beside the bundle of the tests.
  static func program() throws -> URL {
    let arguments =
      CommandLine.arguments + [Bundle.main.bundlePath, Bundle.main.executablePath ?? ""]
    for argument in arguments {
      var place = URL(filePath: argument)
      for _ in 0..<4 {
        let candidate = place.appending(path: "aftercare")
        if FileManager.default.isExecutableFile(atPath: candidate.path()),
          !candidate.hasDirectoryPath
        {
          return candidate
        }
        place = place.deletingLastPathComponent()
      }
    }
    throw Failure(text: "the built program is not beside the tests")
  }
}
