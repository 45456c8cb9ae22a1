import CarePlans
import CivilTime
import Reports

/// Explains the days of contacts and the ends of measures.
struct FollowUpExplainer {
  let view: PlanView
  let witness: Provenance

  private var plan: CarePlan { view.plan }

  /// The day of a contact: where the series begins, its rhythm, and the contact before.
  func contact(_ key: ItemKey, _ number: Int) -> Derivation? {
    guard let place = plan.seriesIndex(key),
      let found = view.schedule.occurrences[key]?.first(where: { $0.number == number })
    else { return nil }
    let series = plan.series[place]
    let entry = view.commitment(key.contact(number))
    var derivation = Derivation(
      ref: "\(plan.code.short)/\(key).\(number)", name: "due", day: entry?.due ?? found.day)
    derivation.isExpected = found.isExpected
    derivation.obligation = series.obligation
    let setBy = witness.rhythm(key)
    derivation.ruleSetBy = setBy?.entry
    derivation.isRuleByHand = setBy?.isByHand ?? false
    derivation.rule = rule(of: series)
    derivation.steps = origin(of: series)
    derivation.steps.append(Derivation.Step(.rhythm(series.taper)))
    let teller = OriginExplainer(view: view, witness: witness)
    derivation.steps += series.taper.anchors.map { teller.anchor(AnchorKey($0)) }
    derivation.steps += before(found, in: series)
    derivation.steps.append(Derivation.Step(.contact(number), on: found.nominal))
    if let pin = found.pin {
      derivation.steps.append(
        Derivation.Step(.contactPinned, on: pin.day, setBy: witness.contactPin(key, number)))
    } else {
      derivation.steps += moved(found, in: series)
    }
    if found.isClosed {
      derivation.steps.append(Derivation.Step(.closed(next: number + 1), on: found.day))
    }
    if series.window.amount != 0, let due = entry?.due {
      derivation.steps.append(Derivation.Step(.window(series.window), on: due))
    }
    if let log = found.log {
      derivation.steps.append(
        Derivation.Step(.logged(log.outcome), on: log.on, setBy: witness.contact(key, number)))
    }
    return derivation
  }

  /// How a contact came to a day on which its partner works.
  private func moved(_ contact: PlannedOccurrence, in series: FollowUpSeries) -> [Derivation.Step] {
    guard contact.day != contact.nominal else { return [] }
    let isEarlier = contact.day < contact.nominal
    guard
      let moved = try? Term.zero.derivation(
        from: contact.nominal, roll: isEarlier ? .back : .next,
        calendar: view.schedule.calendar(of: series), holidays: view.directory.holidays)
    else { return [] }
    let operation: Derivation.Operation =
      if isEarlier, series.roll == .next {
        .held(moved, by: bound(of: contact, in: series))
      } else {
        .rolled(moved)
      }
    return [Derivation.Step(operation, on: contact.day)]
  }

  /// What kept a contact from the next working day: the end of its series, or else the longest time
  /// between two.
  private func bound(of contact: PlannedOccurrence, in series: FollowUpSeries) -> Derivation.Bound {
    let end = series.taper.lastDay { plan.anchors[AnchorKey($0)]?.date }
    let next = view.schedule.calendar(of: series).next(onOrAfter: contact.nominal)
    if let end, next > end { return .seriesEnd(end) }
    return series.atMost.map { .atMost($0) } ?? .seriesEnd(contact.nominal)
  }

  /// The rule behind a series, with the source of the series where the rule has none.
  private func rule(of series: FollowUpSeries) -> TimingRule {
    var rule: TimingRule
    switch series.origin {
    case .rule(let own): rule = own
    case .task(let key, let lag): rule = TimingRule(.task(key), lag)
    }
    rule.source = rule.source ?? series.source
    rule.verify = rule.verify || series.verify
    return rule
  }

  private func origin(of series: FollowUpSeries) -> [Derivation.Step] {
    let rule = rule(of: series)
    var start = plan.day(of: rule.origin)
    var steps: [Derivation.Step] = []
    if case .task(let key) = rule.origin {
      start = plan.task(key)?.finishedOn
      if start == nil {
        steps.append(Derivation.Step(.expected(key)))
      }
    }
    guard let start else { return steps }
    let teller = OriginExplainer(view: view, witness: witness)
    steps.append(teller.step(rule.origin, on: start))
    steps.append(Derivation.Step(.origin, on: start.adding(rule.term)))
    return steps
  }

  /// The contact before, from which a chained series counts.
  private func before(_ contact: PlannedOccurrence, in series: FollowUpSeries) -> [Derivation.Step]
  {
    guard
      let last = view.schedule.occurrences[series.key]?.first(where: {
        $0.number == contact.number - 1
      })
    else { return [] }
    if series.counting == .chained, let log = last.log, log.outcome == .held {
      return [
        Derivation.Step(
          .lastHeld(last.number), on: log.on, setBy: witness.contact(series.key, last.number))
      ]
    }
    return [Derivation.Step(.contactBefore(last.number), on: last.day)]
  }

  /// The end of a measure: start, maximum, renewals, the Act's last day.
  func measure(_ key: ItemKey) -> Derivation? {
    guard let place = plan.measureIndex(key) else { return nil }
    let measure = plan.measures[place]
    var derivation = Derivation(
      ref: "\(plan.code.short)/\(key)", name: "limit", day: measure.overOn ?? measure.end)
    derivation.obligation = .statutory
    let kind = view.template.measures.first { $0.law == measure.law }
    derivation.rule = TimingRule(
      .measure(key, measure.isFromRequest ? .request : .start), measure.maximum,
      source: kind?.source, verify: kind?.verify ?? false)
    derivation.ruleSetBy = witness.measure(key)
    derivation.isRuleByHand = derivation.ruleSetBy != nil
    derivation.steps = [Derivation.Step(.measureStart, on: measure.start)]
    derivation.steps += longest(measure)
    for renewal in measure.renewals {
      derivation.steps.append(Derivation.Step(.renewed(on: renewal.on), on: renewal.until))
    }
    if let sunset = measure.sunset {
      let isOpen = view.directory.acts?[measure.law]?.verify ?? false
      derivation.steps.append(Derivation.Step(.sunset(mustVerify: isOpen), on: sunset))
    }
    derivation.steps.append(
      Derivation.Step(
        .end(isOver: measure.endedOn != nil), on: measure.overOn ?? measure.end))
    return derivation
  }

  /// How long a measure may run without a renewal, and how long it was imposed for.
  private func longest(_ measure: CareMeasure) -> [Derivation.Step] {
    var steps: [Derivation.Step] = []
    let origin = measure.isFromRequest ? measure.requestedOn ?? measure.start : measure.start
    if measure.isFromRequest { steps.append(Derivation.Step(.requested, on: origin)) }
    let counted = measure.counted(from: origin)
    steps.append(Derivation.Step(.maximum(measure.maximum), on: counted))
    if measure.longestEnd != counted {
      steps.append(Derivation.Step(.lastDay, on: measure.longestEnd))
    }
    if let until = measure.until { steps.append(Derivation.Step(.imposedUntil, on: until)) }
    return steps
  }
}
