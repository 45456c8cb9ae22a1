extension Commitment {
  /// How long what is not owed any more is remembered, in seconds: calendars tell of it for 30 days.
  fileprivate static let memory: Int64 = 31 * 86_400

  /// Takes an open commitment back; its dates stay, for calendars must know the day.
  mutating func withdraw(at seconds: Int64) {
    let old = self
    state = .withdrawn
    isOnHold = false
    blockedBy = []
    roots = []
    frees = 0
    readyFrom = nil
    restamp(after: old, at: seconds)
  }

  /// Takes back what never should have been there, whatever was reported of it.
  mutating func discard(at seconds: Int64) {
    guard state.isOpen || !isCancelled else { return }
    finishedOn = nil
    withdraw(at: seconds)
  }

  /// Notes that a hand removed it while it was late: nobody owes it, and it stays told how late it was
  /// that day.
  mutating func remember(_ removal: ItemRemoval?) {
    guard let removal else { return }
    state = .withdrawn
    finishedOn = removal.on
    readyFrom = nil
    waitUntil = nil
    neededBy = nil
    if due == nil, limit == nil { due = removal.since }
  }

  /// Whether it was late when a hand removed it.
  package var wasRemovedLate: Bool { dates.wasRemovedLate }
}

extension [Commitment] {
  /// With those of before that are not there any more, as withdrawn, until they may be forgotten.
  ///
  /// Both lists are in the order of their items; so is the result.
  func keepingWithdrawn(of previous: [Commitment], at seconds: Int64) -> [Commitment] {
    var gone: [(place: Int, entry: Commitment)] = []
    var place = startIndex
    for index in previous.indices {
      while place < endIndex, self[place].item < previous[index].item { place += 1 }
      if place < endIndex, self[place].item == previous[index].item { continue }
      guard previous[index].isWorthRemembering(at: seconds) else { continue }
      var entry = previous[index]
      if entry.state.isOpen { entry.withdraw(at: seconds) }
      gone.append((place, entry))
    }
    guard !gone.isEmpty else { return self }
    var result: [Commitment] = []
    result.reserveCapacity(count + gone.count)
    var start = startIndex
    for (place, entry) in gone {
      result += self[start..<place]
      result.append(entry)
      start = place
    }
    return result + self[start...]
  }
}

extension Commitment {
  fileprivate func isWorthRemembering(at seconds: Int64) -> Bool {
    guard nextDate ?? pin?.day != nil else { return false }
    return state.isOpen || state == .withdrawn && seconds - timeStamp.at < Self.memory
  }
}

extension Commitment.State {
  /// Whether it has been reported how it went.
  var isSettled: Bool { self == .done || self == .missed || self == .excused }
}
