import ArgumentParser
import CarePlans
import PlanAPI
import PlanStore
import Planner
import Wording

/// `store verify`: looks through the whole store; exit code 1 when something is found.
struct StoreVerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("verify", StoreWords.verify)
  }

  @Option(help: ArgumentHelp(say(StoreWords.expect), valueName: "head")) var expect: String?
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global, checksHead: false)
    let expected = try expect.map(JournalHead.init(typed:))
    let found = try verify(session, expecting: expected)
    // Nothing is wrong with such a journal; what it says of earlier days rests on it.
    let jumps = try session.store.clockJumps()
    if session.format == .json {
      session.console.data(json(found, jumps).bytes())
    } else {
      for jump in jumps { session.console.talk(jump.text(session.language)) }
      tell(found, session)
    }
    if !found.findings.isEmpty { throw ExitCode(Int32(Problem.Outcome.findings.rawValue)) }
  }

  private func verify(_ session: Session, expecting expected: JournalHead?) throws
    -> StoreVerification
  {
    let meter = ProgressMeter(console: session.console, text: StoreWords.verifying)
    defer { meter.finish() }
    return try session.store.verify(expecting: expected, folding: true) { meter.show($0, of: $1) }
  }

  private func tell(_ found: StoreVerification, _ session: Session) {
    let language = session.language
    for finding in found.findings {
      session.console.data(FindingWords.text(of: finding, language) + "\n")
    }
    let last =
      found.findings.isEmpty
      ? StoreWords.sound(
        language, ["head": found.head.description, "plans": String(found.plans)])
      : StoreWords.findings(language, found.findings.count)
    session.console.data(last + "\n")
  }

  private func json(_ found: StoreVerification, _ jumps: [RecordedJump]) -> JSONTree {
    .object([
      ("head", .object([("count", .int(found.head.count)), ("hash", .string(found.head.hash))])),
      ("plans", .int(found.plans)), ("destroyed", .int(found.destroyed)),
      (
        "findings",
        .array(
          found.findings.map { finding in
            .object([
              ("id", .string(finding.kind.rawValue)), ("plan", .text(finding.plan?.description)),
              ("number", .number(finding.number)), ("detail", .string(finding.detail)),
            ])
          })
      ),
      (
        "clockJumps",
        .array(
          jumps.map { jump in
            .object([("number", .int(jump.seq)), ("seconds", .int(-Int(jump.seconds)))])
          })
      ),
    ])
  }
}

extension RecordedJump {
  /// What is told of it.
  fileprivate func text(_ language: Language) -> String {
    ClockWords.jump(
      language, ["number": String(seq), "time": ClockJump.span(seconds, language)])
  }
}

extension JournalHead {
  /// Reads a head as it is printed: `18,233 · 9f3c-71aa`, or `18233 9f3c71aa…`.
  ///
  /// - Throws: ``Problem`` `head-malformed`.
  init(typed text: String) throws(Problem) {
    let digits = text.prefix { $0.isNumber || $0 == "," || $0 == "." }.filter(\.isNumber)
    let rest = text.drop { $0.isNumber || $0 == "," || $0 == "." }
    let hash = rest.lowercased().filter { $0.isHexDigit }
    let others = rest.filter { !$0.isHexDigit && !" ·-\t".contains($0) }
    guard let count = Int(digits), hash.utf8.count >= 8, hash.utf8.count <= 64, others.isEmpty
    else {
      throw Problem(.input(.headMalformed), .usage, ["head": String(text.prefix(100))])
    }
    self.init(count: count, hash: hash)
  }
}
