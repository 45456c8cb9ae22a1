package import CivilTime

extension PlanDraft {
  /// Adds a series by hand; its number is given here.
  package mutating func add(_ series: FollowUpSeries) throws {
    try requireLiving()
    try requireFree(series.key)
    for field in SeriesField.allCases { try check(field.entry.read(series), in: .series(field)) }
    var numbered = series
    numbered.number = plan.lastNumber + 1
    try note(.seriesAdded(numbered))
  }

  /// A new rhythm counts from the beginning: it must not carry off contacts that passed without a word.
  func requireKept(_ series: FollowUpSeries, _ revised: FollowUpSeries) throws(PlanRefusal) {
    let contacts = contacts(of: revised)
    let unlogged = unlogged(of: series)
    guard
      let first = unlogged.first(where: { number, day in
        number > contacts.count || contacts[number - 1].day != day
      })
    else { return }
    throw PlanRefusal.contactsUnlogged(
      ref(series.key, contact: first.number), count: unlogged.count,
      since: unlogged.first?.day ?? first.day)
  }

  /// No contact falls after the day any more; those that passed without a word stay owed.
  ///
  /// - Parameter excusing: Contacts of it, by number, that are excused in one go.
  package mutating func stopSeries(
    _ key: ItemKey, on day: CivilDate, excusing: [Int] = []
  ) throws {
    _ = try livingSeries(key)
    try requireWithin(day)
    for number in excusing {
      // Those to come fall away by themselves.
      let planned = try openContact(key, number).contact.day
      guard planned <= today else {
        throw PlanRefusal.contactTooEarly(
          ref(key, contact: number), planned: planned, from: planned)
      }
      try log(key, number: number, .excused, on: nil)
    }
    let series = try livingSeries(key)
    try note(.seriesStopped(key, on: day, owing: unlogged(of: series).last?.number))
  }

  /// Its contacts as far as they are written.
  func contacts(of series: FollowUpSeries) -> [SeriesDays.Contact] {
    dates(of: series).contacts
  }

  private func dates(of series: FollowUpSeries) -> SeriesDays.Dates {
    SeriesDays(plan, calendars).of(
      series, through: today.adding(months: 24) ?? CivilDate.latest)
  }

  /// Reports how one contact went.
  ///
  /// A missed one shifts nothing in a periodic series.
  ///
  /// - Parameter isCorrecting: Whether what was reported before may be said anew.
  package mutating func log(
    _ key: ItemKey, number: Int, _ outcome: FollowUpSeries.Outcome, on day: CivilDate?,
    isCorrecting: Bool = false
  ) throws {
    let series = try openContact(key, number, isCorrecting: isCorrecting).series
    let dates = dates(of: series)
    let contacts = dates.contacts
    let contact = ref(key, contact: number)
    let planned = contacts[number - 1].day
    // Said anew without a day, it keeps the day it has.
    let former = series.log[number]
    let keptDay = former.flatMap { outcome == .held || $0.outcome == outcome ? $0.on : nil }
    let reported = day ?? keptDay ?? (outcome == .held ? today : min(planned, today))
    try requirePast(reported)
    // A contact may come early, but not before its turn; nobody has missed what is still to come, and one may
    // be called off ahead.
    let turn: CivilDate? =
      switch outcome {
      case .held: number > 1 ? contacts[number - 2].turn : dates.origin
      case .missed: planned
      case .excused: nil
      }
    if let turn, reported < turn {
      throw PlanRefusal.contactTooEarly(contact, planned: planned, from: turn)
    }
    let log = FollowUpSeries.Log(outcome: outcome, on: reported)
    guard former != log else { throw PlanRefusal.contactLogged(contact, log) }
    try note(.occurrenceLogged(key, number: number, log))
  }

  /// The series of a contact that is still to be reported, with the contact.
  ///
  /// - Parameter isCorrecting: Whether one that was reported will do.
  func openContact(_ key: ItemKey, _ number: Int, isCorrecting: Bool = false) throws(PlanRefusal)
    -> (series: FollowUpSeries, contact: SeriesDays.Contact)
  {
    try requireLiving()
    guard let place = plan.seriesIndex(key) else {
      throw PlanRefusal.notASeries(ref(key))
    }
    let series = plan.series[place]
    try requireKept(key)
    let contact = ref(key, contact: number)
    let contacts = contacts(of: series)
    if contacts.isEmpty, let task = series.originTask, plan.task(task)?.finishedOn == nil {
      throw PlanRefusal.seriesNotBegun(ref(key), after: task)
    }
    guard number >= 1, number <= contacts.count else {
      throw PlanRefusal.contactUnknown(contact, last: contacts.count)
    }
    if let stop = series.stoppedOn, !series.keeps(number, on: contacts[number - 1].day) {
      throw PlanRefusal.seriesStopped(ref(key), on: stop)
    }
    if let known = series.log[number], !isCorrecting {
      throw PlanRefusal.contactLogged(contact, known)
    }
    return (series, contacts[number - 1])
  }

  /// The contact a report without a number means: the latest unlogged one up to today, else the
  /// next one.
  package func currentContact(of key: ItemKey) -> Int? {
    guard let place = plan.seriesIndex(key) else { return nil }
    let series = plan.series[place]
    let contacts = contacts(of: series)
    let open = contacts.indices.filter {
      series.log[$0 + 1] == nil && !contacts[$0].isClosed
        && series.keeps($0 + 1, on: contacts[$0].day)
    }
    let past = open.last { contacts[$0].day <= today }
    return (past ?? open.first).map { $0 + 1 }
  }

  /// Imposes a measure; its kind brings its tasks along.
  ///
  /// - Parameters:
  ///   - end: The last day it is imposed for; nil for as long as the law allows.
  ///   - acts: What the store knows of Acts; of others the template may know.
  package mutating func addMeasure(
    law: String, start: CivilDate, requested: CivilDate?, until end: CivilDate? = nil,
    acts: [String: ActTerm] = [:]
  ) throws {
    try requireLiving()
    let known = try template().measures
    guard let kind = known.first(where: { $0.law == law }) else {
      throw PlanRefusal.measureKindUnknown(law, known: known.map(\.law))
    }
    try plan.requirePlausible(start: start, requested: requested)
    let sunset = acts[law].map(\.lastDay) ?? kind.sunset
    if let sunset, start > sunset {
      throw PlanRefusal.measureAfterAct(law: law, start, lastDay: sunset)
    }
    var names = ItemNames(of: plan)
    var count = plan.measures.count + 1
    while !names.add(measure: .measure(count)) { count += 1 }
    let measure = CareMeasure(
      key: .measure(count), number: plan.lastNumber + 1, law: law,
      authority: kind.authority, requestedOn: requested, start: start, maximum: kind.maximum,
      until: end, isFromRequest: kind.isFromRequest, sunset: sunset)
    for day in [end, measure.end].compactMap(\.self) where day < start {
      throw PlanRefusal.dayBeforeStart(ref(measure.key), day, start: start)
    }
    let latest = min(measure.longestEnd, sunset ?? measure.longestEnd)
    if let end, end > latest {
      throw PlanRefusal.measureTooLong(ref(measure.key), end, latest: latest)
    }
    try note(.measureAdded(measure))
  }

  /// Renews a measure, by at most its maximum at a time and never past the Act's last day.
  ///
  /// One that has run out is not renewed: it left a gap without a legal basis. Only a decision taken on or
  /// before its last day may be reported afterwards.
  ///
  /// - Parameter decided: The day of the decision; nil for today.
  package mutating func renewMeasure(
    _ key: ItemKey, until day: CivilDate?, decided: CivilDate? = nil
  ) throws {
    let measure = try runningMeasure(key)
    if let decided {
      try requirePast(decided)
      guard decided >= min(measure.start, measure.requestedOn ?? measure.start) else {
        throw PlanRefusal.dayBeforeStart(ref(key), decided, start: measure.start)
      }
    }
    let decision = decided ?? today
    guard decision <= measure.end else {
      throw PlanRefusal.measureRanOut(ref(key), on: measure.end)
    }
    let latest = measure.longestRenewal(decidedOn: decision)
    let until = day ?? latest
    guard until > measure.end else {
      throw PlanRefusal.dayNotLater(until, than: measure.end)
    }
    guard until <= latest else {
      throw PlanRefusal.measureTooLong(ref(key), until, latest: latest)
    }
    try note(.measureRenewed(key, CareMeasure.Renewal(on: decision, until: until)))
  }

  package mutating func endMeasure(_ key: ItemKey, on day: CivilDate) throws {
    let measure = try runningMeasure(key)
    try requirePast(day)
    guard day >= measure.start else {
      throw PlanRefusal.dayBeforeStart(ref(key), day, start: measure.start)
    }
    try note(.measureEnded(key, on: day))
  }

  private func runningMeasure(_ key: ItemKey) throws(PlanRefusal) -> CareMeasure {
    try requireLiving()
    guard let place = plan.measureIndex(key) else {
      throw PlanRefusal.notAMeasure(ref(key))
    }
    try requireKept(key)
    if let ended = plan.measures[place].overOn {
      throw PlanRefusal.measureEnded(ref(key), on: ended)
    }
    return plan.measures[place]
  }

  func livingSeries(_ key: ItemKey) throws(PlanRefusal) -> FollowUpSeries {
    try requireLiving()
    guard let place = plan.seriesIndex(key) else {
      throw PlanRefusal.notASeries(ref(key))
    }
    try requireKept(key)
    if let stopped = plan.series[place].stoppedOn {
      throw PlanRefusal.seriesStopped(ref(key), on: stopped)
    }
    return plan.series[place]
  }
}
