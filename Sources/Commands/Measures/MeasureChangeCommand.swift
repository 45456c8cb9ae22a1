import ArgumentParser
import CarePlans
import CivilTime
import Planner
import Wording

/// `measure change`: corrects what was noted of measures.
struct MeasureChangeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("change", SeriesHelp.measureChange)
  }

  @Argument(help: ArgumentHelp(say(SeriesHelp.measureRef), valueName: "ref")) var refs: [String]
  @OptionGroup var fields: FieldOptions<MeasureField>
  @OptionGroup var away: UnsetOption
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let refs = TypedRefs.joined(refs)
    guard !fields.isEmpty || !away.unset.isEmpty else {
      throw Problem(.planning(.fieldsNeeded), .usage, ["example": "--start 2026-12-01"])
    }
    try session.change(write, .whenOthersMove, naming: refs) {
      try session.planner.reviseMeasures(refs, options: $0) { plan, key in
        try FieldInput(session: session, plan: plan)
          .changes(
            fields, unset: away, of: plan.measureIndex(key).map { plan.measures[$0] })
      }
    }
  }
}
