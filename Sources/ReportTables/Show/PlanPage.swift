import CarePlans
import CivilTime
import PlanAPI
package import Reports
import Scheduling
package import Wording

/// A plan as it is shown: header, dates, facts, phases, tasks, series, measures, issues.
package struct PlanPage {
  let view: PlanView
  let language: Language
  let showsAll: Bool
  /// What its readers call the plan, where it may be told.
  let label: String?
  let issues: [PlanIssue]
  private let partners: [RoleKey: PartnerID]

  package init(_ view: PlanView, _ language: Language, showsAll: Bool = false, label: String? = nil)
  {
    self.view = view
    self.language = language
    self.showsAll = showsAll
    self.label = label
    issues = view.issues
    partners = view.partners
  }

  var plan: CarePlan { view.plan }
  func title(_ key: ItemKey) -> String { view.title(of: key, language) }
  func partner(of role: RoleKey) -> PartnerID? { partners[role] }

  /// A worker in a column, with a mark for one who is away.
  func marked(_ worker: WorkerID) -> String {
    view.directory.workers[worker]?.absence(on: view.today) == nil
      ? worker.rawValue : AwayText.marked(worker)
  }

  /// A worker with until when it is away.
  func named(_ worker: WorkerID) -> String {
    guard let last = view.directory.workers[worker]?.absence(on: view.today)?.days.last else {
      return worker.rawValue
    }
    return AbsenceWords.whoAway(
      language, ["who": worker.rawValue, "away": AwayText.of(last, language)])
  }

  /// The same for programs.
  var wire: PlanShowWire {
    PlanShowWire(
      schedule: view.schedule, commitments: view.commitments, issues: issues,
      stopReason: view.stopReason, domains: DomainSheets(view.domains, language).json,
      titles: { title($0) }, partners: { partner(of: $0) })
  }

  var document: TableDocument {
    var summary = [header]
    if !plan.anchors.isEmpty { summary.append(anchors) }
    if !plan.facts.isEmpty { summary.append(facts) }
    var sheets = [tasks]
    if !plan.series.isEmpty { sheets.append(series) }
    if !plan.measures.isEmpty { sheets.append(measures) }
    if !plan.questions.isEmpty { sheets.append(questions) }
    if let left = LeftOpenSheet(view, language).kept { sheets.insert(left, at: 0) }
    if !plan.domains.isEmpty || !plan.goals.isEmpty {
      let domains = DomainSheets(view.domains, language)
      sheets += [domains.domains, domains.goals].compactMap(\.self)
    }
    if let notes = noteSheet(plan.notes) { sheets.append(notes) }
    sheets.append(issueSheet)
    return TableDocument(
      title: ShowWords.planTitle(language, ["plan": plan.code.description]), summary: summary,
      sheets: sheets
    ).noting(away: view.directory.away(on: view.today), language)
  }

  private var header: Sheet {
    var fields = ShownFields(language)
    for field in HeadField.ownTexts {
      guard let words = HeadFieldWords.of(field.entry.name) else { continue }
      // Of the label the screen decides; everything else is for who opens the plan.
      fields.add(words.heading, field == .label ? label : field.entry.read(plan)?.description)
    }
    fields.add(ShowWords.status, status)
    fields.add(HistoryWords.reason, view.stopReason)
    fields.add(SettlingWords.heading, settling)
    fields.add(
      ShowWords.template,
      ShowWords.templateVersion(
        language, ["id": plan.template.id, "n": String(plan.template.version)]))
    fields.add(ShowWords.caseType, TypedWords.shown(plan.caseType, language))
    let (before, current, after) = phases
    fields.add(ShowWords.phase, current)
    fields.add(ShowWords.phasesBefore, before)
    fields.add(ShowWords.phasesAfter, after)
    fields.add(ShowWords.start, plan.start.description)
    if let adoption = plan.adoption {
      let counted = view.commitment(PlanAdoption.key)?.counted ?? 0
      fields.add(
        ShowWords.adopted,
        ShowWords.adoptedCount(
          language,
          [
            "date": adoption.on.description, "n": String(counted),
            "ref": "\(plan.code.short)/\(PlanAdoption.key)",
          ]))
    }
    fields.add(ShowWords.lead, plan.lead.map(named) ?? ShowWords.nobody(language))
    fields.add(ShowWords.members, plan.members.keys.sorted().map(named).joined(separator: ", "))
    return fields.sheet
  }

  /// Where it stands, since when, and of a stopped one why.
  private var status: String {
    if plan.status == .stopped, let stop = plan.stop, let day = plan.endedOn {
      let kind = HistoryWords.stopKind(stop.kind.rawValue)(language)
      return SettlingWords.stopped(language, ["date": day.description, "kind": kind])
    }
    let word = ItemWords.status(plan.status.rawValue)?(language) ?? plan.status.rawValue
    return word + (plan.endedOn.map { " \($0)" } ?? "")
  }

  /// What is still to be settled of a stopped plan, and by when.
  private var settling: String {
    guard plan.status == .stopped else { return "" }
    return (plan.stop?.settling ?? []).map { key in
      guard let entry = view.commitment(key), entry.state.isOpen else {
        return SettlingWords.settled(language, ["item": key.rawValue])
      }
      guard let day = entry.nextDate else { return key.rawValue }
      return SettlingWords.item(
        language, ["item": key.rawValue, "date": day.description])
    }.joined(separator: " · ")
  }

  /// The phase it is in, with those before and after it; each with the day it begins.
  private var phases: (before: String, current: String, after: String) {
    let all = view.row.phases.map { phase in
      let name = view.template.phases.first { $0.key == phase.key }?.title(language) ?? phase.key
      return name + (phase.from.map { " \($0)" } ?? "")
    }
    guard let current = view.row.phase(on: view.today),
      let place = view.row.phases.firstIndex(where: { $0.key == current })
    else { return ("", "", all.joined(separator: " · ")) }
    return (
      all[..<place].joined(separator: " · "), all[place],
      all[(place + 1)...].joined(separator: " · ")
    )
  }

  private var anchors: Sheet {
    Sheet(
      title: ShowWords.anchors(language),
      columns: [
        Column("anchor", ""), Column("title", "", minWidth: 16), Column("date", ""),
        Column("state", ""),
      ],
      rows: view.anchorKeys.map { key in
        let anchor = plan.anchors[key] ?? .unknown
        return [
          Cell(key.rawValue), Cell(view.anchorTitle(key)?(language) ?? ""),
          Cell(anchor.date?.description ?? ""),
          Cell(ItemWords.anchorState(anchor.state.rawValue)?(language) ?? ""),
        ]
      })
  }

  private var facts: Sheet {
    Sheet(
      title: ShowWords.facts(language),
      columns: [Column("fact", ""), Column("title", "", minWidth: 16), Column("value", "")],
      rows: view.template.facts.map { fact in
        let value = plan.facts[fact.key]?.value
        return [
          Cell(fact.key.rawValue), Cell(fact.title(language)),
          Cell(value.map { ItemWords.answer($0, language) } ?? ShowWords.unknown(language)),
        ]
      })
  }

  private var tasks: Sheet {
    let shown = view.tasks(all: showsAll)
    let hidden = plan.tasks.count - shown.count
    var sheet = Sheet(
      title: ShowWords.tasks(language),
      columns: [
        Column("ref", OverdueWords.refColumn(language)),
        Column("numbered", OverdueWords.numberColumn(language), priority: 4),
        Column("title", OverdueWords.titleColumn(language), minWidth: 24),
        Column(
          "responsible", OverdueWords.whoColumn(language), priority: 1, yieldsWhenUniform: true),
        Column("due", OverdueWords.dueColumn(language)),
        Column("limit", ShowWords.limit(language), priority: 3),
        Column("state", ShowWords.state(language)),
        Column("waitsFor", OverdueWords.waitsColumn(language), priority: 2),
      ],
      sections: phases(of: shown).map { phase, tasks in
        SheetSection(heading: phase, rows: tasks.map(row))
      }, footnotes: hidden > 0 ? [ShowWords.tasksHidden(language, hidden)] : [])
    if DueCells.isMarked(sheet) { sheet.footnotes.append(ShowWords.limitLegend(language)) }
    return sheet
  }

  /// The tasks by the phase the template puts them in.
  private func phases(of tasks: [PlanTask]) -> [(String?, [PlanTask])] {
    let known = plan.phases.map(\.key)
    let groups = Dictionary(grouping: tasks) { task in
      task.phase.flatMap { known.contains($0) ? $0 : nil }
    }
    let named = known.compactMap { key -> (String?, [PlanTask])? in
      guard let own = groups[key] else { return nil }
      return (view.template.phases.first { $0.key == key }?.title(language) ?? key, own)
    }
    guard let rest = groups[nil] else { return named }
    return [(named.isEmpty ? nil : ShowWords.otherTasks(language), rest)] + named
  }

  private func row(_ task: PlanTask) -> [Cell] {
    let entry = view.commitment(task.key)
    let result = view.schedule.result(task.key)
    // What is before our time is measured by nothing; the day it was owed on stays told.
    let former = view.schedule.former[task.key].flatMap { $0.isBefore ? $0 : nil }
    let limit = date(
      former?.limit ?? result?.limit, isExpected: result?.limitCertainty == .expected,
      from: CountedFrom(task.limit))
    return [
      Cell(
        "\(plan.code.short)/\(task.key)", style: task.obligation == .statutory ? .strong : .plain),
      ReportCells.number(plan.code, "\(task.number)"),
      Cell(title(task.key)),
      Cell((entry?.worker.map(marked) ?? partner(of: task.role)?.rawValue) ?? "", style: .faint),
      DueCells.due(
        date(
          former?.due ?? result?.due, isExpected: result?.dueCertainty == .expected,
          from: CountedFrom(task.due)),
        limit: limit),
      DueCells.limit(limit, besides: former?.due ?? result?.due), state(of: task),
      Cell(waits(for: task, entry)),
    ]
  }

  private func waits(for task: PlanTask, _ entry: Commitment?) -> String {
    guard let first = entry?.blockedBy.first else { return "" }
    let more = (entry?.blockedBy.count ?? 1) - 1
    return more > 0 ? "\(first) +\(more)" : first.rawValue
  }

  /// Where a task stands, in a few words.
  func state(of task: PlanTask) -> Cell {
    let name = (view.schedule.state(of: task.key) ?? .open).rawValue
    var text = ItemWords.state(name)?(language) ?? name
    var style = ANSIStyle.plain
    if let entry = view.commitment(task.key) {
      let standing = entry.standing(on: view.today)
      let days = ["n": String(standing.daysLate)]
      if standing.isBreached {
        (text, style) = (ShowWords.breached(language, values: days), .alarm)
      } else if standing.isOverdue {
        (text, style) = (ShowWords.late(language, values: days), .warning)
      } else if entry.wasRemovedLate {
        text = ShowWords.removedLate(language, values: days)
      } else if entry.state == .done, standing.daysLate > 0 {
        text = ShowWords.doneLate(language, values: days)
      } else if standing.hasEnded {
        (text, style) = (ShowWords.toReport(language), .warning)
      } else if standing.isUnreported {
        (text, style) = (ShowWords.unreported(language), .warning)
      } else if standing.isReady {
        (text, style) = (ShowWords.ready(language), .good)
      } else if entry.state.isOpen, !plan.awaits(task.key, on: view.today),
        view.schedule.result(task.key)?.willMissOwnDate ?? false
      {
        (text, style) = (ShowWords.willBeLate(language), .warning)
      }
    }
    return Cell(text, style: style, data: name)
  }

  /// That the day an item is fixed on has passed without a word; nil where it has not.
  func agreed(_ item: ItemKey) -> String? {
    guard let entry = view.commitment(item), let pin = entry.pin,
      entry.standing(on: view.today).isUnreported
    else { return nil }
    return OverdueWords.wasOn(language, ["day": pin.told])
  }

  /// A date; one that is only expected and has passed gives way to its rule.
  func date(_ date: CivilDate?, isExpected: Bool, from counted: CountedFrom? = nil) -> Cell {
    guard let date else { return .empty }
    if isExpected, date < view.today, let counted {
      return Cell(CountedFromText.text(counted, language), data: date.description)
    }
    return Cell((isExpected ? "~" : "") + date.description, data: date.description)
  }
}
