package import CivilTime

extension PlanDraft {
  /// Puts one contact on another day, an appointment with its time; its series and the other contacts
  /// stay as they are.
  package mutating func pin(_ key: ItemKey, contact number: Int, to pin: TaskPin) throws {
    let series = try openContact(key, number).series
    guard series.pins[number] != pin else {
      throw PlanRefusal.nothingToChange(.item(ref(key, contact: number)))
    }
    // Two of one series never share a day.
    let contacts = contacts(of: series)
    let other = contacts.indices.first { place in
      place + 1 != number && contacts[place].day == pin.day && !contacts[place].isClosed
    }
    if let other {
      throw PlanRefusal.contactDayTaken(
        ref(key, contact: number), pin.day, other: ref(key, contact: other + 1))
    }
    try note(.occurrencePinned(key, number: number, pin))
  }

  /// Puts a contact back on the day its series gives it.
  package mutating func unpin(_ key: ItemKey, contact number: Int) throws {
    guard try openContact(key, number).series.pins[number] != nil else {
      throw PlanRefusal.pinMissing(ref(key, contact: number))
    }
    try note(.occurrencePinned(key, number: number, nil))
  }

  /// Puts a contact aside until a day; it moves no date.
  package mutating func wait(_ key: ItemKey, contact number: Int, until day: CivilDate) throws {
    let series = try openContact(key, number).series
    guard day > today else {
      throw PlanRefusal.dayNotLater(day, than: today)
    }
    guard series.waits[number]?.until != day else {
      throw PlanRefusal.nothingToChange(.item(ref(key, contact: number)))
    }
    try note(.occurrenceWaiting(key, number: number, TaskWait(since: today, until: day)))
  }
}
