extension PlanHistory {
  /// What of a plan an event writes or rests on, as names that can be compared.
  package struct ChangeFootprint: Sendable, Hashable {
    /// The subjects it writes.
    package var writes: Set<String> = []
    /// The subjects that must exist for it.
    package var needs: Set<String> = []
    /// The subjects whose value it took as given.
    package var rests: Set<String> = []
    /// The subjects it brings into being.
    package var creates: Set<String> = []

    /// Whether it says anew what the other wrote, took that as given, or needs what it made.
    fileprivate func rests(on other: ChangeFootprint) -> Bool {
      !writes.union(rests).isDisjoint(with: other.writes)
        || !needs.isDisjoint(with: other.creates)
    }
  }

  /// The later change sets that stand in the way of taking one back, by number.
  ///
  /// - Throws: What the template lookup throws, or ``ReplayError``.
  package static func resting(
    on number: Int, in journal: [ChangeSet], template: TemplateLookup
  ) throws -> [Int] {
    try PlanHistory(journal).resting(on: number, in: journal, after: nil, template: template)
  }

  /// The same history with one more change set that takes back the one given.
  package func takingBack(_ number: Int) -> PlanHistory {
    var result = self
    result.add(Undo(number: .max, targets: [number]))
    return result
  }

  /// The later change sets that stand in the way of taking one back, by number: those that write
  /// what it wrote, took it as given, or need what it brought into being.
  ///
  /// What is taken back may itself take back another change set, which then counts again: what
  /// that one writes is what is written. Nothing that came later may be told otherwise by it, nor
  /// make other items than it made.
  ///
  /// - Parameters:
  ///   - journal: The change sets from some number on, without a gap.
  ///   - plan: The plan before the first of them.
  /// - Throws: What the template lookup throws, or ``ReplayError``.
  package func resting(
    on number: Int, in journal: [ChangeSet], after plan: CarePlan?, template: TemplateLookup
  ) throws -> [Int] {
    let after = takingBack(number)
    var (present, coming) = (plan, plan)
    var turned: [ChangeFootprint] = []
    var result: [Int] = []
    for change in journal where !change.isUndoing {
      let (counted, counts) = (counts(change.number), after.counts(change.number))
      switch (counted, counts) {
      case (false, false): break
      case (true, false): turned.append(try change.carryOut(on: &present, template))
      case (false, true):
        do {
          turned.append(try change.carryOut(on: &coming, template))
        } catch let error where error is ReplayError || error is PlanRefusal {
          // What it needs was taken back after it.
          return [undos.last { self.counts($0.number) && $0.number != number }?.number ?? number]
        }
      case (true, true):
        let reach = try change.carryOut(on: &present, template)
        let other: ChangeFootprint?
        do {
          other = try change.carryOut(on: &coming, template)
        } catch let error where error is ReplayError || error is PlanRefusal {
          other = nil
        }
        if other?.creates != reach.creates
          || change.number > number && turned.contains(where: reach.rests(on:))
        {
          result.append(change.number)
        }
      }
    }
    return result
  }
}

extension ChangeSet {
  /// Applies its events, and says what they reach.
  fileprivate func carryOut(on plan: inout CarePlan?, _ template: TemplateLookup) throws
    -> PlanHistory.ChangeFootprint
  {
    let before = plan
    var next = plan
    for event in events { next = try CarePlan.applying(event, to: next, template: template) }
    plan = next
    return PlanHistory.ChangeFootprint(of: self, from: before, to: next)
  }
}
