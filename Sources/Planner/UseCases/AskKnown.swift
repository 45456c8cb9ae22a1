package import CarePlans
import CivilTime
import PlanText
package import Reports
import Wording

extension TextLibrary {
  /// What is kept of signals.
  ///
  /// - Throws: ``TextFailure`` with what is wrong in the text.
  package func signalRules() throws -> SignalRules {
    let path = "config/signals.yaml"
    guard let text = try text(at: path) else {
      return SignalRules(keep: Term(12, .months), verify: true, questionsAnHour: 20)
    }
    return try SignalsText.read(text, file: path).get()
  }
}

extension Planner {
  /// The plan that a question is for, before anybody types a name.
  ///
  /// - Throws: ``Problem`` `actor-missing`, `known-too-often`, and what resolving throws.
  package func askable(_ ref: String?, in log: any SignalLog) throws -> PlanCode? {
    try requirePace(by: requireActor(), library.signalRules(), log)
    return try ref.map { ref in
      let code = try resolve(plan: ref)
      try requireWhole(code)
      return code
    }
  }

  /// Answers whether somebody may have been signalled before; keeps fingerprints for a plan, and in the
  /// journal that it was asked, without who.
  ///
  /// - Throws: ``Problem`` as ``askable(_:in:)``.
  package func known(_ person: KnownPerson, for code: PlanCode?, in log: any SignalLog) throws
    -> KnownBefore
  {
    let (actor, rules, keys) = (
      try requireActor(), try library.signalRules(), PersonKeys(of: person)
    )
    var answer = KnownBefore(earlier: [], kept: .nothing, rules: rules)
    _ = try changeAccess(ChangeOptions()) { _, _ in
      try requirePace(by: actor, rules, log)
      let signals = try log.signals(like: keys.asked, on: today).filter { $0.plan != code }
      let known = try signals.compactMap { signal in try told(signal).map { (signal, $0) } }
      let earlier = known.map(\.1)
      let kept =
        try code.map { try keep(keys, for: $0, after: known.map(\.0), rules, log) } ?? .nothing
      answer = KnownBefore(earlier: earlier, kept: kept, rules: rules)
      return [.signalAsked(code, found: earlier.count)]
    }
    return answer
  }

  /// An earlier signal; nil for one whose plan was made by mistake.
  private func told(_ signal: KeptSignal) throws -> KnownBefore.Earlier? {
    let choice = PlanRowChoice(codes: [signal.plan])
    let status = try whole.read { try $0.planRows(choice) }.first?.status
    guard status != .discarded else { return nil }
    // What was destroyed cannot be opened.
    let plan = status == .destroyed ? nil : try whole.plan(signal.plan)?.plan
    return KnownBefore.Earlier(signal, plan: plan, on: today)
  }

  private func keep(
    _ keys: PersonKeys, for code: PlanCode, after known: [KeptSignal], _ rules: SignalRules,
    _ log: any SignalLog
  ) throws -> KnownBefore.Kept {
    let plan = try open(code).plan
    guard !plan.isFamilys else { return .familys(code) }
    let day = min(plan.signalDay, today)
    let last = day.adding(rules.keep)
    guard last >= today else { return .tooOld(code) }
    let counted = known.filter { signal in
      rules.repeated.map {
        signal.day.adding($0.within) >= day && day.adding($0.within) >= signal.day
      } ?? false
    }
    try log.keep(
      keys.kept, of: KeptSignal(plan: code, day: day), through: last, earlier: counted.count)
    return .prints(code, through: last)
  }

  /// Refuses somebody who asked too much within an hour.
  private func requirePace(
    by actor: PlanActor, _ rules: SignalRules, _ log: any SignalLog
  ) throws {
    let asked = try log.questions(by: actor.login, since: clock.now() - 3_600_000)
    guard asked < rules.questionsAnHour else {
      throw Problem(.known(.tooOften), .refused, ["n": String(rules.questionsAnHour)])
    }
  }
}
