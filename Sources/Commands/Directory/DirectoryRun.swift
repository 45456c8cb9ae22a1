import CarePlans
import CivilTime
import PlanAPI
import Planner
import Wording

/// Makes a change of the directory: previewed and asked about when it moves dates of plans.
struct DirectoryRun {
  let session: Session
  let options: WriteOptions
  /// What is changed, as typed.
  let id: String
  /// What is said when it is written, and in a preview.
  var done = DirectoryWords.saved
  var wouldDo = DirectoryWords.wouldSave
  /// What is said after that.
  var notes: [String] = []
  /// What JSON says beside the change.
  var details: [(name: String, value: JSONTree)] = []

  func make(_ change: (ChangeOptions) throws -> DirectoryOutcome) throws {
    let wanted = try options.changeOptions()
    if !options.isDryRun, !options.isSure {
      let preview = try change(
        ChangeOptions(reason: wanted.reason, isDryRun: true, expecting: wanted.expecting))
      if !preview.parts.isEmpty {
        try tellMoves(preview, toTalk: true)
        let question = DirectoryWords.askMoves(session.language, preview.parts.count)
        try session.ask(question, unless: false)
      }
    }
    let outcome = try change(wanted)
    try tell(outcome)
    if outcome.wasWritten { session.tellLens() }
  }

  private func tell(_ outcome: DirectoryOutcome) throws {
    if session.format == .json {
      return session.console.data(
        JSONTree.object(
          [
            ("id", .string(id)), ("written", .bool(outcome.wasWritten)),
            ("plans", .texts(outcome.parts.map(\.code.description))),
          ] + details
        ).bytes())
    }
    try tellMoves(outcome, toTalk: false)
    let text = outcome.wasWritten ? done : wouldDo
    for line in [text(session.language, ["id": id])] + notes {
      session.console.data(line + "\n")
    }
  }

  private func tellMoves(_ outcome: DirectoryOutcome, toTalk: Bool) throws {
    guard !outcome.parts.isEmpty else { return }
    let told = try ChangeReport(
      ChangeOutcome(parts: outcome.parts, wasWritten: outcome.wasWritten), today: session.today)
    let printer = ChangePrinter(session.language, isVerbose: options.isVerbose)
    for line in printer.lines(of: told) {
      if toTalk { session.console.talk(line) } else { session.console.data(line + "\n") }
    }
  }
}

/// Reads what the commands about partners and workers are told.
struct DirectoryInput {
  let session: Session

  /// Roles with commas, in any case.
  func roles(_ text: String) -> [RoleKey] {
    text.split(separator: ",").map { RoleKey($0.uppercased().trimmingWhitespace()) }
  }

  /// A day it left on; nil inside for `none`.
  func left(_ text: String) throws -> CivilDate? {
    text == DirectoryWords.none ? nil : try session.date(text, .coming)
  }

  /// `A` or `A..B`.
  func range(_ text: String) throws -> DayRange {
    guard let dots = text.firstRange(of: "..") else {
      let day = try session.date(text, .coming)
      return DayRange(day, day)
    }
    let first = try session.date(String(text[..<dots.lowerBound]), .coming)
    let last = try session.date(String(text[dots.upperBound...]), .coming)
    guard first <= last else { throw Problem("range-backward", .usage, ["range": text]) }
    return DayRange(first, last)
  }
}

extension DayRange {
  /// Ranges in order, joined where they touch.
  static func merged(_ ranges: [DayRange]) -> [DayRange] {
    var result: [DayRange] = []
    for range in ranges.sorted(by: { $0.first < $1.first }) {
      if let last = result.last, range.first - last.last <= 1 {
        result[result.count - 1] = DayRange(last.first, max(last.last, range.last))
      } else {
        result.append(range)
      }
    }
    return result
  }

  /// What is left of ranges without the days of another.
  static func removing(_ gone: DayRange, from ranges: [DayRange]) -> [DayRange] {
    ranges.flatMap { range -> [DayRange] in
      guard range.first <= gone.last, gone.first <= range.last else { return [range] }
      var rest: [DayRange] = []
      if range.first < gone.first, let last = gone.first.adding(days: -1) {
        rest.append(DayRange(range.first, last))
      }
      if gone.last < range.last, let first = gone.last.adding(days: 1) {
        rest.append(DayRange(first, range.last))
      }
      return rest
    }
  }
}
