extension Commitment {
  /// All its stamps together.
  package var stamps: Stamps {
    get {
      Stamps(
        time: timeStamp, date: dateStamp, title: titleStamp, todo: todoStamp, link: linkStamp)
    }
    set {
      (timeStamp, dateStamp, titleStamp) = (newValue.time, newValue.date, newValue.title)
      (todoStamp, linkStamp) = (newValue.todo, newValue.link)
    }
  }

  /// Takes over the stamps of its former self; what changed since for an audience grows.
  mutating func restamp(after old: Commitment, at seconds: Int64, isRenamed: Bool = false) {
    timeStamp = old.timeStamp
    dateStamp = old.dateStamp
    titleStamp = old.titleStamp
    todoStamp = old.todoStamp
    linkStamp = old.linkStamp
    let isMoved = old.pin?.withoutPlace != pin?.withoutPlace
    if isMoved || old.isCancelled != isCancelled { timeStamp.grow(at: seconds) }
    if old.due != due || old.limit != limit || isMoved || old.shownState != shownState
      || old.isDueExpected != isDueExpected || old.isLimitExpected != isLimitExpected
      || old.isCancelled != isCancelled || old.isOnHold != isOnHold || old.kind != kind
      || old.isShownAsLaw != isShownAsLaw || old.isToldOtherwise(than: self)
    {
      dateStamp.grow(at: seconds)
    }
    if old.state != state || old.readyFrom != readyFrom { todoStamp.grow(at: seconds) }
    if old.blockedBy != blockedBy { linkStamp.grow(at: seconds) }
    let isPlaced = kind.isAmongProfessionals && old.pin?.place != pin?.place
    let isToldAnew = isRenamed || old.titleKey != titleKey || old.counted != counted
    if isToldAnew || isPlaced { titleStamp.grow(at: seconds) }
  }
}

extension Commitment.Stamp {
  /// A stamp later than before, even where the clock stood still or went back.
  mutating func grow(at seconds: Int64) {
    at = max(at + 1, seconds)
    sequence += 1
  }
}

extension Commitment {
  /// Whether it no longer takes place: feeds show it as cancelled.
  ///
  /// What was fixed with somebody does not while its plan is suspended, for that somebody counts on it.
  package var isCancelled: Bool {
    switch state {
    case .skipped, .excused, .closed, .withdrawn: true
    case .open, .started, .openDated: isOnHold && isFixed
    case .done, .missed, .beforeAdoption: false
    }
  }

  /// Whether calendars call a date of it one of the law's.
  fileprivate var isShownAsLaw: Bool { limit != nil && obligation == .statutory }
}

extension Commitment {
  /// Whether something else of it is told now: until when it is put aside, whether it can be late, the day
  /// it was done.
  fileprivate func isToldOtherwise(than new: Self) -> Bool {
    waitUntil != new.waitUntil || awaits != new.awaits || endsByLaw != new.endsByLaw
      || finishedOn != new.finishedOn
  }

  /// What an event in a calendar shows of the state.
  fileprivate var shownState: State {
    switch state {
    case .done: .done
    case .skipped, .excused, .closed, .withdrawn, .beforeAdoption: .skipped
    case .missed: .missed
    case .open, .started, .openDated: .open
    }
  }
}
