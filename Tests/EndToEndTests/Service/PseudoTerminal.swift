import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// A terminal that is no screen: the program believes that somebody types.
final class PseudoTerminal {
  /// Requests of Linux that unlock a terminal, and tell its number.
  private static let (unlock, number): (UInt, UInt) = (0x4004_5431, 0x8004_5430)

  private let master: Int32
  private let slave: Int32
  private let process = Process()
  /// Everything that appeared so far.
  private(set) var shown = ""

  convenience init(_ binary: Binary, _ words: String...) throws {
    try self.init(binary, words: words)
  }

  init(_ binary: Binary, words: [String]) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (number, lock): (Int32, Int32) = (0, 0)
    guard master >= 0, ioctl(master, Self.unlock, &lock) == 0,
      ioctl(master, Self.number, &number) == 0
    else { throw Binary.Failure(text: "no terminal: \(errno)") }
    slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    guard slave >= 0 else { throw Binary.Failure(text: "no terminal: \(errno)") }
    process.executableURL = try Binary.program()
    process.arguments = words
    process.environment = binary.variables
    process.currentDirectoryURL = binary.folder
    process.standardInput = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
    process.standardOutput = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
    process.standardError = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
    try process.run()
  }

  deinit {
    if process.isRunning { Glibc.kill(process.processIdentifier, SIGKILL) }
    close(slave)
    close(master)
  }

  /// Whether what is typed appears.
  var shows: Bool {
    var settings = termios()
    tcgetattr(slave, &settings)
    return settings.c_lflag & tcflag_t(ECHO) != 0
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) }
  }

  /// Waits until something appears; whether it did before the program ended.
  func wait(for text: String) -> Bool {
    while !shown.contains(text) {
      guard read() || process.isRunning else { return false }
    }
    return true
  }

  func signal(_ number: Int32) { Glibc.kill(process.processIdentifier, number) }

  /// Waits for the end; gives the exit code, or minus the signal.
  func end() -> Int32 {
    while process.isRunning { _ = read() }
    process.waitUntilExit()
    while read() {}
    let status = process.terminationStatus
    return process.terminationReason == .exit ? status : -status
  }

  /// Takes in what appears within a moment; whether anything did.
  private func read() -> Bool {
    var wanted = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&wanted, 1, 50) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    shown += String(decoding: buffer.prefix(count), as: UTF8.self)
    return true
  }
}
