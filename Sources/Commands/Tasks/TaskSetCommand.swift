import ArgumentParser
import CarePlans
import Planner
import Wording

/// `task set`: sets fields of tasks, or takes them away.
struct TaskSetCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("set", TaskHelp.set) }

  @Argument(help: ArgumentHelp(say(FilterWords.refs), valueName: "ref")) var refs: [String] = []
  @OptionGroup var choice: WhereText
  @OptionGroup var fields: FieldOptions<TaskField>
  @OptionGroup var away: UnsetOption
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    guard !fields.isEmpty || !away.unset.isEmpty else {
      throw Problem(.planning(.fieldsNeeded), .usage, ["example": "--due release-4w"])
    }
    let refs = try choice.refs(refs, in: session)
    try session.noticeOtherPartner(of: fields.text(of: .worker), given: refs)
    try session.change(write, choice.caution(else: .whenOthersMove), naming: refs) {
      try session.planner.revise(refs, options: $0) { draft, key in
        try FieldInput(session: session, plan: draft.plan, present: draft.owed(key))
          .changes(fields, unset: away, of: draft.plan.task(key))
      }
    }
  }
}
