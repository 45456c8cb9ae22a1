import CarePlans
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// What people type of life domains and goals, and how they are listed.
enum DomainInput {
  /// What is wanted of a goal.
  enum GoalWish {
    case set(LifeDomain, String)
    /// Its state; nil to take it out.
    case say(Int, PlanGoal.State?)
  }

  /// Life domains, with commas between.
  ///
  /// - Throws: ``Problem`` `choice-unknown` with those there are.
  static func domains(_ texts: [String], for option: String) throws(Problem) -> [LifeDomain] {
    var result: [LifeDomain] = []
    for text in texts.flatMap({ $0.split(separator: ",") }) {
      let word = String(text).trimmingWhitespace()
      guard !word.isEmpty else { continue }
      let domain: LifeDomain = try Choice.of(word, for: option, among: LifeDomain.ofLife)
      if !result.contains(domain) { result.append(domain) }
    }
    return result
  }

  /// What the words of `plan goal` ask for.
  ///
  /// - Throws: ``Problem`` `goal-incomplete` where something is missing or too much.
  static func goal(_ goal: String, text: String?, state: String?, isRemoved: Bool) throws
    -> GoalWish
  {
    if let number = PlanGoal.number(typed: goal) {
      guard text == nil, (state != nil) != isRemoved else {
        throw Problem(.planning(.goalIncomplete), .usage, ["goal": goal])
      }
      return .say(number, try state.map { try Choice.of($0, for: "--state") })
    }
    let domain: LifeDomain = try Choice.of(goal, for: "goal", among: LifeDomain.ofLife)
    guard let text, state == nil, !isRemoved else {
      throw Problem(.planning(.goalIncomplete), .usage, ["goal": goal])
    }
    return .set(domain, try FieldInput.line(text, "text"))
  }

  /// Prints the plan by life domain, with its goals.
  static func list(_ plan: String, in session: Session) throws {
    let view = try session.planner.show(plan)
    let language = session.language
    let sheets = DomainSheets(view.domains, language)
    let title = ShowWords.planTitle(language, ["plan": view.plan.code.description])
    var domains = sheets.domains
    if view.plan.domains.isEmpty {
      let known = LifeDomain.ofLife.map { TypedWords.shown($0.rawValue, language) }
      domains.footnotes.append(
        DomainWords.noneYet(language, ["known": known.joined(separator: ", ")]))
    }
    session.present(
      TableDocument(
        title: title, summary: [], sheets: [domains, sheets.goals].compactMap(\.self))
    ) {
      .object([("plan", .string(view.plan.code.description)), ("domains", sheets.json)])
    }
  }
}
