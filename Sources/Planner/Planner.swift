package import CarePlans
package import CivilTime
package import PlanText
import Wording

/// The use cases: what people and programs may do with a store, whatever surface they come from.
///
/// Each verb is one file in `UseCases`. Whatever writes goes through ``carryOut(_:prepare:)``, so that
/// a preview and the write are one path, for plans, the directory and who has access alike.
package struct Planner: Sendable {
  /// The plans as far as the one who acts may see them.
  package let repository: any PlanRepository
  package let clock: any PlanClock
  package let random: any RandomSource
  package let library: any TextLibrary
  package let cache: DirectoryCache
  /// Who acts; nil for somebody who only reads.
  package let actor: PlanActor?
  /// What the one who acts may see; nil for everything.
  package let scope: ViewerScope?
  /// The plans, whoever asks: for counts alone.
  let whole: any PlanRepository
  /// What plans take from other plans.
  var followRules: [any FollowRule] = []
  /// Hears of clocks that jump; nil where the clock is nobody's business.
  var watch: (any ClockWatch)?

  package init(
    repository: any PlanRepository, clock: any PlanClock, random: any RandomSource,
    library: any TextLibrary, actor: PlanActor?, cache: DirectoryCache = DirectoryCache(),
    scope: ViewerScope? = nil
  ) {
    whole = repository
    self.repository = scope.map { ScopedRepository(whole: repository, scope: $0) } ?? repository
    self.scope = scope
    self.clock = clock
    self.random = random
    self.library = library
    self.actor = actor
    self.cache = cache
  }

  /// The same for somebody else, with what was read already.
  package func acting(_ actor: PlanActor?, seeing scope: ViewerScope? = nil) -> Planner {
    var result = Planner(
      repository: whole, clock: clock, random: random, library: library, actor: actor,
      cache: cache, scope: scope)
    result.watch = watch
    result.followRules = followRules
    return result
  }

  package var today: CivilDate { clock.today() }

  /// Who acts, for the journal.
  ///
  /// - Throws: ``Problem`` `actor-missing` when nobody said.
  func requireActor() throws(Problem) -> PlanActor {
    guard let actor, !actor.name.isEmpty else { throw Problem(.rule(.actorMissing), .notPermitted) }
    return actor
  }

  /// Refuses what tells or changes a plan as a whole, to those who see parts of it.
  ///
  /// - Throws: ``Problem`` `role-sees-parts`.
  func requireWhole(_ code: PlanCode) throws(Problem) {
    guard scope?.opens(code) ?? true else { throw Problem(.service(.roleSeesParts), .notPermitted) }
  }
}

/// How a change is to be made.
package struct ChangeOptions: Sendable, Hashable {
  package var reason: String?
  /// Computes and shows everything, writes nothing.
  package var isDryRun: Bool
  /// The revisions that plans must have; the change is refused when one has moved on.
  package var expecting: [PlanCode: Int]
  /// What a preview was shown of; the write is refused when it would touch anything else.
  package var expectingAll: TouchedStreams?
  /// The last change of what changes when it was looked at; the change is refused when another came since.
  package var seen: Int?
  /// Whether whatever is asked has been agreed to.
  package var isSure: Bool
  /// Whether texts that seem to say who somebody is are meant so.
  package var isForewarned: Bool

  package init(
    reason: String? = nil, isDryRun: Bool = false, expecting: [PlanCode: Int] = [:],
    isSure: Bool = false, isForewarned: Bool = false
  ) {
    self.reason = reason
    self.isDryRun = isDryRun
    self.expecting = expecting
    self.isSure = isSure
    self.isForewarned = isForewarned
  }

  /// The same for a preview.
  package var previewing: ChangeOptions {
    var result = self
    result.isDryRun = true
    return result
  }

  /// The same for the write after a preview.
  package func expecting(_ preview: ChangeOutcome) -> ChangeOptions {
    var result = self
    result.expectingAll = preview.touched
    return result
  }
}

/// What a change did, or would do.
package struct ChangeOutcome: Sendable {
  /// One plan's part of it.
  package struct Part: Sendable {
    package var code: PlanCode
    /// The number of its change set.
    package var number: Int
    /// The plan's revision before.
    package var revision: Int
    /// The plan before, without a schedule.
    ///
    /// Both states are whole, and stay in here: what is told of them is what the members say that
    /// follow.
    var before: PlanProjection
    var after: PlanProjection
    let calendars: CareCalendars
    let today: CivilDate
    let scope: ViewerScope?
    /// Whether the plan only follows what the change is about.
    package internal(set) var isFollowing = false

    /// What it changes, without what days gone by move; worked out when asked for.
    ///
    /// - Parameter isTold: Whether somebody reads what is late and will be, and not only the changes.
    /// - Throws: ``PlanCycle`` never in practice: the plan before had a schedule when it was written.
    package func difference(isTold: Bool = true) throws -> PlanDifference {
      let old = try before.scheduled(on: today, calendars: calendars)
      var whole = PlanDifference(from: old, to: after, code: code, today: today)
      if let passed = try before.passed(to: today, calendars: calendars) {
        whole.leaveOut(PlanDifference(from: old, to: passed, code: code, today: today))
      }
      if let later = try after.passed(to: today, calendars: calendars) {
        whole.leaveOut(
          whatIsNotIn: PlanDifference(from: old, to: later, code: code, today: today))
      }
      if isTold {
        let expected = try before.willBeLate(on: today, calendars: calendars)
        let expects = try after.willBeLate(on: today, calendars: calendars)
        let owed = after.commitments.filter(\.state.isOpen).map(\.item)
        whole.expect(from: expected, to: expects, owed: Set(owed))
      }
      guard let names else { return whole }
      return whole.naming(names)
    }

    /// The commitments before and after, as the one who is told sees them.
    package var commitments: (before: [Commitment], after: [Commitment]) {
      guard let scope else { return (before.commitments, after.commitments) }
      return (scope.seen(before.commitments), scope.seen(after.commitments))
    }

    /// Whether work went on in the plan before, and goes on after.
    package var runs: (before: Bool, after: Bool) {
      (before.plan?.status.isRunning ?? false, after.plan?.status.isRunning ?? false)
    }

    /// What the one who is told may call the items; nil for all of them by their keys.
    var names: [ItemKey: ItemKey]? {
      scope?.names(of: before.commitments + after.commitments, in: code) ?? nil
    }
  }

  /// What it does to plans; for a change of the directory those whose dates move.
  package var parts: [Part]
  /// How many plans follow that the one who is told does not see.
  package internal(set) var unseenFollowers = 0
  /// Whether a plan takes a change set back.
  package internal(set) var isUndo = false
  /// What was named and is left as it is, because it is so already.
  package internal(set) var alreadySo = AlreadySo()
  /// What an edited text left to those who changed it since.
  package internal(set) var merged: [PlanPart] = []
  /// Which of the plans it makes may be there already.
  package internal(set) var doubles: [PlanDouble] = []
  /// What a write after this preview must find as it was.
  package internal(set) var touched = TouchedStreams()
  package var wasWritten: Bool

  /// How many things are so already; and whose they are, where that was asked for.
  package struct AlreadySo: Sendable, Hashable {
    package var count = 0
    package var worker: WorkerID?
  }

  package init(parts: [Part], wasWritten: Bool) {
    self.parts = parts
    self.wasWritten = wasWritten
  }

  /// The same without the plans that follow and are not seen, which are counted.
  func told(to scope: ViewerScope?) -> ChangeOutcome {
    guard let scope else { return self }
    var result = self
    result.parts.removeAll { $0.isFollowing && !scope.knows($0.code) }
    result.unseenFollowers = parts.count - result.parts.count
    return result
  }
}
