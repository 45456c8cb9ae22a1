package import CarePlans

/// Why the store cannot do what was asked, in values: words are made where they are shown.
package enum StoreError: Error, Sendable, Hashable {
  /// There is no store at this path.
  case missing(path: String)
  /// There is no folder at this path for what is to be written there.
  case folderMissing(path: String)
  /// Something is there already and would be overwritten.
  case exists(path: String)
  /// The file is no store of this program.
  case foreignFile(path: String)
  /// The file ends before its own header says it does.
  case truncated(path: String)
  /// The file is a store, but its pages do not hold together.
  case damaged(path: String, detail: String)
  /// The file is marked as a store, but was never finished.
  case unfinished(path: String)
  /// The store was written by a newer program: the version it has and the latest known here.
  case newer(path: String, version: Int, known: Int)
  /// The store is of a version that this program no longer reads.
  case tooOld(path: String, version: Int)
  case keyMissing(path: String)
  /// The key file is there, but is no key.
  case keyMalformed(path: String)
  /// The key belongs to another store.
  case keyWrong(path: String)
  /// The key of this plan was destroyed on purpose: its content is gone for good.
  case planDestroyed(PlanCode)
  /// A sealed row does not open: it was changed, or taken from another place. Nil is what a store
  /// has once.
  case sealBroken(plan: PlanCode?, number: Int)
  /// A row of a clear table was not written with the key of the store.
  case rowChanged(plan: PlanCode)
  /// The journal ends elsewhere than this program left it, or the store says something else of
  /// itself.
  case headChanged(path: String)
  /// The journal is not the one this machine wrote up to `known`, or ends before that.
  case journalCut(path: String, known: Int, end: Int)
  /// The text or the titles of a template were not written with the key of the store.
  case templateChanged(hash: String)
  /// A sealed row opens, but this program cannot read what is in it.
  case unreadable(plan: PlanCode?, number: Int)
  case readOnly(path: String)
  /// The derived tables were written by an older program, and this account may not write to them.
  case tablesOld(path: String)
  /// The system gives this process no more open files.
  case tooManyFiles(path: String)
  /// The file under this path is no longer the one that was opened.
  case replaced(path: String)
  case diskFull(path: String)
  /// Another process held the store for longer than the patience of this one.
  case locked(path: String)
  /// The system forbids this account to use the file.
  case forbidden(path: String)
  /// The folder lies on a file system that is shared over a network, by its name there.
  case networkFolder(path: String, system: String)
  /// A demo store was asked for and this is a real one, or the other way round.
  case demoMark(path: String, isDemo: Bool)
  /// The text of a template that a plan names is not in the store.
  case templateMissing(hash: String)
  /// A change set does not follow the last one: another hand was quicker, or it was made wrongly.
  case outOfOrder(plan: PlanCode?, expected: Int, found: Int)
  /// The system failed with this number.
  case inputOutput(path: String, code: Int)
  /// The database refused a statement: an error of this program.
  case refused(code: Int, detail: String)

  /// The name that tests, scripts and the wording know it by; it never changes.
  package var id: String {
    switch self {
    case .missing: "store-missing"
    case .folderMissing: "store-folder-missing"
    case .exists: "store-exists"
    case .foreignFile: "store-foreign-file"
    case .truncated: "store-truncated"
    case .damaged: "store-damaged"
    case .unfinished: "store-unfinished"
    case .newer: "store-newer"
    case .tooOld: "store-too-old"
    case .keyMissing: "store-key-missing"
    case .keyMalformed: "store-key-malformed"
    case .keyWrong: "store-key-wrong"
    case .planDestroyed: "store-plan-destroyed"
    case .sealBroken: "store-seal-broken"
    case .rowChanged: "store-row-changed"
    case .headChanged: "store-head-changed"
    case .journalCut: "store-journal-cut"
    case .templateChanged: "store-template-changed"
    case .unreadable: "store-unreadable"
    case .readOnly: "store-read-only"
    case .tablesOld: "store-tables-old"
    case .tooManyFiles: "store-too-many-files"
    case .replaced: "store-replaced"
    case .diskFull: "store-disk-full"
    case .locked: "store-locked"
    case .forbidden: "store-forbidden"
    case .networkFolder: "store-network-folder"
    case .demoMark: "store-demo-mark"
    case .templateMissing: "store-template-missing"
    case .outOfOrder: "store-out-of-order"
    case .inputOutput: "store-input-output"
    case .refused: "store-refused"
    }
  }
}
