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
    derivation.steps.append(Derivation.Step(.contact(number), on: found.day))
    if series.window.amount != 0, let due = entry?.due {
      derivation.steps.append(Derivation.Step(.window(series.window), on: due))
    }
    if let log = found.log {
      derivation.steps.append(
        Derivation.Step(.logged(log.outcome), on: log.on, setBy: witness.contact(key, number)))
    }
    return derivation
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
    let day = CivilDate(
      clamping: Int(rule.term.applied(to: start.dayNumber, roll: .none, calendar: .everyDay)))
    steps.append(Derivation.Step(.origin, on: day))
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
      ref: "\(plan.code.short)/\(key)", name: "limit", day: measure.endedOn ?? measure.end)
    derivation.obligation = .statutory
    let kind = view.template.measures.first { $0.law == measure.law }
    derivation.rule = TimingRule(
      .measure(key, .start), measure.maximum, source: kind?.source, verify: kind?.verify ?? false)
    derivation.ruleSetBy = witness.measure(key)
    derivation.isRuleByHand = derivation.ruleSetBy != nil
    derivation.steps = [Derivation.Step(.measureStart, on: measure.start)]
    let first = CivilDate(
      clamping: Int(
        measure.maximum.applied(to: measure.start.dayNumber, roll: .none, calendar: .everyDay)))
    derivation.steps.append(Derivation.Step(.maximum(measure.maximum), on: first))
    for renewal in measure.renewals {
      derivation.steps.append(Derivation.Step(.renewed(on: renewal.on), on: renewal.until))
    }
    if let sunset = measure.sunset {
      let isOpen = view.directory.acts?[measure.law]?.verify ?? false
      derivation.steps.append(Derivation.Step(.sunset(mustVerify: isOpen), on: sunset))
    }
    derivation.steps.append(
      Derivation.Step(
        .end(isOver: measure.endedOn != nil), on: measure.endedOn ?? measure.end))
    return derivation
  }
}
