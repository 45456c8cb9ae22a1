import CarePlans
import CivilTime
import Wording

extension FeedComposer {
  /// The to-do of a line; nil where there is nothing to tell of it.
  ///
  /// Red is what is late: no other has a due day that has passed, and what is put aside has none.
  func todo(
    _ line: TodoChoice.Line, of entry: Commitment, title: BilingualText?
  ) -> FeedDraft? {
    let due = dueDay(of: entry)
    guard entry.state != .missed, isShown(entry, on: due),
      !entry.isCancelled || isSoon(entry, due)
    else { return nil }
    guard
      options.only.admits(
        hasTime: entry.pin?.minute != nil,
        isLaw: due != nil && due == entry.limit && entry.obligation == .statutory)
    else { return nil }
    var stamp = stamp(of: entry).and(entry.todoStamp)
    stamp.at = max(stamp.at, line.counted)
    let content = FeedTodo(
      start: start(of: entry, due: due), due: due, status: status(of: entry, at: stamp.at))
    var item = item(
      .todo, entry, stamp: stamp, DayTurns(ofTodo: entry), content: .todo(content))
    // Who counts the contacts of a series counts changes of others too.
    if entry.series != nil { item.sequence = Self.sequence(of: item.revision) }
    tell(of: entry, title, line, due: due, in: &item)
    return FeedDraft(item: item, entry: entry, part: .todo, day: due)
  }

  private func tell(
    of entry: Commitment, _ title: BilingualText?, _ line: TodoChoice.Line, due: CivilDate?,
    in item: inout FeedItem
  ) {
    let aside = entry.aside(on: options.today)
    item.summary = texts.summary(
      entry, title: title, isLimit: due != nil && due == entry.limit,
      isExpected: isExpected(entry, on: due), isTodo: true, aside: aside)
    guard entry.state.isOpen else { return }
    let day = entry.shownDay ?? entry.shownLimit
    if line.open > 1 {
      item.summary = texts.open(item.summary, line.open)
    } else if let due, let day, due != day {
      item.summary = texts.latest(item.summary, by: due)
    }
    item.details = texts.details(
      entry, shown: due, lateSince: entry.lateSince(on: options.today), aside: aside)
    // Of the day of its event that reminds.
    guard let due, due != day, due >= options.today else { return }
    item.alarms = alarms(of: item, entry, on: due)
  }

  /// The last day on which it is in time; of what is late the one that has passed.
  private func dueDay(of entry: Commitment) -> CivilDate? {
    let today = options.today
    guard entry.state.isOpen else {
      guard entry.state == .done, let finished = entry.finishedOn, entry.pin?.minute == nil else {
        return entry.pin?.day ?? entry.nextDate
      }
      return (entry.shownDay ?? entry.shownLimit).map { min($0, finished) }
    }
    if let since = entry.lateSince(on: today) { return since }
    if entry.aside(on: today) != nil { return nil }
    let dates = [entry.due, entry.limit].compactMap(\.self)
    let ahead = dates.filter { $0 >= today }
    if dates.isEmpty, let day = entry.pin?.day, day >= today { return day }
    return ahead.min()
  }

  /// The first day on which it can be done; nil unless that is before its due day.
  private func start(of entry: Commitment, due: CivilDate?) -> CivilDate? {
    guard entry.state.isOpen else { return nil }
    if let aside = entry.aside(on: options.today) { return aside }
    let day = entry.series != nil ? entry.pin?.day : entry.readyFrom
    guard let day, let due, day < due else { return nil }
    return day
  }

  private func status(of entry: Commitment, at stamp: Int64) -> FeedTodo.Status {
    switch entry.state {
    case _ where entry.isCancelled: .cancelled
    case .open, .openDated: .needsAction
    case .started: .inProcess
    case .done: .completed(at: stamp)
    case .skipped, .missed, .excused, .closed, .withdrawn, .beforeAdoption: .cancelled
    }
  }

  /// Whether what was called off could have been among what was to be done.
  private func isSoon(_ entry: Commitment, _ day: CivilDate?) -> Bool {
    guard entry.series == nil, let day else { return false }
    return day - options.today <= options.todosAhead
  }
}
