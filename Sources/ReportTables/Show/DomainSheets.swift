import CarePlans
import CivilTime
package import PlanAPI
package import Reports
package import Wording

/// A plan by life domain, and its goals, as tables and for programs.
package struct DomainSheets {
  private let list: DomainList
  private let language: Language

  package init(_ list: DomainList, _ language: Language) {
    self.list = list
    self.language = language
  }

  /// The life domains of which the plan says something.
  package var domains: Sheet {
    Sheet(
      title: DomainWords.heading(language),
      columns: [
        Column("domain", ShowWords.domain(language)),
        Column("flagged", DomainWords.flagged(language)),
        Column("open", DomainWords.open(language)), Column("late", DomainWords.late(language)),
        Column("done", DomainWords.done(language)),
        Column("next", DomainWords.next(language), priority: 1),
        Column("answer", DomainWords.answer(language), minWidth: 16),
      ],
      rows: list.entries.map { entry in
        [
          Cell(name(entry.domain), data: entry.domain.rawValue),
          Cell(entry.flag?.flaggedOn.description ?? ""), Cell(String(entry.open)),
          Cell(String(entry.late)), Cell(String(entry.done)),
          Cell(entry.next?.description ?? ""), Cell(answer(of: entry)),
        ]
      })
  }

  /// The goals; nil where there are none.
  package var goals: Sheet? {
    let goals = list.entries.flatMap(\.goals).sorted { $0.number < $1.number }
    guard !goals.isEmpty else { return nil }
    return Sheet(
      title: DomainWords.goals(language),
      columns: [
        Column("goal", DomainWords.goal(language)), Column("domain", ShowWords.domain(language)),
        Column("text", DomainWords.text(language), minWidth: 20),
        Column("state", DomainWords.state(language)),
        Column("said", DomainWords.said(language), priority: 1),
      ],
      rows: goals.map { goal in
        [
          Cell(goal.name), Cell(name(goal.domain), data: goal.domain.rawValue), Cell(goal.text),
          Cell(DomainWords.state(goal.state.rawValue)(language), data: goal.state.rawValue),
          Cell(goal.saidOn?.description ?? ""),
        ]
      })
  }

  /// As programs read it: `domains[]` in docs/json.md.
  package var json: JSONTree {
    .array(
      list.entries.map { entry in
        .object([
          ("domain", .string(entry.domain.rawValue)), ("flaggedOn", .date(entry.flag?.flaggedOn)),
          ("noneBecause", .text(entry.flag?.noneBecause)),
          ("unanswered", .bool(entry.isUnanswered)),
          ("open", .int(entry.open)), ("late", .int(entry.late)), ("done", .int(entry.done)),
          ("next", .date(entry.next)),
          ("goals", .array(entry.goals.map(Self.json))),
        ])
      })
  }

  private static func json(_ goal: PlanGoal) -> JSONTree {
    .object([
      ("goal", .string(goal.name)), ("text", .string(goal.text)), ("setOn", .date(goal.setOn)),
      ("state", .string(goal.state.rawValue)), ("saidOn", .date(goal.saidOn)),
    ])
  }

  private func name(_ domain: LifeDomain) -> String {
    FieldText.text(of: .domain(domain), language)
  }

  private func answer(of entry: DomainList.Entry) -> String {
    if let reason = entry.flag?.noneBecause {
      return DomainWords.noneBecause(language, ["reason": reason])
    }
    return entry.isUnanswered ? DomainWords.unanswered(language) : ""
  }
}
