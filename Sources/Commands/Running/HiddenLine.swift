import Planner

#if canImport(Glibc)
  import Glibc
#endif

/// Reads a line from the terminal without showing what is typed.
///
/// The terminal shows it again whatever happens: when the line is read, and when a signal ends the
/// program meanwhile.
enum HiddenLine {
  /// Signals that end a program at a terminal.
  private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  /// How the terminal was; reachable from a handler, which may not allocate anything.
  nonisolated(unsafe) private static var former = termios()

  /// The line without its end; nil when nothing came.
  ///
  /// - Parameters:
  ///   - prompt: Called once nothing is shown any more.
  ///   - line: Reads what is typed.
  static func read(_ prompt: () -> Void, line: () throws(Problem) -> String?) throws(Problem)
    -> String?
  {
    guard tcgetattr(0, &former) == 0 else {
      prompt()
      return try line()
    }
    let handlers = signals.map { signal($0, restoreAndEnd) }
    defer {
      tcsetattr(0, TCSANOW, &former)
      for (number, handler) in zip(signals, handlers) { signal(number, handler) }
    }
    var hidden = former
    hidden.c_lflag &= ~tcflag_t(ECHO)
    hidden.c_lflag |= tcflag_t(ECHONL)
    // What was typed before the question is no answer to it.
    tcsetattr(0, TCSAFLUSH, &hidden)
    prompt()
    return try line()
  }

  /// Shows what is typed again, and lets the signal do what it does without a handler.
  private static let restoreAndEnd: @convention(c) (Int32) -> Void = { number in
    tcsetattr(0, TCSANOW, &former)
    signal(number, SIG_DFL)
    raise(number)
  }
}
