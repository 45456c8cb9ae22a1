import CarePlans
import CivilTime
import PlanAPI
import Reports
import Wording

/// Series, contacts and measures as they are shown.
struct FollowUpPage {
  let page: PlanPage

  private var language: Language { page.language }
  private var plan: CarePlan { page.plan }

  func series(_ key: ItemKey) -> TableDocument {
    let title = "\(plan.code.short)/\(key)  \(page.title(key))"
    guard let place = plan.seriesIndex(key) else { return TableDocument(title: title, sheets: []) }
    let series = plan.series[place]
    let shown = page.view.contacts(of: key, all: page.showsAll)
    let table = Sheet(
      title: ShowWords.contacts(language),
      columns: [
        Column("ref", OverdueWords.refColumn(language)),
        Column("date", ShowWords.dayColumn(language)),
        Column("state", ShowWords.state(language)),
      ], rows: shown.map { row($0, of: key) })
    let notes = page.issues.filter { $0.item == key }.map { "- " + page.text(of: $0) }
    return TableDocument(
      title: title, summary: [fields(of: series)], sheets: [table], footnotes: notes)
  }

  private func fields(of series: FollowUpSeries) -> Sheet {
    // The title stands above everything; a window of nothing, the usual roll, and a source nobody
    // must check, are not worth a line.
    let elsewhere: Set<SeriesField> = [.title]
    let quiet: Set<SeriesField> = [.window, .roll, .verify]
    var fields = ShownFields(language)
    for field in SeriesField.allCases where !elsewhere.contains(field) {
      if quiet.contains(field), field.entry.isUsual(series) { continue }
      if field == .role {
        fields.add(ShowWords.role, page.filled(series.role))
      } else if field == .worker {
        fields.add(ShowWords.worker, series.worker.map(page.named))
      } else {
        fields.add(field, of: series)
      }
    }
    fields.add(ShowWords.stopped, series.stoppedOn?.description)
    fields.add(series.removal)
    return fields.sheet
  }

  private func row(_ contact: PlannedOccurrence, of key: ItemKey) -> [Cell] {
    [
      Cell("\(plan.code.short)/\(key).\(contact.number)"),
      day(of: contact, in: key), state(contact, of: key),
    ]
  }

  /// The day of a contact, with its time, and its own day where a hand gave it another.
  private func day(of contact: PlannedOccurrence, in key: ItemKey) -> Cell {
    guard let pin = contact.pin else {
      return page.date(
        contact.day, isExpected: contact.isExpected, from: counted(contact, of: key))
    }
    return Cell(
      ShowWords.movedFrom(language, ["day": pin.told, "date": contact.nominal.description]),
      data: pin.day.description)
  }

  private func counted(_ contact: PlannedOccurrence, of key: ItemKey) -> CountedFrom? {
    page.view.commitment(key.contact(contact.number))?.dueFrom
  }

  private func state(_ contact: PlannedOccurrence, of key: ItemKey) -> Cell {
    if let log = contact.log {
      let outcome = HistoryWords.outcome(log.outcome.rawValue)(language)
      return Cell("\(outcome) \(log.on)", data: log.outcome.rawValue)
    }
    let entry = page.view.commitment(key.contact(contact.number))
    if plan.removal(of: key) != nil {
      let word = ItemWords.state("removed")?(language) ?? ""
      return Cell(word, data: "removed")
    }
    if contact.isClosed {
      return Cell(ItemWords.state("closed")?(language) ?? "", data: "closed")
    }
    if entry?.state == .beforeAdoption {
      return Cell(ItemWords.state("beforeAdoption")?(language) ?? "", data: "beforeAdoption")
    }
    let late = entry?.standing(on: page.view.today).daysLate ?? 0
    if late > 0 {
      return Cell(ShowWords.late(language, ["n": String(late)]), style: .warning, data: "open")
    }
    if let wait = contact.wait, wait.until > page.view.today {
      return Cell(ShowWords.waits(language, ["date": wait.until.description]), data: "open")
    }
    if entry?.standing(on: page.view.today).isUnreported ?? false {
      return Cell(ShowWords.unreported(language), style: .warning, data: "open")
    }
    return Cell(ItemWords.state("open")?(language) ?? "", data: "open")
  }

  func contact(_ key: ItemKey, _ number: Int) -> TableDocument {
    var fields = ShownFields(language)
    let found = page.view.schedule.occurrences[key]?.first { $0.number == number }
    fields.add(
      ShowWords.ofSeries,
      ShowWords.contactOf(
        language, ["n": String(number), "series": "\(plan.code.short)/\(key)"]))
    if let found {
      fields.add(
        ShowWords.dayColumn,
        page.agreed(key.contact(number)) ?? day(of: found, in: key).text)
      fields.add(ShowWords.state, state(found, of: key).text)
    }
    let entry = page.view.commitment(key.contact(number))
    let isExpected = entry?.isDueExpected ?? false
    fields.add(
      ShowWords.due, page.date(entry?.due, isExpected: isExpected, from: entry?.dueFrom).text)
    fields.add(ShowWords.partner, entry?.partner?.rawValue)
    fields.add(ShowWords.worker, entry?.worker.map(page.named))
    fields.add(plan.removal(of: key))
    return TableDocument(
      title: "\(plan.code.short)/\(key).\(number)  \(page.title(key))", sheets: [fields.sheet])
  }

  /// Whether a measure runs, has run out without anybody ending it, or is over.
  func state(of measure: CareMeasure) -> Cell {
    let today = page.view.today
    return switch measure.state(on: today) {
    case .coming: Cell(ShowWords.measureComing(language))
    case .inForce: Cell(ShowWords.measureRuns(language, measure.end - today))
    case .ranOut: Cell(ShowWords.measureRanOut(language, today - measure.end), style: .warning)
    case .over:
      Cell(ShowWords.measureOver(language, ["date": measure.overOn?.description ?? ""]))
    case .removed: Cell(ItemWords.state("removed")?(language) ?? "")
    }
  }

  func measure(_ key: ItemKey) -> TableDocument {
    let title = "\(plan.code.short)/\(key)  \(page.title(key))"
    guard let place = plan.measureIndex(key) else { return TableDocument(title: title, sheets: []) }
    let measure = plan.measures[place]
    var fields = ShownFields(language)
    fields.add(ShowWords.state, state(of: measure).text)
    for field in MeasureField.allCases {
      if field == .authority {
        fields.add(ShowWords.authority, page.filled(measure.authority))
      } else {
        fields.add(field, of: measure)
      }
    }
    fields.add(
      ShowWords.endColumn, ShowWords.through(language, ["date": measure.end.description]))
    for renewal in measure.renewals {
      fields.add(
        ShowWords.renewed,
        ShowWords.renewal(
          language, ["on": renewal.on.description, "until": renewal.until.description]))
    }
    fields.add(ShowWords.ended, measure.overOn?.description)
    fields.add(measure.removal)
    return TableDocument(
      title: title, sheets: [fields.sheet],
      footnotes: page.issues.filter { $0.item == key }.map { "- " + page.text(of: $0) })
  }
}
