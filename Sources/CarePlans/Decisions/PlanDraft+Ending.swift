package import CivilTime

/// How a plan stops owing what it owed.
package enum PlanEnding: Sendable, Hashable {
  /// It winds down: what is owed stays so, but nobody may think it settled.
  case aftercare
  case closed
  case stopped(StopKind)

  /// Whether all that is owed needs a word, and not only what is late: who closes a plan says it is over.
  fileprivate var asksForAll: Bool { self == .closed }
}

/// Work that a plan owes, one line for a task, a measure or a series.
package struct OpenWork: Sendable, Hashable {
  package var left: LeftOpen
  /// Past its date; of a series, with contacts that passed without a word.
  package var isLate: Bool
  /// The contacts behind a series that passed without a word.
  package var contacts: [ItemKey]
  /// What lists show of it; of a series its first contact.
  package var commitment: Commitment

  package var item: ItemKey { left.item }

  /// Whether it is among what was named: itself, or every contact behind it.
  fileprivate func isCovered(by named: Set<ItemKey>) -> Bool {
    named.contains(item) || !contacts.isEmpty && named.isSuperset(of: contacts)
  }
}

extension PlanDraft {
  /// Ends or winds down the plan.
  ///
  /// Late work stands in the way until it is done, excused, or left open by name; to close a plan, all
  /// unfinished work and series never held do. A death stops at once and keeps the list.
  ///
  /// - Parameter calendars: Those that have shown something of a plan that stops; nil where nobody knows.
  package mutating func end(
    _ ending: PlanEnding, on day: CivilDate, leavingOpen named: Set<ItemKey>,
    shownIn calendars: [FeedGrantID]? = nil
  ) throws {
    if ending == .aftercare {
      guard plan.status == .active else {
        throw PlanRefusal.planNotActive(plan.code, plan.status)
      }
    } else {
      try requireLiving()
    }
    try requirePast(day)
    try requireWithin(day)
    let left = try leftOpen(by: ending, naming: named)
    let kept = left.isEmpty ? nil : left
    switch ending {
    case .aftercare: try note(.aftercareBegun(on: day, leftOpen: kept))
    case .closed: try note(.closed(on: day, leftOpen: kept))
    case .stopped(let kind): try stop(kind, on: day, leftOpen: kept, shownIn: calendars)
    }
  }

  /// Does to the plan what the outcome of a decision says.
  ///
  /// The decision is the reason: late work does not stand in its way, and is kept as left open.
  mutating func follow(_ outcome: DecisionOutcome, on day: CivilDate) throws {
    switch outcome.step {
    case nil: break
    case .stop?:
      try requireWithin(day)
      let kept = Set(outcome.keeps)
      let left = openWork.map(\.left).filter {
        !kept.contains($0.item) && !isKept($0.item, by: .stopped(.noAction))
      }
      try stop(
        .noAction, on: day, leftOpen: left.isEmpty ? nil : left, shownIn: nil, keeping: kept)
    case .suspend?:
      // A draft owes nothing yet, and what is suspended stays so.
      if plan.status.isRunning { try suspend() }
    }
  }

  /// Stops the plan; what every stop leaves counts from that day.
  private mutating func stop(
    _ kind: StopKind, on day: CivilDate, leftOpen: [LeftOpen]?, shownIn calendars: [FeedGrantID]?,
    keeping kept: Set<ItemKey> = []
  ) throws {
    let settling = plan.settling(from: day, keeping: kept)
    if plan.anchors[PlanSettling.retentionEnd]?.date == nil {
      let end = PlanAnchor(date: day.adding(PlanSettling.retention(after: kind)), state: .expected)
      try note(.anchorSet(PlanSettling.retentionEnd, end))
    }
    try note(
      .stopped(
        kind: kind, on: day, leftOpen: leftOpen, settling: settling, shownIn: calendars))
  }

  /// What an ending may not pass over: it is neither done, nor excused, nor named.
  package func blockers(of ending: PlanEnding, leavingOpen named: Set<ItemKey>) -> [OpenWork] {
    guard ending != .stopped(.died) else { return [] }
    return openWork.filter {
      ($0.isLate || ending.asksForAll) && !$0.isCovered(by: named) && !isKept($0.item, by: ending)
    }
  }

  private func leftOpen(by ending: PlanEnding, naming named: Set<ItemKey>) throws(PlanRefusal)
    -> [LeftOpen]
  {
    let open = openWork
    let known = Set(open.flatMap { [$0.item] + $0.contacts })
    if let stranger = named.subtracting(known).min() {
      throw PlanRefusal.notOpen(ref(stranger))
    }
    let blockers = blockers(of: ending, leavingOpen: named)
    guard blockers.isEmpty else {
      throw PlanRefusal.planHasBlockers(plan.code, blockers.map(\.item))
    }
    return open.filter {
      (ending == .stopped(.died) || $0.isCovered(by: named)) && !isKept($0.item, by: ending)
    }.map(\.left)
  }

  /// Whether it is owed after the ending as before.
  private func isKept(_ item: ItemKey, by ending: PlanEnding) -> Bool {
    guard case .stopped = ending else { return false }
    return PlanSettling.keys.contains(item)
  }

  /// All that the plan owes today: tasks, series with contacts that passed without a word or of which
  /// none was ever held, measures nobody ended, questions without an answer, hand-overs on their way.
  ///
  /// A draft owes nothing yet.
  package var openWork: [OpenWork] {
    guard plan.status != .draft else { return [] }
    var work: [OpenWork] = []
    var contacts: [ItemKey: [Commitment]] = [:]
    for entry in commitments where entry.state.isOpen {
      if let series = entry.series {
        contacts[series, default: []].append(entry)
      } else if isOpen(entry.item) {
        let standing = entry.standing(on: today)
        work.append(
          OpenWork(
            left: LeftOpen(item: entry.item, since: entry.nextDate),
            isLate: standing.isLate,
            contacts: [], commitment: entry))
      }
    }
    for series in plan.series {
      if let line = openWork(of: series, contacts[series.key] ?? []) { work.append(line) }
    }
    return work.sorted { $0.item < $1.item }
  }

  /// Whether an earlier decision of the same change set has settled it.
  private func isOpen(_ item: ItemKey) -> Bool {
    if let line = plan.lines.first(where: { $0.key == item }) {
      return line.sort.rules.holdsUpEnding(line, in: plan)
    }
    if let task = plan.task(item) { return task.finishedOn == nil && !task.isSkipped }
    if let place = plan.measureIndex(item) { return plan.measures[place].endedOn == nil }
    return false
  }

  private func openWork(of series: FollowUpSeries, _ entries: [Commitment]) -> OpenWork? {
    let open = entries.filter { entry in
      guard let number = entry.occurrence, series.log[number] == nil else { return false }
      return entry.isDueExpected || series.keeps(number, on: entry.pin?.day ?? today)
    }.sorted { ($0.occurrence ?? 0) < ($1.occurrence ?? 0) }
    guard let first = open.first else { return nil }
    let passed = open.filter { !$0.isDueExpected && ($0.pin?.day ?? today) < today }
    let wasHeld = series.log.values.contains { $0.outcome == .held }
    guard !passed.isEmpty || !wasHeld else { return nil }
    return OpenWork(
      left: LeftOpen(item: series.key, contacts: passed.count, since: passed.first?.pin?.day),
      isLate: !passed.isEmpty, contacts: passed.map(\.item), commitment: first)
  }
}
