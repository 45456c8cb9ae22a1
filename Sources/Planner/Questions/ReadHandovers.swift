import CarePlans
import CivilTime
package import Reports

extension Planner {
  /// `handover list`: what is on its way to somebody, as far as the viewer may see it.
  ///
  /// A refusal is listed with its reason for some weeks.
  ///
  /// - Parameter all: Whether all that were answered are listed too.
  package func handovers(all: Bool = false) throws -> Answer<HandoverList> {
    try repository.read { store in
      var filter = CommitmentFilter()
      filter.kinds = [.handover]
      filter.openOnly = false
      // In which state a plan is, is not for everybody to ask.
      if scope == nil { filter.statuses = Set(PlanStatus.allCases.filter(\.isTold)) }
      let directory = try store.directory()
      let entries = Dictionary(grouping: try store.commitments(filter), by: \.plan)
      var lines: [HandoverList.Line] = []
      for (code, entries) in entries {
        guard let plan = try store.plan(code)?.plan else { continue }
        for entry in entries where entry.state != .withdrawn {
          guard
            var handover = plan.handovers.first(where: { String($0.number) == entry.number }),
            all || isNews(handover)
          else { continue }
          handover.leftOn = directory.leavings[handover.from] ?? handover.leftOn
          lines.append(
            HandoverList.Line(
              entry, handover, from: giver(of: handover, in: directory),
              because: try reason(against: handover, of: code, in: store), in: plan, on: today))
        }
      }
      return Answer(HandoverList(lines, on: today))
    }
  }

  /// Whether it awaits an answer, or was refused lately.
  private func isNews(_ handover: PlanHandover) -> Bool {
    switch handover.answer {
    case nil: true
    case .accepted?: false
    case .refused(let day)?: today - day <= HandoverList.refusalDays
    }
  }

  /// Why a hand-over was refused, as whoever opens the plan may read it; nil for any other.
  private func reason(
    against handover: PlanHandover, of code: PlanCode, in store: any PlanState
  ) throws -> String? {
    guard case .refused(let day)? = handover.answer else { return nil }
    let refusal = PlanEvent.handoverRefused(number: handover.number, on: day)
    let change = try store.journal(of: code).last { $0.events.contains(refusal) }
    return try change.flatMap { try store.reasons(of: code)[$0.number] }
  }

  /// Who works at another partner is not told to everybody.
  private func giver(of handover: PlanHandover, in directory: Directory) -> String {
    guard let scope, let worker = handover.from.worker, !scope.knows(worker) else {
      return handover.from.code
    }
    return directory.workers[worker]?.partner.rawValue ?? ""
  }

  /// The references that `handover accept` and `refuse` mean: the id of a hand-over stands for its parts
  /// in all plans that nobody has answered yet.
  package func handoverRefs(_ typed: [String]) throws -> [String] {
    let open = try handovers().report.lines.filter { $0.handover.answer == nil }
    return typed.flatMap { text in
      let parts = open.filter { $0.handover.id.rawValue == text.lowercased() }
      return parts.isEmpty ? [text] : parts.map { "\($0.plan)/\($0.key)" }
    }
  }
}
