import ArgumentParser
import CarePlans
import Planner
import Wording

/// `task set`: sets fields of tasks, or takes them away.
struct TaskSetCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("set", TaskHelp.set) }

  @Argument(help: ArgumentHelp(say(FilterWords.refs), valueName: "ref")) var refs: [String]
  @OptionGroup var fields: FieldOptions<TaskField>
  @OptionGroup var away: UnsetOption
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let refs = TypedRefs.joined(refs)
    guard !fields.isEmpty || !away.unset.isEmpty else {
      throw Problem(.planning(.fieldsNeeded), .usage, ["example": "--due release-4w"])
    }
    try session.noticeOtherPartner(of: fields.text(of: .worker), given: refs)
    try session.change(write, .whenOthersMove, naming: refs) {
      try session.planner.revise(refs, options: $0) { plan, key in
        try FieldInput(session: session, plan: plan)
          .changes(fields, unset: away, of: plan.task(key))
      }
    }
  }
}
