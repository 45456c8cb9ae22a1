import CarePlans
import CivilTime

extension FeedComposer {
  /// Minutes after midnight at which one is reminded of a day.
  private static let morning = 480

  /// When a calendar reminds of an open item: as its reader asked for, and of checks only if asked to.
  ///
  /// - Parameters:
  ///   - day: The day it stands on, or the last one on which a to-do is in time.
  ///   - minute: The time of an appointment.
  func alarms(
    of item: FeedItem, _ entry: Commitment, on day: CivilDate, minute: Int? = nil
  ) -> [FeedAlarm] {
    guard !options.alarms.isEmpty, options.alarms.hasChecks || !entry.kind.isCheck else {
      return []
    }
    var result: [FeedAlarm] = []
    for lead in options.alarms.leads {
      guard let ahead = minutesBefore(lead, of: day, minute: minute),
        !result.contains(where: { $0.minutesBefore == ahead })
      else { continue }
      result.append(
        FeedAlarm(
          uid: identity.uid("alarm\n\(item.uid)\n\(lead.text)"), minutesBefore: ahead,
          text: item.summary))
    }
    return result
  }

  /// In the morning of the day on which the line that counts what is late stands: once a day, and only on
  /// days on which people work.
  func alarms(ofLate item: FeedItem) -> [FeedAlarm] {
    guard !options.alarms.isEmpty, options.workingDays.isWorking(options.today),
      let ahead = minutesBefore(.days(0), of: options.today, minute: nil)
    else { return [] }
    return [
      FeedAlarm(
        uid: identity.uid("alarm\n\(item.uid)\n\(options.today)"), minutesBefore: ahead,
        text: item.summary)
    ]
  }

  /// Minutes from a reminder to the start of its item; nil where that one is not for such an item.
  ///
  /// One that would fall on a day on which nobody works rings in the morning of the working day before.
  private func minutesBefore(
    _ lead: FeedAlarms.Lead, of day: CivilDate, minute: Int?
  ) -> Int? {
    let start = Int(day.dayNumber) * 1_440 + min(max(minute ?? 0, 0), 1_439)
    var ring: Int
    switch lead {
    case .days(let ahead):
      // On the day itself an appointment reminds by its time.
      guard minute == nil || ahead > 0 else { return nil }
      ring = (Int(day.dayNumber) - ahead) * 1_440 + Self.morning
    case .minutes(let ahead):
      guard minute != nil else { return nil }
      ring = start - ahead
    }
    let ringDay = CivilDate(clamping: ring.flooredQuotient(by: 1_440))
    if !options.workingDays.isWorking(ringDay) {
      let before = options.workingDays.previous(onOrBefore: ringDay)
      ring = Int(before.dayNumber) * 1_440 + Self.morning
    }
    // Both readings are of a clock that may be put forward or back between them.
    let ahead = options.zone.resolve(wall: start).utc - options.zone.resolve(wall: ring).utc
    return min(max(ahead, -1_440), 527_040)
  }
}
