import CarePlans
import CivilTime
import Wording

extension FeedComposer {
  /// All items of one commitment; nothing but the commitment, its title and the options counts.
  func drafts(of entry: Commitment, title: BilingualText?) -> [FeedDraft] {
    events(of: entry, title: title) + [todo(of: entry, title: title)].compactMap { $0 }
  }

  /// The events of one commitment: its day, and the statutory date where that is another.
  private func events(of entry: Commitment, title: BilingualText?) -> [FeedDraft] {
    guard options.level > .busy else {
      guard let pin = entry.pin, pin.minute != nil else { return [] }
      return [draft(.event, entry, on: pin.day, title: title)].compactMap { $0 }
    }
    var drafts: [FeedDraft?] = []
    let day = entry.pin?.day ?? entry.due
    if let day { drafts.append(draft(.event, entry, on: day, title: title)) }
    if let limit = entry.limit, limit != day {
      drafts.append(draft(.limit, entry, on: limit, title: title))
    }
    return drafts.compactMap { $0 }
  }

  /// The to-do of one commitment, on the earlier of its dates.
  private func todo(of entry: Commitment, title: BilingualText?) -> FeedDraft? {
    guard options.hasTodos, options.level > .busy else { return nil }
    // A term that has not begun has no day.
    let day = entry.isPassedExpectation(entry.nextDate, on: options.today) ? nil : entry.nextDate
    // A contact that was missed is nothing to do any more, and nothing that was called off; what
    // others owe is a date in this calendar and nothing to tick off.
    guard entry.state != .missed, reader.owner.owes(entry), isShown(entry, on: day) else {
      return nil
    }
    guard
      options.only.admits(
        hasTime: entry.pin?.minute != nil,
        isLaw: day == entry.limit && entry.obligation == .statutory)
    else { return nil }
    let stamp = stamp(of: entry).and(entry.todoStamp)
    let status: FeedTodo.Status =
      switch entry.state {
      case _ where entry.isCancelled: .cancelled
      case .open, .openDated: .needsAction
      case .started: .inProcess
      case .done: .completed(at: stamp.at)
      case .skipped, .missed, .excused, .closed, .withdrawn, .beforeAdoption: .cancelled
      }
    var item = item(.todo, entry, stamp: stamp, content: .todo(FeedTodo(due: day, status: status)))
    item.summary = texts.summary(
      entry, title: title, isLimit: day != nil && day == entry.limit,
      isExpected: isExpected(entry, on: day))
    return FeedDraft(item: item, entry: entry, part: .todo, day: day)
  }

  private func draft(
    _ part: FeedIdentity.Part, _ entry: Commitment, on day: CivilDate, title: BilingualText?
  ) -> FeedDraft? {
    // Without a word, and back under its UID once it has a day.
    guard isShown(entry, on: day), !entry.isPassedExpectation(day, on: options.today) else {
      return nil
    }
    let pin = entry.pin.flatMap { part == .event && $0.minute != nil ? $0 : nil }
    let isLimit = part == .limit || (entry.pin == nil && day == entry.limit)
    guard
      options.only.admits(
        hasTime: pin != nil, isLaw: isLimit && entry.obligation == .statutory)
    else { return nil }
    let when = pin.map(moment) ?? .allDay(day)
    let event = FeedEvent(
      when, status: entry.isCancelled ? .cancelled : .confirmed,
      transparency: pin == nil || entry.isCancelled ? .free : .busy)
    var item = item(part, entry, stamp: stamp(of: entry), content: .event(event))
    item.summary = texts.summary(
      entry, title: title, isLimit: isLimit, isExpected: isExpected(entry, on: day))
    if options.level > .busy {
      item.categories = [texts.word(entry, isLimit: isLimit)(options.language)]
      if options.hasAlarms, entry.state.isOpen {
        item.alarm = FeedAlarm(
          uid: identity.uid("alarm\n" + item.uid),
          minutesBefore: pin == nil ? -Self.morning : Self.notice, text: item.summary)
      }
    }
    return FeedDraft(item: item, entry: entry, part: part, day: day)
  }

  /// Minutes after midnight at which one is reminded of a day, and before an appointment.
  private static let morning = 480
  private static let notice = 60

  private func moment(_ pin: TaskPin) -> FeedMoment {
    .timed(
      pin.day, minute: min(max(pin.minute ?? 0, 0), 1_439),
      duration: min(max(pin.minutes ?? 60, 1), 10_080), zone: options.zone)
  }

  private func item(
    _ part: FeedIdentity.Part, _ entry: Commitment, stamp: Commitment.Stamp,
    content: FeedItem.Content
  ) -> FeedItem {
    FeedItem(
      uid: identity.uid(part, of: entry), revision: max(0, stamp.at), sequence: stamp.sequence,
      content: content, summary: "")
  }

  /// Whether a date that nobody is sure of yet is the one shown.
  private func isExpected(_ entry: Commitment, on day: CivilDate?) -> Bool {
    if day == entry.due { return entry.isDueExpected }
    return day == entry.limit && entry.isLimitExpected
  }

  /// Open items are shown until they are done, however old; all others within the window, and for
  /// some weeks after they were finished or cancelled.
  private func isShown(_ entry: Commitment, on day: CivilDate?) -> Bool {
    // One line stands for all that is before our time.
    guard reader.audience.seesItems, entry.state != .beforeAdoption,
      !entry.isOnHold || entry.isFixed && day == entry.pin?.day
    else { return false }
    guard let day else { return entry.state == .open || entry.state == .started }
    guard day <= window.upperBound else { return false }
    if entry.state.isOpen, !entry.isOnHold, options.level > .busy { return true }
    guard day >= window.lowerBound else { return false }
    // A contact that nobody's calendar ever held on a day of its own is not called off.
    if entry.state == .closed, entry.timeStamp.sequence == 0 { return false }
    if entry.isCancelled {
      // The stamp of time and place grows when an item is cancelled.
      let since = self.day(of: entry.timeStamp.at)
      // What lay further ahead, or had passed already, simply leaves.
      let isFixed = entry.isFixed && day == entry.pin?.day
      let wasAhead = day >= since && (isFixed || day - since <= Self.afterlife)
      return wasAhead && options.today - since <= Self.afterlife
    }
    guard options.level > .busy, entry.state == .done, let finished = entry.finishedOn else {
      return true
    }
    return options.today - finished <= Self.afterlife
  }

  /// The last change of what this level shows.
  private func stamp(of entry: Commitment) -> Commitment.Stamp {
    switch options.level {
    case .busy: entry.timeStamp
    case .neutral: entry.dateStamp
    case .titled: entry.dateStamp.and(entry.titleStamp)
    }
  }
}

extension Commitment.Stamp {
  /// The stamp of what shows both.
  fileprivate func and(_ other: Self) -> Self {
    Self(at: max(at, other.at), sequence: sequence + other.sequence)
  }
}

// MARK: - What belongs to the whole

extension FeedComposer {
  /// One all-day item today that says how many are late; none when nothing is.
  ///
  /// Counts as lists do: of the contacts of a series one. Another day or another count is another
  /// item, so that nobody keeps an old count for want of a higher sequence.
  func overdueItem(of commitments: [Commitment]) -> FeedItem? {
    guard options.level > .busy else { return nil }
    var tally = LateTally()
    for entry in commitments where reader.owner.owes(entry) && !entry.isOnHold {
      tally.add(entry, on: options.today)
    }
    let late = tally.late
    guard late > 0 else { return nil }
    let isTold = reader.audience.seesItems || late >= SmallFigure.least
    return FeedItem(
      uid: identity.uid("overdue\n\(options.today)\n\(isTold ? String(late) : "few")"),
      revision: max(0, Int64(midnight(of: options.today)) * 60),
      content: .event(FeedEvent(.allDay(options.today), transparency: .free)),
      summary: isTold
        ? FeedWords.overdue(options.language, late)
        : FeedWords.fewOverdue(options.language, ["least": String(SmallFigure.least)]))
  }

  /// Tells which item waits for which, among those of the feed; a hidden one stays unknown.
  ///
  /// With to-dos, these hold the lines, and each event names its to-do as the whole it belongs to;
  /// what has no to-do is waited for by its event.
  func relate(_ drafts: inout [FeedDraft], among commitments: [Commitment]) {
    let links = FeedLinks(reader.audience, among: commitments)
    let bearer: FeedIdentity.Part = options.hasTodos ? .todo : .event
    var bearers: [FeedPlace: String] = [:]
    let todos = Set(drafts.lazy.filter { $0.part == .todo }.map(\.item.uid))
    var days: [FeedPlace: CivilDate] = [:]
    for draft in drafts where bearers[draft.place] == nil || draft.part == bearer {
      bearers[draft.place] = draft.item.uid
      days[draft.place] = draft.day
    }
    for index in drafts.indices {
      let (place, uid) = (drafts[index].place, drafts[index].item.uid)
      let own = bearers[place]
      if own == uid {
        guard drafts[index].part == bearer || bearer == .event else {
          // Its to-do went when it was settled.
          let change = drafts[index].isOpen ? 0 : drafts[index].todoChange
          drafts[index].item.revision = max(drafts[index].item.revision, change)
          continue
        }
        let stamp = links.stamp(of: drafts[index])
        drafts[index].item.revision = max(drafts[index].item.revision, stamp.at)
        drafts[index].item.sequence += stamp.sequence
        for key in drafts[index].blockedBy {
          let other = FeedPlace(plan: place.plan, item: key)
          guard let target = bearers[other], target != own,
            reaches(days[other], from: drafts[index], since: stamp.at)
          else { continue }
          drafts[index].item.relations.append(FeedRelation(.dependsOn, target))
        }
      } else if let own, todos.contains(own),
        reaches(days[place], from: drafts[index], since: links.stamp(of: drafts[index]).at)
      {
        drafts[index].item.relations.append(FeedRelation(.parent, own))
      }
    }
  }

  /// Whether a line may lead to an item on a day: only where that is there as long as the line is.
  ///
  /// No line comes by the passing of days alone: that would be a change without a stamp.
  private func reaches(_ day: CivilDate?, from draft: FeedDraft, since seconds: Int64) -> Bool {
    guard let day else { return true }
    if let own = draft.day, day <= own { return true }
    return day - self.day(of: seconds) <= max(0, options.daysAhead)
  }
}
