import Foundation
import Testing

/// Programs of others, as `Scripts/install-needs test` installs them for the tests.
enum OutsideProgram {
  /// The project.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  /// What these programs are told.
  static let folder = root.appending(path: "Tests/Outside")

  /// Runs one of Python's in a home of its own, and waits for it.
  static func run(
    _ program: String, _ words: [String], in folder: String, input: String = ""
  ) throws -> (code: Int32, text: String) {
    let binary = root.appending(path: ".venv/bin/\(program)")
    try #require(
      FileManager.default.isExecutableFile(atPath: binary.path()),
      "the outside programs are missing: run make test")
    let process = Process()
    process.executableURL = binary
    process.arguments = words
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = [
      "HOME": folder, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
      "XDG_CONFIG_HOME": folder + "config", "XDG_CACHE_HOME": folder + "cache",
      "XDG_DATA_HOME": folder + "clients",
    ]
    let (output, source) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = output
    process.standardInput = source
    try process.run()
    source.fileHandleForWriting.write(Data(input.utf8))
    try source.fileHandleForWriting.close()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: text, as: UTF8.self))
  }
}
