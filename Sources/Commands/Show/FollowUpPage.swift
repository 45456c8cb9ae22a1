import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
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
    let contacts = page.view.schedule.occurrences[key] ?? []
    let past = contacts.filter { $0.day <= page.view.today || $0.log != nil }.suffix(10)
    let coming = contacts.filter { $0.day > page.view.today && $0.log == nil }
      .prefix(5)
    let shown = page.showsAll ? contacts : Array(past) + Array(coming)
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
    var fields = Fields(language)
    fields.add(ShowWords.rhythm, series.taper.description)
    switch series.origin {
    case .rule(let rule): fields.add(ShowWords.fromColumn, RuleNote.text(rule, language))
    case .task(let task, let lag):
      fields.add(ShowWords.fromColumn, TimingRule(.task(task), lag).description)
    }
    fields.add(
      ShowWords.counting,
      (series.counting == .chained ? ShowWords.chained : ShowWords.periodic)(language))
    fields.add(ShowWords.window, series.window.amount == 0 ? nil : series.window.description)
    fields.add(
      ShowWords.obligation,
      ItemWords.obligation(series.obligation.rawValue)?(language))
    fields.add(
      ShowWords.role,
      [series.role.rawValue, page.partner(of: series.role)?.rawValue].compactMap { $0 }
        .joined(separator: " · "))
    fields.add(ShowWords.worker, series.worker?.rawValue)
    fields.add(ShowWords.with, series.participants.map(\.rawValue).joined(separator: ", "))
    fields.add(ShowWords.condition, series.condition?.description)
    let verify = series.verify ? ", " + ShowWords.verify(language) : ""
    fields.add(ShowWords.source, series.source.map { $0 + verify })
    fields.add(ShowWords.stopped, series.stoppedOn?.description)
    return fields.sheet
  }

  private func row(_ contact: PlannedOccurrence, of key: ItemKey) -> [Cell] {
    [
      Cell("\(plan.code.short)/\(key).\(contact.number)"),
      page.date(contact.day, isExpected: contact.isExpected), state(contact, of: key),
    ]
  }

  private func state(_ contact: PlannedOccurrence, of key: ItemKey) -> Cell {
    if let log = contact.log {
      let outcome = HistoryWords.outcome(log.outcome.rawValue)(language)
      return Cell("\(outcome) \(log.on)", data: log.outcome.rawValue)
    }
    let entry = page.view.commitment(key.contact(contact.number))
    let late = entry?.standing(on: page.view.today).daysLate ?? 0
    if late > 0 {
      return Cell(ShowWords.late(language, ["n": String(late)]), style: .warning, data: "open")
    }
    return Cell(ItemWords.state("open")?(language) ?? "", data: "open")
  }

  func contact(_ key: ItemKey, _ number: Int) -> TableDocument {
    var fields = Fields(language)
    let found = page.view.schedule.occurrences[key]?.first { $0.number == number }
    fields.add(
      ShowWords.ofSeries,
      ShowWords.contactOf(
        language, ["n": String(number), "series": "\(plan.code.short)/\(key)"]))
    if let found {
      fields.add(ShowWords.dayColumn, page.date(found.day, isExpected: found.isExpected).text)
      fields.add(ShowWords.state, state(found, of: key).text)
    }
    let entry = page.view.commitment(key.contact(number))
    fields.add(ShowWords.due, entry?.due?.description)
    fields.add(ShowWords.partner, entry?.partner?.rawValue)
    fields.add(ShowWords.worker, entry?.worker?.rawValue)
    return TableDocument(
      title: "\(plan.code.short)/\(key).\(number)  \(page.title(key))", sheets: [fields.sheet])
  }

  /// Whether a measure runs, has run out without anybody ending it, or is over.
  private func state(of measure: CareMeasure) -> Cell {
    let today = page.view.today
    return switch measure.state(on: today) {
    case .coming: Cell(ShowWords.measureComing(language))
    case .inForce: Cell(ShowWords.measureRuns(language, measure.end - today))
    case .ranOut: Cell(ShowWords.measureRanOut(language, today - measure.end), style: .alarm)
    case .over:
      Cell(ShowWords.measureOver(language, ["date": measure.endedOn?.description ?? ""]))
    }
  }

  func measure(_ key: ItemKey) -> TableDocument {
    let title = "\(plan.code.short)/\(key)  \(page.title(key))"
    guard let place = plan.measureIndex(key) else { return TableDocument(title: title, sheets: []) }
    let measure = plan.measures[place]
    var fields = Fields(language)
    fields.add(ShowWords.state, state(of: measure).text)
    fields.add(
      ShowWords.authority,
      [measure.authority.rawValue, page.partner(of: measure.authority)?.rawValue]
        .compactMap { $0 }.joined(separator: " · "))
    fields.add(ShowWords.fromColumn, measure.start.description)
    fields.add(ShowWords.endColumn, measure.end.description)
    fields.add(ShowWords.maximum, measure.maximum.description)
    for renewal in measure.renewals {
      fields.add(
        ShowWords.renewed,
        ShowWords.renewal(
          language, ["on": renewal.on.description, "until": renewal.until.description]))
    }
    fields.add(ShowWords.sunset, measure.sunset?.description)
    fields.add(ShowWords.ended, measure.endedOn?.description)
    return TableDocument(
      title: title, sheets: [fields.sheet],
      footnotes: page.issues.filter { $0.item == key }.map { "- " + page.text(of: $0) })
  }
}
