import CarePlans
package import Reports

extension Planner {
  /// `handover list`: what is on its way to somebody, as far as the viewer may see it.
  ///
  /// - Parameter all: Whether those that were answered are listed too.
  package func handovers(all: Bool = false) throws -> Answer<HandoverList> {
    try repository.read { store in
      var filter = CommitmentFilter()
      filter.kinds = [.handover]
      filter.openOnly = !all
      // In which state a plan is, is not for everybody to ask.
      if scope == nil { filter.statuses = Set(PlanStatus.allCases.filter(\.isTold)) }
      let directory = try store.directory()
      let entries = Dictionary(grouping: try store.commitments(filter), by: \.plan)
      var lines: [HandoverList.Line] = []
      for (code, entries) in entries {
        guard let plan = try store.plan(code)?.plan else { continue }
        for entry in entries where entry.state != .withdrawn {
          guard let handover = plan.handovers.first(where: { String($0.number) == entry.number })
          else { continue }
          lines.append(
            HandoverList.Line(
              entry, handover, from: giver(of: handover, in: directory), in: plan, on: today))
        }
      }
      return Answer(HandoverList(lines, on: today))
    }
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
    let open = try handovers().report.lines
    return typed.flatMap { text in
      let parts = open.filter { $0.handover.id.rawValue == text.lowercased() }
      return parts.isEmpty ? [text] : parts.map { "\($0.plan)/\($0.key)" }
    }
  }
}
