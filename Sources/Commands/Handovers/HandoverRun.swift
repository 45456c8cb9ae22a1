import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// Hands over what somebody holds, and shows who gets what before anything moves.
struct HandoverRun {
  let session: Session
  let giver: PlanHandover.Party
  let receivers: [PlanHandover.Party]
  let isAccepted: Bool

  private var language: Language { session.language }

  func make(_ options: WriteOptions) throws {
    guard !receivers.isEmpty else { throw Problem(.people(.handoverToWhom), .usage) }
    let proposal = try session.planner.proposeHandover(of: giver, to: receivers)
    let awaiting = proposal.awaiting + (isAccepted ? 0 : proposal.count)
    var subject = ChangeSubject(
      id: giver.code, done: HandoverWords.done, wouldDo: HandoverWords.wouldDo)
    subject.question = HandoverWords.ask
    subject.preface = try lines(of: proposal).map { DayText.localized($0, language) }
    subject.notes =
      subject.preface + [
        HandoverWords.ending(
          language, ["without": String(proposal.without), "n": String(awaiting)])
      ]
    subject.isToldAsPlans = true
    subject.details = [
      // A preview gives out no id: the change has another.
      ("handover", options.isDryRun ? .null : .string(proposal.id.rawValue)),
      ("receivers", .array(proposal.loads.map(json))),
      ("without", .int(proposal.without)), ("awaiting", .int(awaiting)),
    ]
    try session.change(subject, options, .always) {
      try session.planner.handOver(proposal, isAccepted: isAccepted, options: $0)
    }
  }

  private func lines(of proposal: HandoverProposal) throws -> [String] {
    var lines: [String] = []
    if let left = proposal.leftOn { lines.append(leaving(on: left)) }
    let away = try session.planner.awayToday()
    lines += proposal.loads.map { load in
      let until = load.receiver.worker.flatMap { away[$0] }
      let name =
        until.map {
          AbsenceWords.whoAway(
            language, ["who": load.code, "away": AwayText.of($0, language)])
        } ?? load.code
      return HandoverWords.load(
        language,
        [
          "to": name, "before": String(load.before), "after": String(load.after),
          "plans": String(load.plans),
        ])
    }
    lines += proposal.parts.map { part in
      "  "
        + HandoverWords.part(
          language,
          [
            "plan": part.code.short, "to": part.to.code,
            "what": HandoverText.named(part.holdings, language),
          ])
    }
    return lines
  }

  private func leaving(on day: CivilDate) -> String {
    let gap = session.today - day
    guard gap >= 0 else {
      return HandoverWords.leaves(language, ["id": giver.code, "date": day.description])
    }
    let phrase = gap == 1 ? HandoverWords.hasLeft.one : HandoverWords.hasLeft.more
    return phrase(
      language, ["id": giver.code, "date": day.description, "n": String(gap)])
  }

  private func json(_ load: HandoverLoad) -> JSONTree {
    .object([
      ("receiver", .string(load.code)), ("before", .int(load.before)),
      ("after", .int(load.after)), ("plans", .int(load.plans)),
    ])
  }
}
