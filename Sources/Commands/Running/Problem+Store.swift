import CarePlans
import PlanStore
import Planner
import Wording

extension Problem {
  /// The problem behind an error of the store.
  init(_ error: StoreError) {
    self.init(Self.code(of: error), Self.outcome(of: error), Self.values(of: error))
  }

  private static func code(of error: StoreError) -> ProblemID {
    switch error {
    case .missing: .store(.missing)
    case .folderMissing: .store(.folderMissing)
    case .exists: .store(.exists)
    case .foreignFile: .store(.foreignFile)
    case .truncated: .store(.truncated)
    case .damaged: .store(.damaged)
    case .unfinished: .store(.unfinished)
    case .newer: .store(.newer)
    case .tooOld: .store(.tooOld)
    case .keyMissing: .store(.keyMissing)
    case .keyMalformed: .store(.keyMalformed)
    case .keyWrong: .store(.keyWrong)
    case .planDestroyed: .store(.planDestroyed)
    case .sealBroken: .store(.sealBroken)
    case .rowChanged: .store(.rowChanged)
    case .headChanged: .store(.headChanged)
    case .journalCut: .store(.journalCut)
    case .templateChanged: .store(.templateChanged)
    case .unreadable: .store(.unreadable)
    case .readOnly: .store(.readOnly)
    case .tablesOld: .store(.tablesOld)
    case .tooManyFiles: .store(.tooManyFiles)
    case .replaced: .store(.replaced)
    case .diskFull: .store(.diskFull)
    case .locked: .store(.locked)
    case .forbidden: .store(.forbidden)
    case .networkFolder: .store(.networkFolder)
    case .demoMark: .store(.demoMark)
    case .templateMissing: .store(.templateMissing)
    case .outOfOrder: .store(.outOfOrder)
    case .inputOutput: .store(.inputOutput)
    case .refused: .store(.refused)
    }
  }

  private static func outcome(of error: StoreError) -> Outcome {
    switch error {
    case .missing, .folderMissing, .planDestroyed: .notFound
    case .exists, .demoMark, .networkFolder: .refused
    case .foreignFile, .truncated, .damaged, .unfinished, .newer, .tooOld, .keyMalformed,
      .sealBroken,
      .unreadable, .rowChanged, .headChanged, .journalCut, .templateChanged:
      .badInput
    case .keyMissing, .keyWrong, .readOnly, .tablesOld, .forbidden: .notPermitted
    case .locked, .replaced: .unavailable
    case .diskFull, .inputOutput, .tooManyFiles: .inputOutput
    case .templateMissing, .outOfOrder, .refused: .bug
    }
  }

  private static func values(of error: StoreError) -> [String: String] {
    switch error {
    case .missing(let path), .folderMissing(let path), .exists(let path),
      .foreignFile(let path), .truncated(let path), .unfinished(let path),
      .keyMissing(let path), .keyMalformed(let path), .keyWrong(let path), .readOnly(let path),
      .tablesOld(let path),
      .diskFull(let path), .locked(let path), .forbidden(let path), .tooManyFiles(let path),
      .headChanged(let path),
      .replaced(let path):
      ["path": path]
    case .damaged(let path, let detail): ["path": path, "detail": detail]
    case .newer(let path, let version, let known):
      ["path": path, "version": "\(version)", "known": "\(known)"]
    case .tooOld(let path, let version): ["path": path, "version": "\(version)"]
    case .journalCut(let path, let known, let end):
      ["path": path, "known": "\(known)", "end": "\(end)"]
    case .planDestroyed(let code), .rowChanged(let code): ["plan": code.short]
    case .sealBroken(let code, let number), .unreadable(let code, let number):
      ["plan": code?.short ?? "–", "number": "\(number)"]
    case .networkFolder(let path, let system): ["path": path, "system": system]
    case .demoMark(let path, let isDemo): ["path": path, "demo": isDemo ? "1" : "0"]
    case .templateMissing(let hash), .templateChanged(let hash): ["hash": String(hash.prefix(12))]
    case .outOfOrder(let code, let expected, let found):
      ["plan": code?.short ?? "–", "expected": "\(expected)", "found": "\(found)"]
    case .inputOutput(let path, let code): ["path": path, "code": "\(code)"]
    case .refused(let code, let detail): ["code": "\(code)", "detail": detail]
    }
  }
}
