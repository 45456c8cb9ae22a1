import CarePlans
import CivilTime
import Wording

extension FeedComposer {
  /// The events of one commitment: its day, and the statutory date where that is another.
  ///
  /// Nothing but the commitment, its title and the options counts.
  func events(of entry: Commitment, title: BilingualText?) -> [FeedDraft] {
    guard options.level > .busy else {
      guard let pin = entry.pin, pin.minute != nil else { return [] }
      return [draft(.event, entry, on: pin.day, title: title)].compactMap { $0 }
    }
    var drafts: [FeedDraft?] = []
    if let day = entry.shownDay { drafts.append(draft(.event, entry, on: day, title: title)) }
    if let limit = entry.shownLimit {
      drafts.append(draft(.limit, entry, on: limit, title: title))
    }
    return drafts.compactMap { $0 }
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
    let turns = DayTurns(ofEvent: entry)
    var item = item(part, entry, stamp: stamp(of: entry), turns, content: .event(event))
    let aside = entry.aside(on: options.today)
    item.summary = texts.summary(
      entry, title: title, isLimit: isLimit, isExpected: isExpected(entry, on: day), aside: aside)
    item.details = texts.details(
      entry, shown: day, lateSince: entry.lateSince(on: options.today), aside: aside)
    if options.level > .busy {
      item.categories = [texts.word(entry, isLimit: isLimit)(options.language)]
      // Where somebody meets the person is nobody's to read in a calendar.
      if options.level == .titled, title != nil, entry.kind.isAmongProfessionals {
        item.location = entry.pin?.place?.rawValue
      }
      if entry.state.isOpen {
        item.alarms = alarms(of: item, entry, on: day, minute: pin?.minute)
      }
    }
    return FeedDraft(item: item, entry: entry, part: part, day: day)
  }

  private func moment(_ pin: TaskPin) -> FeedMoment {
    .timed(
      pin.day, minute: min(max(pin.minute ?? 0, 0), 1_439),
      duration: min(max(pin.minutes ?? 60, 1), 10_080), zone: options.zone)
  }

  func item(
    _ part: FeedIdentity.Part, _ entry: Commitment, stamp: Commitment.Stamp, _ turns: DayTurns,
    content: FeedItem.Content
  ) -> FeedItem {
    let stamp =
      options.level > .busy ? turns.stamp(after: stamp, on: options.today, by: self) : stamp
    return FeedItem(
      uid: identity.uid(part, of: entry), revision: max(0, stamp.at), sequence: stamp.sequence,
      content: content, summary: "")
  }

  /// Whether a date that nobody is sure of yet is the one shown.
  func isExpected(_ entry: Commitment, on day: CivilDate?) -> Bool {
    if day == entry.due { return entry.isDueExpected }
    return day == entry.limit && entry.isLimitExpected
  }

  /// Open items are shown until they are done, however old; all others within the window, and for
  /// some weeks after they were finished or cancelled.
  func isShown(_ entry: Commitment, on day: CivilDate?) -> Bool {
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
  func stamp(of entry: Commitment) -> Commitment.Stamp {
    switch options.level {
    case .busy: entry.timeStamp
    case .neutral: entry.dateStamp
    case .titled: entry.dateStamp.and(entry.titleStamp)
    }
  }
}

extension Commitment.Stamp {
  /// The stamp of what shows both.
  func and(_ other: Self) -> Self {
    Self(at: max(at, other.at), sequence: sequence + other.sequence)
  }
}

// MARK: - What belongs to the whole

extension FeedComposer {
  /// Tells which item waits for which, among those of the feed; a hidden one stays unknown.
  ///
  /// Events hold the lines: to-dos come and go with the days. What counts changes of the lines too is newer
  /// with each of them, by either count that calendar programs know.
  func relate(_ drafts: inout [FeedDraft], among commitments: [Commitment]) {
    let links = FeedLinks(reader.audience, of: reader.owner, among: commitments)
    var bearers: [FeedPlace: (uid: String, day: CivilDate?)] = [:]
    for draft in drafts where draft.part != .todo && bearers[draft.place] == nil {
      bearers[draft.place] = (draft.item.uid, draft.day)
    }
    for index in drafts.indices where drafts[index].part != .todo {
      let (place, uid) = (drafts[index].place, drafts[index].item.uid)
      guard bearers[place]?.uid == uid else { continue }
      let (since, changes) = (links.stamp(of: drafts[index]).at, drafts[index].linkStamp.sequence)
      drafts[index].item.revision = max(drafts[index].item.revision, since)
      if links.isWhole {
        drafts[index].item.sequence += changes
      } else {
        drafts[index].item.sequence = Self.sequence(of: drafts[index].item.revision)
      }
      for key in drafts[index].blockedBy {
        let other = FeedPlace(plan: place.plan, item: key)
        guard let target = bearers[other], target.uid != uid,
          reaches(target.day, from: drafts[index], since: since)
        else { continue }
        drafts[index].item.relations.append(FeedRelation(dependsOn: target.uid))
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
