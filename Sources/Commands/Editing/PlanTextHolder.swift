import ArgumentParser
import Planner
import Wording

/// Where the text of a plan comes from, and goes back to: the store here, or a service.
protocol PlanTextHolder {
  /// The text as it is now.
  func text() async throws -> String
  /// Takes an edited text in; what it did, or what is wrong with it, has been told then.
  func takeBack(_ text: String, as file: String, because reason: String?) async throws
    -> PlanTextTaking
}

/// What came of taking a text in.
struct PlanTextTaking {
  /// The exit code.
  var code: Int32
  /// The id of what it was refused with.
  var problem: String?
}

/// A plan in the store that was opened.
struct LocalPlanText: PlanTextHolder {
  let session: Session
  let plan: String
  let options: WriteOptions

  func text() throws -> String {
    try session.planner.exportPlan(plan, session.language)
  }

  func takeBack(_ text: String, as file: String, because reason: String?) -> PlanTextTaking {
    var options = options
    if let reason { options.reason = reason }
    do {
      try session.change(options, .always) {
        try session.planner.importInto(plan, text, file: file, options: $0)
      }
      return PlanTextTaking(code: 0)
    } catch {
      let code = ErrorPrinter(console: session.console).report(error)
      return PlanTextTaking(code: code, problem: Problem(known: error)?.id)
    }
  }
}
