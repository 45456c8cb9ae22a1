extension CommitmentWriter {
  /// The items whose dates a hand changed in this change set.
  var handPushed: Set<ItemKey> {
    var result: Set<ItemKey> = []
    for event in change.events {
      switch event {
      case .taskRevised(let key, let changes)
      where changes.contains { $0.field == .due || $0.field == .limit }:
        result.insert(key)
      case .measureRevised(let key, let changes) where changes.contains { $0.field.datesEnd }:
        result.insert(key)
      case .occurrencePinned(let key, let number, _): result.insert(key.contact(number))
      default: break
      }
    }
    return result
  }

  var renamed: Set<ItemKey> {
    var result: Set<ItemKey> = []
    for event in change.events {
      switch event {
      case .taskRevised(let key, let changes) where changes.contains { $0.field == .title }:
        result.insert(key)
      case .seriesRevised(let key, let changes) where changes.contains { $0.field == .title }:
        result.insert(key)
      default: break
      }
    }
    return result
  }

  /// Takes over what the item has been through.
  ///
  /// A push is a firm date changed by hand, a move one changed by a rule; an expected date that
  /// drifts or settles is neither.
  func carry(
    from old: Commitment, into new: inout Commitment, isPushed: Bool, isRenamed: Bool
  ) {
    if new.state == .skipped || new.state == .withdrawn
      || old.state.isSettled && new.state == old.state
    {
      // What it was measured by stays, and a calendar must know the day of what it takes back.
      (new.due, new.isDueExpected) = (old.due, old.isDueExpected)
      (new.limit, new.isLimitExpected) = (old.limit, old.isLimitExpected)
      (new.dueFrom, new.limitFrom) = (old.dueFrom, old.limitFrom)
      if new.series != nil || new.state == .skipped || new.state == .withdrawn {
        (new.pin, new.isFixed) = (old.pin, old.isFixed)
      }
    }
    // Who was invited stays so when it is over.
    if !new.state.isOpen, plan.isForAll(new.series ?? new.item) {
      new.participants = old.participants
    }
    guard new.kind.line?.rules.movesDate ?? true else {
      return new.restamp(after: old, at: seconds)
    }
    // A date that was never firm is no first date yet: it only drifted to where it is.
    let wasEverFirm = !old.isDueExpected || old.pushes + old.moves > 0
    new.firstDue = (wasEverFirm ? old.firstDue : nil) ?? new.firstDue ?? new.due ?? new.limit
    new.pushes = old.pushes
    new.moves = old.moves
    let dueChanged = old.due != nil && !old.isDueExpected && old.due != new.due
    let limitChanged = old.limit != nil && !old.isLimitExpected && old.limit != new.limit
    if old.state.isOpen, new.state.isOpen, dueChanged || limitChanged {
      if isPushed { new.pushes += 1 } else { new.moves += 1 }
    }
    new.restamp(after: old, at: seconds, isRenamed: isRenamed)
  }
}

extension Commitment {
  /// What an item that was not there before has been through: nothing but its first date.
  mutating func begin() { firstDue = firstDue ?? due ?? limit }
}
