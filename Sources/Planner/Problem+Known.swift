import CarePlans
import CivilTime
import PlanText
import Wording

extension Problem {
  /// The problem behind an error of a layer below; nil for one this layer does not know.
  package init?(_ error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case let refusal as PlanRefusal: self.init(refusal, naming: nil)
    case let cycle as PlanCycle:
      self.init(
        cycle.isOfRules ? .row(.ruleCycle) : .row(.taskCycle), .refused,
        ["path": cycle.path.map(\.rawValue).joined(separator: " → ")])
    case let error as ReplayError: self.init(error)
    case let error as TermError: self.init(error)
    default: return nil
    }
  }

  /// What somebody is told of a refusal.
  ///
  /// - Parameter name: As that of ``PlanRefusal/told(naming:)``.
  init(_ refusal: PlanRefusal, naming name: ((ItemKey) -> ItemKey?)?) {
    let outcome: Outcome =
      switch refusal.id {
      case .itemUnknown, .anchorUnknown, .factUnknown, .eventUnknown, .contactUnknown,
        .memberUnknown, .linkUnknown, .notATask, .notASeries, .notAMeasure, .measureKindUnknown,
        .seriesWithoutContacts, .notAnOccurrence, .phaseUnknown, .goalUnknown:
        .notFound
      case .outcomeUnknown, .outcomeNeeded, .outcomeNotAsked, .factValueUnknown, .linkPointNeeded,
        .seriesNoOrigin, .taskKeyMalformed, .reasonNeeded, .fieldNeeded:
        .usage
      default: .refused
      }
    self.init(ProblemID(refusal.id), outcome, refusal.told(naming: name))
  }

  private init(_ error: ReplayError) {
    switch error {
    case .firstEventMissing: self.init(.store(.journalWithoutBeginning), .bug)
    case .unknownItem(let key): self.init(.store(.journalUnknownItem), .bug, ["item": key.rawValue])
    case .templateMissing(let hash): self.init(.store(.templateCopyMissing), .bug, ["hash": hash])
    }
  }

  private init(_ error: TermError) {
    switch error {
    case .malformed(let text): self.init(.input(.termMalformed), .usage, ["term": text])
    case .tooLarge(let text): self.init(.input(.termTooLarge), .usage, ["term": text])
    case .outOfRange(let origin, let term):
      self.init(
        .input(.termOutOfRange), .badInput,
        ["origin": origin.description, "term": term.description])
    }
  }
}
