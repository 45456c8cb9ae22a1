import ArgumentParser
import CarePlans
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// `plan fact`: answers the plan's questions, or lists them.
struct PlanFactCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("fact", PlanHelp.fact) }

  @Argument(help: ArgumentHelp(say(PlanHelp.plan), valueName: "plan")) var plan: String
  @Argument(help: ArgumentHelp(say(PlanHelp.factOption), valueName: "name=answer"))
  var facts: [String] = []
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    guard !facts.isEmpty else { return try list(in: session) }
    let wanted = try facts.map { text in
      let (name, value) = try NamedValue.parse(text)
      return (FactKey(name.lowercased()), value)
    }
    try session.change(write, .whenOthersMove, naming: [plan]) {
      try session.planner.setFacts(wanted, of: plan, options: $0)
    }
  }

  private func list(in session: Session) throws {
    let view = try session.planner.show(plan)
    let language = session.language
    let facts = view.template.facts
    let sheet = Sheet(
      title: ShowWords.planTitle(language, ["plan": view.plan.code.description]),
      columns: [
        Column("fact", ShowWords.nameColumn(language)),
        Column("title", ShowWords.factColumn(language), minWidth: 16),
        Column("value", ShowWords.answerColumn(language)),
        Column("values", ShowWords.answersColumn(language), priority: 1),
      ],
      rows: facts.map { fact in
        let value = view.plan.facts[fact.key]?.value
        return [
          Cell(fact.key.rawValue), Cell(fact.title(language)),
          Cell(
            value.map { ItemWords.answer($0, language) } ?? ShowWords.unknown(language),
            data: value ?? ""),
          Cell(
            fact.values.map { ItemWords.answer($0, language) }.joined(separator: ", "),
            data: fact.values.joined(separator: ", ")),
        ]
      })
    session.present(sheet) {
      .object([
        ("plan", .string(view.plan.code.description)),
        (
          "facts",
          .array(
            facts.map { fact in
              .object([
                ("fact", .string(fact.key.rawValue)), ("title", .string(fact.title(language))),
                ("value", .text(view.plan.facts[fact.key]?.value)),
                ("values", .texts(fact.values)),
              ])
            })
        ),
      ])
    }
  }
}
