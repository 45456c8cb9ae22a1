import ArgumentParser
import CarePlans
import CivilTime
import Planner
import Wording

/// `series change`: sets fields of series, or takes them away.
struct SeriesChangeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("change", SeriesHelp.change)
  }

  @Argument(help: ArgumentHelp(say(SeriesHelp.ref), valueName: "ref")) var refs: [String]
  @OptionGroup var fields: FieldOptions<SeriesField>
  @Option(help: ArgumentHelp(say(SeriesHelp.after), valueName: "task")) var after: String?
  @OptionGroup var away: UnsetOption
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let refs = TypedRefs.joined(refs)
    guard !fields.isEmpty || !away.unset.isEmpty || after != nil else {
      throw Problem(.planning(.fieldsNeeded), .usage, ["example": "--every 2w"])
    }
    try session.noticeOtherPartner(of: fields.text(of: .worker), given: refs)
    try session.change(write, .whenOthersMove, naming: refs) {
      try session.planner.reviseSeries(refs, options: $0) { plan, key in
        try changes(
          of: plan.seriesIndex(key).map { plan.series[$0] },
          FieldInput(session: session, plan: plan))
      }
    }
  }

  private func changes(of series: FollowUpSeries?, _ input: FieldInput) throws
    -> [FieldChange<SeriesField>]
  {
    let changes = try input.changes(fields, unset: away, of: series)
    guard after != nil, let origin = try input.origin(fields, after: after) else { return changes }
    return changes + [FieldChange(.origin, .origin(origin))]
  }
}
