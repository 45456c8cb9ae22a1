extension ChangeHistory {
  /// The later change sets that stand in the way of taking one back, by number.
  ///
  /// - Throws: What the template lookup throws, or ``ReplayError``.
  package static func resting(
    on number: Int, in journal: [PlanChangeSet], template: TemplateLookup
  ) throws -> [Int] {
    try ChangeHistory(journal).resting(on: number, in: journal, after: nil, template: template)
  }

  /// The later change sets of a plan that stand in the way of taking one back, by number.
  ///
  /// - Parameters:
  ///   - journal: The change sets from some number on, without a gap.
  ///   - plan: The plan before the first of them.
  /// - Throws: What the template lookup throws, or ``ReplayError``.
  package func resting(
    on number: Int, in journal: [PlanChangeSet], after plan: CarePlan?, template: TemplateLookup
  ) throws -> [Int] {
    try resting(on: number, in: journal, after: plan) { change, plan in
      let before = plan
      var next = plan
      for event in change.events {
        next = try CarePlan.applying(event, to: next, template: template)
      }
      plan = next
      return ChangeFootprint(of: change, from: before, to: next)
    }
  }

  /// The same history with one more change set that takes back the one given.
  package func takingBack(_ number: Int) -> ChangeHistory {
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
  ///   - state: What there is before the first of them.
  ///   - carryOut: Applies a change set, and says what it reaches.
  /// - Throws: What `carryOut` throws, but for a ``ReplayError`` or ``PlanRefusal`` of what it would
  ///   only do after the undo.
  func resting<Event, State>(
    on number: Int, in journal: [ChangeSet<Event>], after state: State?,
    carryOut: (ChangeSet<Event>, inout State?) throws -> ChangeFootprint
  ) throws -> [Int] {
    let after = takingBack(number)
    var (present, coming) = (state, state)
    var turned: [ChangeFootprint] = []
    var result: [Int] = []
    for change in journal where !change.isUndoing {
      let (counted, counts) = (counts(change.number), after.counts(change.number))
      switch (counted, counts) {
      case (false, false): break
      case (true, false): turned.append(try carryOut(change, &present))
      case (false, true):
        do {
          turned.append(try carryOut(change, &coming))
        } catch let error where error is ReplayError || error is PlanRefusal {
          // What it needs was taken back after it.
          return [undos.last { self.counts($0.number) && $0.number != number }?.number ?? number]
        }
      case (true, true):
        let reach = try carryOut(change, &present)
        let other: ChangeFootprint?
        do {
          other = try carryOut(change, &coming)
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
