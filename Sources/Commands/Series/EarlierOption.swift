import ArgumentParser
import CarePlans
import PlanText
import Planner
import Wording

/// What becomes of the contacts that nobody logged before the one that is reported.
struct EarlierOption: ParsableArguments {
  @Option(help: ArgumentHelp(say(ContactWords.earlier), valueName: "answer"))
  var earlier: String?

  /// What is said of them, by their series: as typed, or as somebody at a terminal answers one question
  /// for each series; who says nothing is told that they stay as they are.
  ///
  /// - Throws: ``Problem`` `choice-unknown` for an option that is no answer.
  func reports(before refs: [String], in session: Session, _ write: WriteOptions) throws
    -> [PlanItem: [ContactReport]]
  {
    let said = try earlier.map { text in
      guard let reports = Self.reports(text) else { throw Self.problem(text) }
      return reports
    }
    var result: [PlanItem: [ContactReport]] = [:]
    let isNumbered = said?.contains { $0.ranges != nil } ?? false
    for unlogged in try session.planner.unlogged(before: refs, withFormer: isNumbered) {
      let asking = EarlierQuestion(session: session, about: unlogged)
      let reports = try said ?? (write.isSure || write.isDryRun ? [] : asking.asked())
      if reports.isEmpty { asking.tellLeft() } else { result[unlogged.series] = reports }
    }
    return result
  }

  /// The reports that an answer stands for; none for what nobody knows, nil for no answer.
  static func reports(_ text: String) -> [ContactReport]? {
    if AnswerText.isUnknown(text) { return [] }
    return AnswerText.contacts(text)?.map { ContactReport($0.ranges, $0.outcome) }
  }

  private static func problem(_ text: String) -> Problem {
    Problem(
      .planning(.choiceUnknown), .usage,
      [
        "option": "--earlier", "value": String(text.prefix(40)),
        "allowed": ContactWords.answers(Console.current.language), "near": "",
      ])
  }
}
