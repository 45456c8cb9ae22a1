import CarePlans
import CivilTime

/// What is to be done of what somebody owes: what is late, what is ready, and what comes within some days.
///
/// Of a series one contact: the oldest of those that passed without a word, with their count; where none
/// did, the next one. What was done or called off is told for some weeks.
struct TodoChoice {
  /// One thing to do, by the place of its commitment.
  struct Line {
    let place: Int
    /// How many contacts of its series passed without a word, itself among them; one for anything else.
    var open = 1
    /// When those last became more or fewer.
    var counted: Int64 = 0
  }

  private(set) var lines: [Line] = []
  private let today: CivilDate
  private let horizon: CivilDate
  private var series: [SeriesPlace: Contacts] = [:]

  private struct SeriesPlace: Hashable {
    let plan: PlanCode
    let series: ItemKey
  }

  /// The open contacts of one series.
  fileprivate struct Contacts {
    var late: Contact?
    var unreported: Contact?
    var next: Contact?
    var passed = 0
    /// When one of its contacts last changed.
    var changed: Int64 = 0
    /// The day on which the latest of them became one that passed.
    var lastPassed: CivilDate?
  }

  fileprivate struct Contact {
    let place: Int
    let day: CivilDate
    let number: Int
    let item: ItemKey

    func isBefore(_ other: Contact?) -> Bool {
      guard let other else { return true }
      return (day, number, item) < (other.day, other.number, other.item)
    }
  }

  /// - Parameter composer: Says who looks, on which day, and how far ahead.
  init(of entries: [Commitment], for composer: FeedComposer) {
    today = composer.options.today
    horizon = CivilDate(clamping: Int(today.dayNumber) + max(0, composer.options.todosAhead))
    let owner = composer.reader.owner
    for place in entries.indices where owner.owes(entries[place]) {
      add(entries[place], at: place)
    }
    for contacts in series.values { add(contacts, by: composer) }
    lines.sort { $0.place < $1.place }
  }

  private mutating func add(_ entry: Commitment, at place: Int) {
    // Of what is suspended the event tells that it is off.
    guard !entry.isOnHold else { return }
    guard let key = entry.series else {
      if !entry.state.isOpen || isToDo(entry) { lines.append(Line(place: place)) }
      return
    }
    let id = SeriesPlace(plan: entry.plan, series: key)
    var contacts = series[id] ?? Contacts()
    contacts.changed = max(contacts.changed, entry.dateStamp.at, entry.todoStamp.at)
    if entry.state.isOpen {
      contacts.add(entry, at: place, on: today)
    } else if entry.state == .done {
      lines.append(Line(place: place))
    }
    series[id] = contacts
  }

  private mutating func add(_ contacts: Contacts, by composer: FeedComposer) {
    if let oldest = contacts.late ?? contacts.unreported {
      let passed = contacts.lastPassed.map { Int64(composer.midnight(of: $0)) * 60 } ?? 0
      lines.append(
        Line(
          place: oldest.place, open: contacts.passed, counted: max(contacts.changed, passed)))
    } else if let next = contacts.next, next.day <= horizon {
      lines.append(Line(place: next.place))
    }
  }

  /// Whether a task is something to do now or soon.
  private func isToDo(_ entry: Commitment) -> Bool {
    let standing = entry.standing(on: today)
    if standing.countsAsLate || standing.isWaitingPastDue { return true }
    if standing.isWaiting { return entry.waitUntil.map { $0 <= horizon } ?? false }
    if standing.isUnreported || standing.isReady || entry.state == .started { return true }
    return entry.listedDay.map { today...horizon ~= $0 } ?? false
  }
}

extension TodoChoice.Contacts {
  fileprivate mutating func add(_ entry: Commitment, at place: Int, on today: CivilDate) {
    let standing = entry.standing(on: today)
    let number = entry.occurrence ?? 0
    func contact(_ day: CivilDate) -> TodoChoice.Contact {
      TodoChoice.Contact(place: place, day: day, number: number, item: entry.item)
    }
    switch standing.side {
    case .late, .unreported:
      let since = standing.countsAsLate ? today.adding(days: -standing.daysLate) : entry.pin?.day
      let one = contact(since ?? today)
      passed += 1
      lastPassed = [lastPassed, entry.passedFrom].compactMap(\.self).max()
      if standing.countsAsLate {
        if one.isBefore(late) { late = one }
      } else if one.isBefore(unreported) {
        unreported = one
      }
    case .putAside, .coming:
      guard let day = entry.comingDay, day >= today else { return }
      let one = contact(day)
      if one.isBefore(next) { next = one }
    }
  }
}

extension Commitment {
  /// The first day on which it is one that passed without a word.
  fileprivate var passedFrom: CivilDate? {
    let passed = [pin?.day, due, limit].compactMap { $0?.adding(days: 1) }
    return (passed + [waitUntil].compactMap(\.self)).sorted().first { day in
      let side = standing(on: day).side
      return side == .late || side == .unreported
    }
  }

  /// The day a contact is to come on: what is put aside comes back then.
  fileprivate var comingDay: CivilDate? {
    let day = pin?.day ?? nextDate
    guard let waitUntil else { return day }
    return day.map { max($0, waitUntil) } ?? waitUntil
  }
}
