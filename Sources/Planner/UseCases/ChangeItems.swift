package import CarePlans
import CivilTime
import Wording

extension Planner {
  /// Changes things that typed references name: one change set for each plan among them.
  ///
  /// Of several things those are left out and counted that are so already; a single one is refused.
  ///
  /// - Parameters:
  ///   - isDirecting: Whether it changes what the plan is made of, and not only how far the work has
  ///     come: that is for who directs the plan.
  ///   - isSo: Which refusals of the verb say that a thing is so already.
  package func change(
    _ refs: [String], isDirecting: Bool = false, options: ChangeOptions,
    isSo: (PlanRefusal.ID) -> Bool = { $0 == .nothingToChange },
    decide: (inout PlanDraft, ResolvedRef.Item) throws -> Void
  ) throws -> ChangeOutcome {
    let resolved = try resolve(refs)
    var items: [PlanCode: [ResolvedRef.Item]] = [:]
    var codes: [PlanCode] = []
    for (text, ref) in zip(refs, resolved) {
      guard let item = ref.item else {
        throw Problem(.reference(.itemNeeded), .usage, ["ref": text])
      }
      if items[ref.code] == nil { codes.append(ref.code) }
      // What is named twice is meant once.
      if !items[ref.code, default: []].contains(item) { items[ref.code, default: []].append(item) }
    }
    if isDirecting { for code in codes { try requireWhole(code) } }
    let isBulk = items.values.reduce(0) { $0 + $1.count } > 1
    var so = 0
    var first: (plan: PlanCode, refusal: PlanRefusal)?
    var outcome = try change(codes, options: options) { draft in
      for item in items[draft.plan.code] ?? [] {
        do {
          try decide(&draft, item)
        } catch let refusal as PlanRefusal where isBulk && isSo(refusal.id) {
          so += 1
          first = first ?? (draft.plan.code, refusal)
        }
      }
    }
    if let first, outcome.parts.isEmpty {
      throw scope?.told(first.refusal, in: first.plan) ?? first.refusal
    }
    outcome.alreadySo.count = so
    return outcome
  }

  /// Changes plans that typed references name.
  package func change(
    plans refs: [String], options: ChangeOptions, decide: (inout PlanDraft) throws -> Void
  ) throws -> ChangeOutcome {
    var codes: [PlanCode] = []
    for ref in refs {
      let code = try resolve(plan: ref)
      try requireWhole(code)
      if !codes.contains(code) { codes.append(code) }
    }
    return try change(codes, options: options, decide: decide)
  }

  /// Refuses a change that needs a reason and has none.
  package func requireReason(_ options: ChangeOptions, for verb: String) throws(PlanRefusal) {
    let reason = options.reason ?? ""
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw PlanRefusal.reasonNeeded(verb)
    }
  }

  /// Refuses a change without a reason by which late work falls away or is late no more: its condition
  /// no longer holds, its measure is over, its date is another.
  func requireReason(
    _ options: ChangeOptions, forLateWorkLostFrom before: PlanProjection,
    to after: PlanProjection, by events: [PlanEvent], _ code: PlanCode
  ) throws(PlanRefusal) {
    guard !(options.reason ?? "").contains(where: { !$0.isWhitespace }) else { return }
    let lost = before.lateWork(
      lostIn: after, on: today, isReported: events.allSatisfy(\.isReport))
    guard !lost.isEmpty else { return }
    throw PlanRefusal.lateFallsAway(code, lost)
  }
}
