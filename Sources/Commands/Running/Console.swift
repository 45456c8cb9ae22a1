import Planner
package import Wording

#if canImport(Glibc)
  import Glibc
#endif

/// Where a command prints and in which language; one for each run.
///
/// Standard output carries data, standard error talk.
package struct Console: Sendable {
  /// The language texts are in.
  package var language: Language
  /// Whether tables may be coloured.
  package var usesColor: Bool
  /// Whether a question can be asked: standard input is a terminal.
  package var canAsk: Bool
  /// Whether what is printed appears on a screen.
  package var isTerminal: Bool
  /// The width tables are fitted to, in columns.
  package var width: Int
  /// The variables of the environment.
  package var environment: [String: String]
  /// Where what is printed goes, for a command that was typed on another machine.
  package var seat: RemoteConsole?
  /// Where what is printed waits until the command has read all it tells.
  var held: HeldOutput?
  /// The opened store of the service that runs it.
  package var host: HostedStore?

  package init(
    language: Language, usesColor: Bool = false, canAsk: Bool = false,
    isTerminal: Bool = false, width: Int = 80,
    environment: [String: String] = [:]
  ) {
    self.language = language
    self.usesColor = usesColor
    self.canAsk = canAsk
    self.isTerminal = isTerminal
    self.width = width
    self.environment = environment
  }

  /// The console of the running command.
  @TaskLocal package static var current = Console(language: .en)

  /// Prints data, without a line end of its own.
  package func data(_ text: String) { write(Array(text.utf8), to: 1) }

  /// Prints data as it is.
  package func data(_ bytes: [UInt8]) { write(bytes, to: 1) }

  /// Prints a line of talk.
  package func talk(_ text: String) { write(Array((text + "\n").utf8), to: 2) }

  /// Prints talk as it is.
  package func talk(bytes: [UInt8]) { write(bytes, to: 2) }

  /// Prints the beginning of a line that somebody is to finish.
  package func prompt(_ text: String) { write(Array(text.utf8), to: 2) }

  func write(_ bytes: [UInt8], to descriptor: Int32) {
    if let held { return held.add(bytes, to: descriptor) }
    if let seat { return seat.print(bytes, to: descriptor) }
    Self.write(bytes, to: descriptor)
  }

  /// Writes everything, or stops in silence when nobody reads any more; data that cannot be
  /// written for any other reason ends the program.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else {
        if descriptor == 1, errno != EPIPE { lose() }
        return
      }
      rest = rest.dropFirst(written)
    }
  }

  /// Half an answer must not pass for a whole one.
  private static func lose() -> Never {
    let problem = Problem(.running(.outputUnwritable), .inputOutput)
    for line in ErrorPrinter.lines(of: problem, current.language) {
      write(Array((line + "\n").utf8), to: 2)
    }
    Glibc.exit(Int32(problem.outcome.rawValue))
  }
}

/// A text in the language of the running command; for help texts, which are made while parsing.
package func say(_ phrase: Phrase) -> String { phrase(Console.current.language) }
