import CarePlans
import Wording

/// What an event changed of the directory, in words.
struct DirectoryDifferenceText {
  let language: Language

  func text(of difference: DirectoryDifference) -> String {
    switch difference {
    case .founded(let region): DirectoryHistoryWords.founded(language, ["region": region])
    case .partnerAdded(let id):
      DirectoryHistoryWords.partnerAdded(language, ["id": id.rawValue])
    case .partnerChanged(let id, let fields):
      changed(id.rawValue, fields.map(\.rawValue))
    case .workerAdded(let id, let partner):
      DirectoryHistoryWords.workerAdded(
        language, ["id": id.rawValue, "partner": partner.rawValue])
    case .workerChanged(let id, let fields):
      changed(id.rawValue, fields.map(\.rawValue))
    case .holidaysChanged: DirectoryHistoryWords.holidays(language)
    case .actsChanged(let laws):
      DirectoryHistoryWords.acts(language, ["laws": laws.joined(separator: ", ")])
    case .storeRestored: DirectoryHistoryWords.restored(language)
    case .undone(let number): HistoryWords.undoes(language, ["number": String(number)])
    }
  }

  private func changed(_ id: String, _ fields: [String]) -> String {
    let names = fields.map { DirectoryHistoryWords.field($0)?(language) ?? $0 }
    return DirectoryHistoryWords.changed(
      language, ["id": id, "fields": names.joined(separator: ", ")])
  }
}
