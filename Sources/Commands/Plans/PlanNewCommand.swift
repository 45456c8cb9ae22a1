import ArgumentParser
import CarePlans
import CivilTime
import Planner
import Reports
import Wording

/// `plan new`: a plan from a template, under a new meaningless code.
struct PlanNewCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("new", PlanHelp.new) }

  @Argument(help: ArgumentHelp(say(PlanHelp.template), valueName: "template")) var template: String
  @Option(help: ArgumentHelp(say(PlanHelp.startDay), valueName: "date")) var start: String?
  @Option(help: ArgumentHelp(say(PlanHelp.lead), valueName: "worker")) var lead: String?
  @Option(
    name: .customLong("anchor"),
    help: ArgumentHelp(say(PlanHelp.anchorOption), valueName: "name=date"))
  var anchors: [String] = []
  @Option(
    name: .customLong("fact"),
    help: ArgumentHelp(say(PlanHelp.factOption), valueName: "name=answer"))
  var facts: [String] = []
  @Flag(help: ArgumentHelp(say(PlanHelp.begin))) var begin = false
  @Option(help: ArgumentHelp(say(PlanHelp.adopt), valueName: "date")) var adopt: String?
  @Option(
    name: .customLong("own-label"),
    help: ArgumentHelp(say(NoteWords.labelOption), valueName: "label"))
  var label: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let seed = try seed(in: session)
    var options = try write.changeOptions()
    let outcome = try session.forewarned(&options) {
      try session.planner.createPlan(seed, options: $0)
    }
    try ChangeRun(session: session, options: write).tell(outcome)
    guard session.format == .table, outcome.wasWritten, let code = outcome.parts.first?.code.short
    else { return }
    try tellNext(code, in: session)
  }

  /// What to type next: what to find out first, and how it is looked at and begun.
  private func tellNext(_ code: String, in session: Session) throws {
    let view = try session.planner.show(code)
    let text = FirstQuestionsText(language: session.language, plan: code)
    for line in text.lines(FirstQuestions(of: view.plan, template: view.template)) {
      session.console.talk(line)
    }
    session.console.talk(ChangeWords.nextStep(session.language, ["plan": code]))
    if !begin, adopt == nil {
      session.console.talk(ChangeWords.beginStep(session.language, ["plan": code]))
    }
  }

  /// What the plan is made of.
  private func seed(in session: Session) throws -> PlanSeed {
    var seed = PlanSeed(
      template: template, start: try start.map { try session.date($0, .coming) } ?? session.today,
      begins: begin, adopted: try adopt.map { try session.reportedDay($0) })
    if let lead {
      seed.lead = try session.planner.repository.directory().worker(typed: lead)
    }
    seed.label = label
    for text in anchors {
      let (key, anchor) = try AnchorInput(session).anchor(text, in: nil)
      seed.anchors[key] = anchor
    }
    for text in facts {
      let (key, value) = try NamedValue.parse(text)
      if let value { seed.facts[FactKey(key)] = value }
    }
    if start == nil, seed.adopted != nil { seed.startWithItsDates() }
    return seed
  }
}
