import CarePlans
import CivilTime
import Planner
import Wording

/// Explains the days of contacts and the ends of measures.
struct FollowUpExplainer {
  let view: PlanView
  let witness: Provenance
  let language: Language

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
    derivation.ruleSetBy = witness.rhythm(key)
    derivation.rule = rule(of: series)
    derivation.steps = origin(of: series)
    derivation.steps.append(
      step("rhythm", WhyWords.rhythm(language, ["taper": series.taper.description])))
    let teller = OriginExplainer(view: view, witness: witness, language: language)
    derivation.steps += series.taper.anchors.map { teller.anchor(AnchorKey($0)) }
    derivation.steps += before(found, in: series)
    derivation.steps.append(
      step("contact", WhyWords.contact(language, ["n": String(number)]), found.day))
    if series.window.amount != 0, let due = entry?.due {
      derivation.steps.append(
        step("window", WhyWords.window(language, ["term": series.window.description]), due))
    }
    if let log = found.log {
      let outcome = HistoryWords.outcome(log.outcome.rawValue)(language)
      var logged = step("logged", WhyWords.logged(language, ["outcome": outcome]), log.on)
      logged.witness = witness.contact(key, number)
      derivation.steps.append(logged)
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
        steps.append(
          step("expected", WhyWords.expectedTask(language, ["item": key.rawValue])))
      }
    }
    guard let start else { return steps }
    let teller = OriginExplainer(view: view, witness: witness, language: language)
    steps.append(teller.step(rule.origin, on: start))
    let day = CivilDate(
      clamping: Int(rule.term.applied(to: start.dayNumber, roll: .none, calendar: .everyDay)))
    steps.append(step("origin", WhyWords.seriesFrom(language), day))
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
    let number = ["n": String(last.number)]
    if series.counting == .chained, let log = last.log, log.outcome == .held {
      var held = step("lastHeld", WhyWords.lastHeld(language, values: number), log.on)
      held.witness = witness.contact(series.key, last.number)
      return [held]
    }
    return [step("contactBefore", WhyWords.contactBefore(language, values: number), last.day)]
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
    derivation.ruleSetBy = witness.measure(key).map { ($0, true) }
    derivation.steps = [step("start", WhyWords.measureStart(language), measure.start)]
    let first = CivilDate(
      clamping: Int(
        measure.maximum.applied(to: measure.start.dayNumber, roll: .none, calendar: .everyDay)))
    derivation.steps.append(
      step("maximum", WhyWords.maximum(language, ["term": measure.maximum.description]), first))
    for renewal in measure.renewals {
      derivation.steps.append(
        step(
          "renewed", WhyWords.renewed(language, ["on": renewal.on.description]), renewal.until))
    }
    if let sunset = measure.sunset {
      let isOpen = view.directory.acts?[measure.law]?.verify ?? false
      let text = [WhyWords.sunset(language), isOpen ? WhyWords.verify(language) : nil]
      derivation.steps.append(
        step("sunset", text.compactMap(\.self).joined(separator: "; "), sunset))
    }
    let over = measure.endedOn == nil ? WhyWords.ends : WhyWords.endedOn
    derivation.steps.append(step("end", over(language), measure.endedOn ?? measure.end))
    return derivation
  }

  private func step(_ operation: String, _ text: String, _ day: CivilDate? = nil)
    -> Derivation.Step
  {
    Derivation.Step(text: text, day: day, operation: operation)
  }
}
