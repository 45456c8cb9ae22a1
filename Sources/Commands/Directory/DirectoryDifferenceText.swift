import CarePlans
import Wording

/// What an event changed of the directory, in words.
struct DirectoryDifferenceText {
  let language: Language
  /// The change sets it is told among.
  var history = ChangeHistory()

  func text(of difference: DirectoryDifference) -> String {
    switch difference {
    case .founded(let region): DirectoryHistoryWords.founded(language, ["region": region])
    case .partnerAdded(let id):
      DirectoryHistoryWords.partnerAdded(language, ["id": id.rawValue])
    case .partnerChanged(let id, let fields):
      changed(id.rawValue, fields.map(text(of:)))
    case .workerAdded(let id, let partner):
      DirectoryHistoryWords.workerAdded(
        language, ["id": id.rawValue, "partner": partner.rawValue])
    case .workerChanged(let id, let fields):
      changed(id.rawValue, fields.map(text(of:)))
    case .holidaysChanged: DirectoryHistoryWords.holidays(language)
    case .actsChanged(let laws):
      DirectoryHistoryWords.acts(language, ["laws": laws.joined(separator: ", ")])
    case .noteAdded(let number, let partner):
      NoteWords.added(language, ["n": String(number), "place": partner.rawValue])
    case .noteWithdrawn(let number): NoteWords.withdrawn(language, ["n": String(number)])
    case .storeRestored: DirectoryHistoryWords.restored(language)
    case .undone(let number): EventText.undoing(number, in: history, language)
    }
  }

  private func changed(_ id: String, _ fields: [String]) -> String {
    DirectoryHistoryWords.changed(language, ["id": id, "fields": fields.joined(separator: ", ")])
  }

  /// `name GGZ → GGZ Noord`, `days without work +2026-12-24, −2026-12-31`.
  private func text<Field>(of change: DirectoryDifference.Change<Field>) -> String {
    let field = change.field
    let name = DirectoryFieldWords.of(field.rawValue)?.name(language) ?? field.rawValue
    guard field.isList else {
      let (before, after) = (change.before.first ?? "–", change.after.first ?? "–")
      return "\(name) \(before) → \(after)"
    }
    let entries = change.after.map { "+" + $0 } + change.before.map { "−" + $0 }
    let shown = entries.prefix(3).joined(separator: " ")
    return "\(name) \(shown)" + (entries.count > 3 ? " (+\(entries.count - 3))" : "")
  }
}
