import ArgumentParser
import CarePlans
import Planner
import Wording

/// `plan goal`: sets goals in life domains and says whether they were reached, or lists them.
struct PlanGoalCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("goal", DomainWords.goalHelp)
  }

  @Argument(help: ArgumentHelp(say(PlanHelp.plan), valueName: "plan")) var plan: String
  @Argument(help: ArgumentHelp(say(DomainWords.goalName), valueName: "goal")) var goal: String?
  @Argument(help: ArgumentHelp(say(DomainWords.goalText), valueName: "text")) var text: String?
  @Option(help: ArgumentHelp(say(DomainWords.stateOption), valueName: "state")) var state: String?
  @Option(help: ArgumentHelp(say(TaskHelp.on), valueName: "date")) var on: String?
  @Flag(help: ArgumentHelp(say(DomainWords.removeGoal))) var remove = false
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    guard let goal else { return try DomainInput.list(plan, in: session) }
    let wish = try DomainInput.goal(goal, text: text, state: state, isRemoved: remove)
    let day = try session.reportedDay(on)
    try session.change(write) { options in
      switch wish {
      case .set(let domain, let text):
        try session.planner.setGoal(text, in: domain, of: plan, options: options)
      case .say(let number, let state):
        try session.planner.sayGoal(number, state, on: day, of: plan, options: options)
      }
    }
  }
}
