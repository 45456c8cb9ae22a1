import CarePlans
import CivilTime
import Planner
import ReportTables
import Wording

/// Asks about days on which something was hardly done, before it is written.
struct DayDoubts {
  let session: Session
  let options: WriteOptions

  /// - Parameter day: As ``Planner/done(_:on:outcome:options:)`` takes it.
  /// - Throws: ``Problem`` `question-without-terminal`, `question-declined`.
  func ask(finishing refs: [String], on day: CivilDate?) throws {
    guard !options.isSure else { return }
    let doubts = try session.planner.doubts(finishing: refs, on: day)
    guard !doubts.isEmpty else { return }
    for doubt in doubts {
      session.console.talk(DayText.localized(text(of: doubt), session.language))
    }
    try session.ask(say(DoubtWords.sure), unless: options.isDryRun)
  }

  private func text(of doubted: DoubtedDay) -> String {
    let language = session.language
    let values = ["ref": doubted.ref, "day": doubted.day.description]
    func with(_ date: CivilDate) -> [String: String] {
      values.merging(["date": date.description]) { $1 }
    }
    switch doubted.doubt {
    case .beforePlan(let date)?: return DoubtWords.beforePlan(language, values: with(date))
    case .beforeTask(let date)?: return DoubtWords.beforeTask(language, values: with(date))
    case .beforeAnchor(let key, let date)?:
      let name = ShippedNames.anchor(key.rawValue, language)
      return DoubtWords.beforeAnchor(
        language, values: with(date).merging(["anchor": name]) { $1 })
    case nil: return DoubtWords.before(language, values: values)
    }
  }
}
