import Foundation

/// The clock on the wall of one process, as a test sets it.
struct ShiftedClock {
  let variables: [String: String]
  private let file: URL

  init(in folder: URL) throws {
    let library = folder.appending(path: "shifted_clock.so").path()
    file = folder.appending(path: "shift")
    variables = ["LD_PRELOAD": library, "SHIFTED_CLOCK": file.path()]
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "gcc", "-shared", "-fPIC", "-O1", "-o", library,
      OutsideProgram.folder.appending(path: "shifted_clock.c").path(),
    ]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Binary.Failure(text: "no clock") }
  }

  /// Makes it the instant in seconds since 1970, from which it goes on.
  func set(_ instant: Int) throws {
    let shift = instant - Int(Date().timeIntervalSince1970)
    try Data("\(shift)\n".utf8).write(to: file, options: .atomic)
  }
}
