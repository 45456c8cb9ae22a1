import ArgumentParser
import CarePlans
import CivilTime
import Planner
import ReportTables
import Wording

/// `measure renew`: renews measures until a day, or for as long as the law allows.
struct MeasureRenewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("renew", SeriesHelp.measureRenew)
  }

  @Argument(help: ArgumentHelp(say(SeriesHelp.measureRef), valueName: "ref")) var refs: [String]
  @Option(help: ArgumentHelp(say(SeriesHelp.until), valueName: "date")) var until: String?
  @Option(help: ArgumentHelp(say(SeriesHelp.decided), valueName: "date")) var decided: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let refs = TypedRefs.joined(refs)
    let day = try until.map { try session.date($0, .coming) }
    let decision = try decided.map { try session.date($0, .past) }
    for (item, measure) in try session.planner.measuresCutByAct(refs, decided: decision) {
      session.console.talk(session.told(cutByAct: measure, item))
    }
    try session.change(write, .whenOthersMove, naming: refs) {
      try session.planner.renewMeasures(refs, until: day, decided: decision, options: $0)
    }
  }
}

extension Session {
  /// That the Act of a measure lapses before its longest term is over.
  fileprivate func told(cutByAct measure: CareMeasure, _ item: PlanItem) -> String {
    let text = ChangeWords.cutByAct(
      language,
      [
        "ref": item.description, "law": measure.law.uppercased(),
        "date": measure.sunset?.description ?? "",
      ])
    return DayText.localized(text, language)
  }
}
