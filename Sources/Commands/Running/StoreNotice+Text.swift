import PlanStore
import Wording

extension StoreNotice {
  /// What the user reads of it.
  func text(_ language: Language) -> String {
    switch self {
    case .syncFolder(let path, let service):
      NoticeWords.syncFolder(language, ["path": path, "service": service])
    case .looseKey(let path, let mode):
      NoticeWords.looseKey(language, ["path": path, "mode": String(mode, radix: 8)])
    case .tightened(let path, let mode):
      NoticeWords.tightened(language, ["path": path, "mode": String(mode, radix: 8)])
    case .looseFolder(let path, let mode):
      NoticeWords.looseFolder(language, ["path": path, "mode": String(mode, radix: 8)])
    case .migrated(let from, let to, let copy):
      NoticeWords.migrated(language, ["from": "\(from)", "to": "\(to)", "copy": copy])
    case .renewed(let plans): NoticeWords.renewed(language, plans)
    case .noLastHead(let path): NoticeWords.noLastHead(language, ["path": path])
    }
  }

  /// Whether every command tells it; the rest is for `doctor`.
  var isUrgent: Bool {
    switch self {
    case .looseFolder, .noLastHead: false
    case .syncFolder, .looseKey, .tightened, .migrated, .renewed: true
    }
  }
}
