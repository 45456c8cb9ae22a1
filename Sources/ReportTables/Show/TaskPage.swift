import CarePlans
import CivilTime
import Reports
import Scheduling
import Wording

/// A task as it is shown: everything about it.
struct TaskPage {
  let page: PlanPage
  let key: ItemKey

  private var language: Language { page.language }

  var document: TableDocument {
    let title = "\(page.plan.code.short)/\(key)  \(page.title(key))"
    guard let task = page.plan.task(key) else { return TableDocument(title: title, sheets: []) }
    let own = page.issues.filter { $0.item == key }.map { "- " + page.text(of: $0) }
    return TableDocument(
      title: title, sheets: [identity(task), dates(task), links(task)], footnotes: own)
  }

  /// The dates of a task stand together, and what it waits for stands below them.
  private static let dates: Set<TaskField> = [.due, .limit, .notBefore, .estimate]
  /// The title stands above everything, a source behind its date.
  private static let elsewhere = dates.union([.title, .source, .verify, .dependsOn, .join])

  private func identity(_ task: PlanTask) -> Sheet {
    var fields = ShownFields(language)
    fields.add(ShowWords.state, page.state(of: task).text)
    let worker = page.view.commitment(key)?.worker ?? task.worker
    for field in TaskField.allCases where !Self.elsewhere.contains(field) {
      if field == .worker {
        fields.add(ShowWords.worker, worker.map(page.named))
      } else if field == .role {
        fields.add(ShowWords.role, page.filled(task.role))
      } else {
        fields.add(field, of: task)
      }
    }
    // An absence moves no date; whoever looks at the work must see it all the same.
    let away = worker.flatMap { page.view.directory.workers[$0] }?
      .absences(from: page.view.today).first
    fields.add(DirectoryWords.absent, away?.description)
    fields.add(ShowWords.outcome, task.outcome.map { ItemWords.answer($0, language) })
    fields.add(task.removal)
    return fields.sheet
  }

  private func dates(_ task: PlanTask) -> Sheet {
    var fields = ShownFields(language)
    let result = page.view.schedule.result(key)
    func dated(_ date: CivilDate?, _ isExpected: Bool, _ rule: TimingRule?) -> String? {
      guard date != nil || rule != nil else { return nil }
      let shown = page.date(date, isExpected: isExpected, from: CountedFrom(rule)).text
      let rest = rule.map { RuleNote.text($0, language) } ?? ""
      return shown.isEmpty ? rest : (rest.isEmpty ? shown : "\(shown)  \(rest)")
    }
    // The schedule has no dates for what was removed; the day it was owed on stays told.
    let isBefore = page.view.schedule.former[key]?.isBefore ?? false
    let kept = task.removal == nil && !isBefore ? nil : page.view.commitment(key)
    fields.add(
      ShowWords.due,
      dated(
        kept?.due ?? result?.due, kept?.isDueExpected ?? (result?.dueCertainty == .expected),
        task.due))
    fields.add(
      ShowWords.limit,
      dated(
        kept?.limit ?? result?.limit,
        kept?.isLimitExpected ?? (result?.limitCertainty == .expected), task.limit))
    fields.add(TaskField.notBefore, of: task)
    fields.add(TaskField.estimate, of: task)
    fields.add(ShowWords.pinned, page.agreed(key) ?? task.pin?.told)
    fields.add(ShowWords.started, task.startedOn?.description)
    fields.add(ShowWords.finished, task.finishedOn?.description)
    fields.add(ShowWords.factsTo, task.factsTo?.description)
    if task.returns > 0 {
      fields.add(ShowWords.sentBack, ShowWords.times(language, ["n": String(task.returns)]))
    }
    if let start = result?.earlyStart, let finish = result?.earlyFinish, task.finishedOn == nil {
      fields.add(
        ShowWords.planned,
        ShowWords.span(language, ["from": start.description, "to": finish.description]))
    }
    fields.add(ShowWords.neededBy, result?.neededBy?.description)
    // What follows from a day that was only expected and has passed is no measure of anything.
    let isMeasured = !(result.map(isMeasuredByPassed) ?? false)
    if isMeasured { fields.add(ShowWords.lateFinish, result?.lateFinish?.description) }
    if isMeasured, let slack = result?.slack {
      let critical = result?.isCritical ?? false ? ", " + ShowWords.critical(language) : ""
      fields.add(ShowWords.slack, ShowWords.workingDays(language, slack) + critical)
    }
    if let former = page.view.schedule.former[key], former.owedFrom != nil, let day = former.due {
      fields.add(ShowWords.formerDue, day.description)
    }
    if let entry = page.view.commitment(key), entry.pushes + entry.moves > 0 {
      fields.add(
        ShowWords.firstDue,
        ShowWords.changed(
          language,
          [
            "date": entry.firstDue?.description ?? "", "pushes": String(entry.pushes),
            "moves": String(entry.moves),
          ]))
    }
    return fields.sheet
  }

  private func isMeasuredByPassed(_ result: ScheduledTask) -> Bool {
    guard let late = result.lateFinish, late < page.view.today else { return false }
    return late == result.due && result.dueCertainty == .expected
      || late == result.limit && result.limitCertainty == .expected
  }

  private func links(_ task: PlanTask) -> Sheet {
    var fields = ShownFields(language)
    let links = task.dependsOn.map { link in
      var text = link.task.rawValue
      if let point = link.point {
        text = ShowWords.pointOf(
          language,
          ["key": text, "point": ItemWords.point(point.rawValue)?(language) ?? point.rawValue])
      }
      if link.kind != .finishToStart { text += " " + link.kind.rawValue }
      if link.lag.amount != 0 { text += " \(link.lag.amount > 0 ? "+" : "")\(link.lag)" }
      if !link.isHard { text += " (\(ShowWords.soft(language)))" }
      return text
    }
    let anyOf = task.join == .any && links.count > 1 ? ShowWords.anyOf(language) + " " : ""
    fields.add(ShowWords.waitsFor, links.isEmpty ? nil : anyOf + links.joined(separator: ", "))
    let blockers = page.view.commitment(key)?.blockedBy ?? []
    fields.add(
      ShowWords.blocked,
      blockers.map { "\(page.plan.code.short)/\($0)" }.joined(separator: ", "))
    fields.add(
      ShowWords.waitedForBy,
      page.view.waiting(for: key).map { "\(page.plan.code.short)/\($0)" }.joined(separator: ", "))
    fields.add(AskingWords.questions, page.questions(about: key))
    return fields.sheet
  }
}

/// A rule with where it comes from: `release-26w (S44, to be verified)`.
enum RuleNote {
  static func text(_ rule: TimingRule, _ language: Language) -> String {
    var notes: [String] = []
    if let roll = rule.roll {
      notes.append(ItemWords.roll(roll.rawValue)?(language) ?? roll.rawValue)
    }
    if let source = rule.source { notes.append(source) }
    if rule.verify { notes.append(ShowWords.verify(language)) }
    return rule.description + (notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))")
  }
}

extension PlanPage {
  /// A role with the partner that fills it: `GGZ · ggz-noord`.
  func filled(_ role: RoleKey) -> String {
    [role.rawValue, partner(of: role)?.rawValue].compactMap { $0 }.joined(separator: " · ")
  }
}
