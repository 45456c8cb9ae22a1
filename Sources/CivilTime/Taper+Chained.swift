// Chained counting: each contact is counted from the last one held, not from the origin.
extension Taper {
  /// The term from contact `number` to the next, by number alone; 0 stands for the origin.
  ///
  /// A phase that ends on a day has no number of contacts, so this stays in it for ever:
  /// `nextContact` knows the days and moves on. Offsets give the difference of two neighbours, in
  /// average months where one is in days and the other in months.
  ///
  /// - Returns: nil after the last contact.
  package func interval(number: Int) -> Term? {
    var left = max(number, 0)
    for phase in chainedPhases {
      guard let contacts = phase.contacts, left >= contacts else {
        return phase.rhythm.interval(after: left)
      }
      left -= contacts
    }
    return nil
  }

  /// The day of the next contact, counted from the last one held, or from `origin` before the first.
  ///
  /// - Parameter held: the days of the contacts held so far, in order.
  /// - Returns: nil when the series has ended.
  package func nextContact(
    after held: [CivilDate], from origin: CivilDate, resolve: (String) -> CivilDate?
  ) -> CivilDate? {
    var phases = chainedPhases[...]
    var contacts = 0
    var last = origin
    for day in held {
      while let stop = phases.first?.stop(resolve), stop < day {
        phases.removeFirst()
        contacts = 0
      }
      contacts += 1
      last = day
      if let most = phases.first?.contacts, contacts >= most {
        phases.removeFirst()
        contacts = 0
      }
    }
    while let phase = phases.popFirst() {
      let day = phase.rhythm.interval(after: contacts).ending(from: last)
      if let stop = phase.stop(resolve), day ?? .latest > stop {
        last = max(last, stop)
        contacts = 0
        continue
      }
      guard let day, day <= lastDay(resolve) ?? .latest else { return nil }
      return day
    }
    return nil
  }

  /// The phases; of a list of offsets one phase for each step.
  private var chainedPhases: [Phase] {
    switch pattern {
    case .phases(let phases): return phases
    case .offsets(let offsets, let then):
      var before = Term.zero
      var phases: [Phase] = []
      for offset in offsets {
        phases.append(Phase(rhythm: .every(offset.difference(from: before)), end: .times(1)))
        before = offset
      }
      if let then { phases.append(Phase(rhythm: .every(then), end: .never)) }
      return phases
    }
  }
}

extension Taper.Rhythm {
  /// The term that follows so many contacts of the phase.
  fileprivate func interval(after contacts: Int) -> Term {
    switch self {
    case .every(let term): return term
    case .perWeek(let count):
      let place = contacts % count
      return Term(Int32((place + 1) * 7 / count - place * 7 / count), .days)
    }
  }
}

extension Term {
  /// What is left of this term after `before`, in its own unit where it can be.
  fileprivate func difference(from before: Term) -> Term {
    if before.amount == 0 { return self }
    if unit == before.unit { return Term(amount - before.amount, unit) }
    if let wholeMonths, let earlier = before.wholeMonths {
      return Term(Int32(wholeMonths - earlier), .months)
    }
    return Term(Int32(averageDays - before.averageDays), .days)
  }

  /// The end of the term from `origin`, nil outside the range of dates; never in working days here.
  fileprivate func ending(from origin: CivilDate) -> CivilDate? {
    try? applied(to: origin, roll: .none, calendar: .everyDay)
  }
}
