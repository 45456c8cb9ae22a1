#if canImport(Glibc)
  import Glibc
#endif

/// What a signal that ends the program does while a text is edited: it takes the text away first.
///
/// While the editor runs the signal is only told, so that the editor can be ended and what it leaves looked
/// for; a handler itself may do next to nothing.
enum EndingSignals {
  private static let numbers = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  nonisolated(unsafe) private static var path: UnsafeMutablePointer<CChar>?
  nonisolated(unsafe) private static var folder: UnsafeMutablePointer<CChar>?
  /// Where signals are told while an editor runs; -1 while none does.
  nonisolated(unsafe) private static var teller: Int32 = -1

  /// Takes a file and its folder away when a signal ends the program.
  static func guardFile(_ file: String, in folder: String) {
    path = strdup(file)
    self.folder = strdup(folder)
    for number in numbers { signal(number, handle) }
  }

  static func guardNothing() {
    for number in numbers { signal(number, SIG_DFL) }
    let (file, place) = (path, folder)
    (path, folder) = (nil, nil)
    free(file)
    free(place)
  }

  /// Runs work in which signals are told to a file descriptor, each as one byte, and end nothing; the end
  /// of a child is told too.
  static func told<Result>(to descriptor: Int32, _ work: () throws -> Result) rethrows -> Result {
    teller = descriptor
    signal(SIGCHLD, handle)
    defer {
      signal(SIGCHLD, SIG_DFL)
      teller = -1
    }
    return try work()
  }

  /// Lets a signal do what it does without us.
  static func end(by number: Int32) -> Never {
    signal(number, SIG_DFL)
    // Commands may run on a thread that lets signals go to others.
    var own = sigset_t()
    sigemptyset(&own)
    sigaddset(&own, number)
    pthread_sigmask(SIG_UNBLOCK, &own, nil)
    raise(number)
    exit(128 + number)
  }

  private static let handle: @convention(c) (Int32) -> Void = { number in
    guard teller < 0 else {
      var byte = UInt8(truncatingIfNeeded: number)
      _ = write(teller, &byte, 1)
      return
    }
    guard number != SIGCHLD else { return }
    if let path { unlink(path) }
    if let folder { rmdir(folder) }
    signal(number, SIG_DFL)
    raise(number)
  }
}
