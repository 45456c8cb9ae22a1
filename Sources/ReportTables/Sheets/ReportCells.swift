package import CarePlans
package import CivilTime
package import Reports
package import Wording

/// The cells report sheets have in common.
package struct ReportCells {
  package let language: Language
  package let titles: (Commitment) -> String
  /// The clock by which moments are told.
  private let zone: ZoneRule
  /// The day on which it is looked at; nil where no date can have passed.
  let today: CivilDate?
  /// Who is away on that day, with the last day of it.
  package let away: [WorkerID: CivilDate]

  package init(
    language: Language, zone: ZoneRule = .amsterdam, today: CivilDate? = nil,
    away: [WorkerID: CivilDate] = [:], titles: @escaping (Commitment) -> String
  ) {
    self.language = language
    self.zone = zone
    self.today = today
    self.away = away
    self.titles = titles
  }

  /// A moment, in seconds since 1970, as the clock on the wall says it.
  package func moment(_ seconds: Int64) -> String { zone.text(ofSeconds: seconds) }

  /// What can be typed back: `K7QF/DR09b`.
  package func ref(_ entry: Commitment, style: ANSIStyle = .plain) -> Cell {
    Cell(entry.ref, style: style)
  }

  /// By which calendars call it, behind the code of its plan: `·09` of `K7QF·09`, which can be typed back.
  package static func number(_ plan: PlanCode, _ number: String) -> Cell {
    let whole = plan.numbered(number)
    return Cell(String(whole.dropFirst(plan.short.count)), style: .faint, data: whole)
  }

  /// How many contacts of its series passed without a word, and since when.
  package func missed(_ missed: MissedContacts?, since day: CivilDate?) -> Cell {
    let text = missed.map {
      OverdueWords.missed(language, ["n": String($0.count), "day": $0.since.description])
    }
    return Cell(text ?? "", style: .warning, data: day?.description ?? "")
  }

  /// The worker, with a mark for one who is away, or the partner where no worker is named.
  package func who(_ entry: Commitment) -> Cell {
    guard let worker = entry.worker else {
      return Cell(entry.partner?.rawValue ?? "", style: .faint)
    }
    return Cell(
      away[worker] == nil ? worker.rawValue : AwayText.marked(worker), style: .faint,
      data: worker.rawValue)
  }

  /// A worker with until when it is away: `gem-01, afwezig t/m 16-12`.
  func named(_ worker: WorkerID) -> String {
    guard let last = away[worker] else { return worker.rawValue }
    return AbsenceWords.whoAway(
      language, ["who": worker.rawValue, "away": AwayText.of(last, language)])
  }

  /// A state, a kind and the like in words; programs read its name.
  package func word(_ words: (String) -> Phrase?, _ name: String) -> Cell {
    Cell(words(name)?(language) ?? name, data: name)
  }

  /// A date, with `~` when it is expected only.
  package func date(_ date: CivilDate?, isExpected: Bool = false) -> Cell {
    guard let date else { return .empty }
    let text = date.description
    return isExpected ? Cell("~" + text, data: text) : Cell(text)
  }

  /// A date of a commitment; one that was only expected and has passed gives way to its rule.
  package func date(_ date: CivilDate?, isExpected: Bool, of entry: Commitment) -> Cell {
    guard let today, let date, let rule = entry.rule(insteadOf: date, on: today) else {
      return self.date(date, isExpected: isExpected)
    }
    return Cell(CountedFromText.text(rule, language), data: date.description)
  }

  /// The day a commitment is listed for: the day of the week first, an appointment with its time.
  package func listed(_ date: CivilDate?, isExpected: Bool, of entry: Commitment) -> Cell {
    let cell = self.date(date, isExpected: isExpected, of: entry)
    guard let date, cell.text.hasSuffix(date.description) else { return cell }
    let appointment = entry.pin.flatMap { $0.day == date ? $0.text : nil }
    let mark = isExpected ? "~" : ""
    return Cell(
      mark + weekday(date) + (appointment ?? date.description), data: date.description)
  }

  /// The day a line is listed for; with `§` where it is a statutory date and there is no other.
  package func listed(_ line: ReportLine) -> Cell {
    let entry = line.commitment
    let day = line.listedDay
    let cell = listed(day, isExpected: entry.isExpected(on: day), of: entry)
    guard entry.due == nil, let day, day == entry.limit, entry.pin?.day != day else { return cell }
    return Cell(DueCells.mark + cell.text, data: cell.data)
  }

  /// That the day it is fixed on has passed without a word, or stands though it is late already; nothing
  /// where the list says so by its own days.
  package func agreed(_ line: ReportLine) -> Cell {
    let entry = line.commitment
    guard entry.state.isOpen, let pin = entry.pin else { return .empty }
    let data = pin.text
    let day = weekday(pin.day) + pin.text
    if line.standing.isUnreported {
      return Cell(wasOn(pin, day, line), style: .warning, data: data)
    }
    // What stands on its own day is told there.
    guard entry.series == nil, line.standing.isLate || pin.day != entry.listedDay else {
      return Cell("", data: data)
    }
    return Cell(OverdueWords.isOn(language, ["day": day]), data: data)
  }

  private func wasOn(_ pin: TaskPin, _ day: String, _ line: ReportLine) -> String {
    let entry = line.commitment
    guard !line.standing.isLate else {
      // Since when it is late says it, or how many were missed.
      let isTold = line.missed != nil || pin.minute == nil && entry.nextDate == pin.day
      return isTold ? "" : OverdueWords.wasOn(language, ["day": day])
    }
    guard let due = entry.nextDate, due > pin.day, !entry.isExpected(on: due) else {
      return OverdueWords.wasOn(language, ["day": day])
    }
    return OverdueWords.wasOnStillOpen(
      language, ["day": day, "due": weekday(due) + due.description])
  }

  /// The day of the week before a day; in Dutch every day gets its own as it is printed.
  package func weekday(_ date: CivilDate) -> String {
    language == .nl ? "" : TermWords.weekdays[date.weekday.rawValue - 1](language) + " "
  }

  /// Its policy date, or its statutory one with `§` where it has no other.
  package func due(_ entry: Commitment) -> Cell {
    DueCells.due(
      date(entry.due, isExpected: entry.isDueExpected, of: entry),
      limit: date(entry.limit, isExpected: entry.isLimitExpected, of: entry))
  }

  /// Its statutory date, where ``due(_:)`` does not show it already.
  package func limit(_ entry: Commitment) -> Cell {
    DueCells.limit(
      date(entry.limit, isExpected: entry.isLimitExpected, of: entry), besides: entry.due)
  }

  /// The first of what it waits for and the number of others.
  package func waits(_ entry: Commitment) -> Cell {
    guard let first = entry.blockedBy.first else { return .empty }
    let name =
      first == .withheld ? OverdueWords.otherPartner(language) : first.rawValue
    let others = entry.blockedBy.count - 1
    guard others > 0 else { return Cell(name, data: first.rawValue) }
    return Cell(
      name + " " + OverdueWords.more(language, ["n": String(others)]),
      data: entry.blockedBy.lazy.map(\.rawValue).joined(separator: " "))
  }

  /// A number; nothing for none.
  package func count(_ number: Int) -> Cell {
    number == 0 ? Cell("", data: "0") : Cell(number)
  }

  /// How many plans do not count and why, in one line; nil for none.
  package func note(_ counts: [StatusCount]) -> String? {
    let plans = counts.reduce(0) { $0 + $1.plans }
    guard plans > 0 else { return nil }
    let parts = counts.compactMap { count in
      OverdueWords.statuses[count.status.rawValue]?(language, count.plans)
    }
    return OverdueWords.notOwing(language, plans) + ": " + parts.joined(separator: ", ")
  }
}
