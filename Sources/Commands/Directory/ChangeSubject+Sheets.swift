import PlanText
import Wording

extension ChangeSubject {
  /// People of a sheet.
  static func takingIn(_ rows: [PersonRow]) -> ChangeSubject {
    ChangeSubject(
      id: rows.map(\.id).joined(separator: ", "), done: SheetWords.takenIn,
      wouldDo: SheetWords.wouldTakeIn)
  }
}
