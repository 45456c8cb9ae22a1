import CarePlans
import CivilTime

/// Something that happens to a demo plan on a day of its own.
enum DemoAct {
  case answer([(FactKey, String)])
  case anchor(AnchorKey, PlanAnchor, reason: String?)
  case assign(PartnerID)
  case happen(EventKey)
  case impose(String)
  case renew
  case endMeasure
  case pinNext
  case putAside
  case delay(ItemKey, CivilDate)
  case handTask
  case mistakeTakenBack
  case suspend
  case resume
  case stop(StopKind)
  case aftercare
  case close
}

extension DemoPlan {
  /// Makes the plan and writes its story.
  func found(on day: CivilDate, _ planner: Planner) throws {
    let isDraft = begin > later(today, by: -30 ... -10)
    let isFast = chance.percent(22)
    let days = DemoDays(begin: begin, isFast: isFast, &chance)
    let anchors = days.known
    let known = try planner.templateCopy(template).template
    let seed = PlanSeed(
      template: template, start: begin,
      lead: cast.leads.isEmpty ? nil : cast.leads[place % cast.leads.count],
      anchors: anchors.filter { anchor in known.anchors.contains { $0.key == anchor.key } },
      begins: !isDraft)
    try attempt {
      let outcome = try planner.createPlan(seed, options: ChangeOptions())
      ref = outcome.parts.first?.code.description ?? ""
      return outcome
    }
    guard !isDraft else { return }
    // What is known comes out in three talks.
    var talks: [[(FactKey, String)]] = [[], [], []]
    // What a decision says is said by the decision.
    let decided = Set(known.tasks.flatMap { $0.task.outcomes.flatMap(\.sets.keys) })
    for fact in known.facts where !decided.contains(fact.key) && chance.percent(93) {
      let value = chance.percent(70) ? fact.values.first : chance.pick(fact.values)
      if let value { talks[chance.number(0...2)].append((fact.key, value)) }
    }
    for talk in talks where !talk.isEmpty {
      story.append((later(day, by: 3...60), .answer(talk)))
    }
    // Who has little to do in a plan takes it as a partner, without naming somebody.
    let shares = Dictionary(grouping: commitments.compactMap(\.partner)) { $0 }
    for (partner, share) in shares.sorted(by: { $0.key < $1.key }) where share.count >= 4 {
      story.append((later(day, by: 1...9), .assign(partner)))
    }
    let names = Set(known.anchors.map(\.key))
    if names.contains("release") { writeRelease(days.release) }
    for (key, anchor) in days.later where names.contains(key) {
      story.append((anchor.told, .anchor(key, anchor.anchor, reason: anchor.reason)))
    }
    writeIncidents(from: day, of: known)
    let turn = names.contains("release") ? days.release : days.arrival
    writeEnd(turn: turn, isFast: isFast)
  }

  /// The day of release moves once or twice, is confirmed, and comes.
  private func writeRelease(_ expected: CivilDate) {
    var release = expected
    for _ in 0..<chance.number(0...2) {
      let moved = later(release, by: -21...45)
      story.append(
        (
          later(begin, by: 20...90),
          .anchor(
            "release", PlanAnchor(date: moved, state: .expected),
            reason: "Bericht van de inrichting.")
        ))
      release = moved
    }
    story.append(
      (
        later(release, by: -40 ... -15),
        .anchor(
          "release", PlanAnchor(date: release, state: .confirmed), reason: "Bevestigd door het OM.")
      ))
    story.append(
      (
        release,
        .anchor("release", PlanAnchor(date: release, state: .actual), reason: "Vrijgelaten.")
      ))
    story.append(
      (
        later(release, by: -30 ... -5),
        .anchor("move", PlanAnchor(date: later(release, by: 0...4), state: .expected), reason: nil)
      ))
    story.append(
      (
        later(release, by: -50 ... -2),
        .anchor(
          "supervision-end", PlanAnchor(date: later(release, by: 360...720), state: .expected),
          reason: nil)
      ))
  }

  private func writeIncidents(from day: CivilDate, of known: CareTemplate) {
    for _ in 0..<chance.number(1...3) { story.append((later(day, by: 15...260), .pinNext)) }
    if chance.percent(60) { story.append((later(day, by: 20...300), .putAside)) }
    if chance.percent(35) { story.append((later(day, by: 40...300), .happen("new-facts"))) }
    if chance.percent(8) { story.append((later(day, by: 200...400), .happen("relapse"))) }
    let laws = Set(known.measures.map(\.law))
    if laws.contains("vots") { story.append((later(day, by: 20...30), .impose("vots"))) }
    if laws.contains("twbmt"), chance.percent(30) {
      let imposed = later(day, by: 10...120)
      story.append((imposed, .impose("twbmt")))
      story.append((later(imposed, by: 140...180), chance.percent(60) ? .renew : .endMeasure))
    }
    if laws.contains("passport"), chance.percent(25) {
      story.append((later(day, by: 10...90), .impose("passport")))
    }
    if chance.percent(40) { story.append((later(day, by: 12...200), .handTask)) }
    if chance.percent(20) { story.append((later(day, by: 12...200), .mistakeTakenBack)) }
    if chance.percent(14) {
      let paused = later(day, by: 60...300)
      story.append((paused, .suspend))
      if chance.percent(50) { story.append((later(paused, by: 20...60), .resume)) }
    }
  }

  private func writeEnd(turn: CivilDate, isFast: Bool) {
    if chance.percent(7), let kind = chance.pick(StopKind.byHand) {
      return story.append((later(begin, by: 60...500), .stop(kind)))
    }
    guard isFast else { return }
    let closing = later(turn, by: 150...260)
    story.append(
      (
        later(closing, by: -60 ... -35),
        .anchor("closing", PlanAnchor(date: closing, state: .expected), reason: nil)
      ))
    story.append((closing, .aftercare))
    story.append((later(closing, by: 40...150), .close))
  }
}
