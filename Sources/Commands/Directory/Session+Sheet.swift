import CarePlans
import Planner
import ReportTables
import Wording

extension Session {
  /// Prints the sheet of somebody, with a word about what a level tells.
  ///
  /// - Throws: ``Problem`` `feed-level-unknown` for another level than 1 or 2.
  func presentSheet(of holder: FeedAudience.Holder, level number: Int) throws {
    guard let level = FeedLevel(rawValue: number), level != .busy else {
      throw Problem(.planning(.sheetLevelUnknown), .usage, ["value": String(number)])
    }
    if level == .titled { console.talk(SheetHelp.levelTwo(language)) }
    present(try planner.owedSheet(of: holder, level: level), OwedSheetTable.self)
  }
}
