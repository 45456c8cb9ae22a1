package import CarePlans
package import CivilTime

/// An item that a change fixes on a day on which whoever does it does not work.
package struct DayOff: Sendable, Hashable {
  /// Why nobody works then.
  package enum Reason: Sendable, Hashable {
    case weekend
    case holiday
    /// A day on which this partner is closed.
    case closed(PartnerID)
  }

  package var item: ItemKey
  package var day: CivilDate
  package var reason: Reason
}

extension ChangeOutcome.Part {
  /// What a hand fixes on days on which nobody works, as the one who is told knows it; a word about it and
  /// nothing more, for people do meet on such days.
  package var daysOff: [DayOff] {
    guard let plan = after.plan else { return [] }
    let old = before.plan?.pinnedDays ?? [:]
    let partners = Dictionary(after.commitments.map { ($0.item, $0.partner) }) { first, _ in first }
    return plan.pinnedDays.filter { old[$0.key] != $0.value }.sorted { $0.key < $1.key }
      .compactMap { item, day in
        let partner = partners[item] ?? nil
        guard let reason = reason(notToWorkOn: day, for: partner) else { return nil }
        let name = names.map { $0[item] } ?? item
        return name.map { DayOff(item: $0, day: day, reason: reason) }
      }
  }

  private func reason(notToWorkOn day: CivilDate, for partner: PartnerID?) -> DayOff.Reason? {
    if !calendars.regional.isWorking(day) {
      return calendars.isHoliday(day) ? .holiday : .weekend
    }
    guard let partner, !calendars.calendar(of: partner).isWorking(day) else { return nil }
    return .closed(partner)
  }
}

extension CarePlan {
  /// The days that hands fixed tasks and contacts on.
  fileprivate var pinnedDays: [ItemKey: CivilDate] {
    var days: [ItemKey: CivilDate] = [:]
    for task in tasks { days[task.key] = task.pin?.day }
    for series in series {
      for (number, pin) in series.pins { days[series.key.contact(number)] = pin.day }
    }
    return days
  }
}
