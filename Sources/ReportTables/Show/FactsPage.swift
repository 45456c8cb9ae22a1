import CarePlans
import CivilTime
import PlanAPI
import Reports
import Wording

/// The facts of a plan that nobody has answered, with what hangs on each and how it is answered.
struct FactsPage: LinePage {
  let page: PlanPage

  private var language: Language { page.language }
  private var ref: String { "\(page.plan.code.short)/\(FactsLine.key)" }
  private var asked: AskedFacts { AskedFacts(of: page.plan) }

  var document: TableDocument {
    let asked = asked
    let title = ItemWords.facts(language, ["n": String(asked.facts.count)])
    let table = Sheet(
      columns: [
        Column("fact", FactsWords.fact(language)),
        Column("title", FactsWords.question(language), minWidth: 24),
        Column("answers", FactsWords.answers(language)),
        Column("items", FactsWords.items(language), priority: 1),
      ],
      rows: asked.facts.map { fact in
        [
          Cell(fact.rawValue), Cell(question(fact)), Cell(values(fact).joined(separator: "|")),
          Cell(asked.items[fact, default: []].map(\.rawValue).joined(separator: ", ")),
        ]
      }, footnotes: [footnote(asked)].compactMap(\.self))
    var fields = ShownFields(language)
    fields.add(ShowWords.due, page.view.commitment(FactsLine.key)?.due?.description)
    return TableDocument(
      title: "\(ref)  \(title)", summary: [fields.sheet],
      sheets: asked.facts.isEmpty ? [] : [table])
  }

  private func definition(_ fact: FactKey) -> TemplateFact? {
    page.view.template.facts.first { $0.key == fact }
  }

  private func question(_ fact: FactKey) -> String {
    definition(fact)?.title(language) ?? ShippedNames.fact(fact.rawValue, language)
  }

  /// Those the template names, else those that conditions ask for.
  private func values(_ fact: FactKey) -> [String] {
    if let definition = definition(fact) { return definition.values }
    let conditions = page.plan.tasks.map(\.condition) + page.plan.series.map(\.condition)
    let named = conditions.flatMap { $0?.rests ?? [] }.flatMap { rest in
      switch rest {
      case .fact(let key, let answers): key == fact ? answers : []
      }
    }
    return Set(named).sorted()
  }

  private func footnote(_ asked: AskedFacts) -> String? {
    asked.facts.first.map { fact in
      FactsWords.howToAnswer(
        language,
        [
          "plan": page.plan.code.short, "fact": fact.rawValue,
          "value": values(fact).first ?? "…",
        ])
    }
  }

  /// The same for programs.
  var json: JSONTree {
    let (asked, line) = (asked, page.view.commitment(FactsLine.key))
    return .object([
      ("key", .string(FactsLine.key.rawValue)), ("number", .int(FactsLine.number)),
      ("due", .date(line?.due)), ("state", .text(line?.state.rawValue)),
      (
        "facts",
        .array(
          asked.facts.map { fact in
            .object([
              ("fact", .string(fact.rawValue)), ("title", .string(question(fact))),
              ("values", .texts(values(fact))),
              ("items", .texts(asked.items[fact, default: []].map(\.rawValue))),
            ])
          })
      ),
    ])
  }
}
