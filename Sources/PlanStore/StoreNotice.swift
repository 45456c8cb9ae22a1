/// Something the user should hear of, although the store could be opened.
package enum StoreNotice: Sendable, Hashable {
  /// The folder belongs to a program that copies files elsewhere, by its name.
  case syncFolder(path: String, service: String)
  /// Others than the owner may read the key; the mode as it is.
  case looseKey(path: String, mode: UInt32)
  /// Others than the owner could read the store; it was closed to them. The mode as it was.
  case tightened(path: String, mode: UInt32)
  /// Others than the owner may look into the folder; the mode as it is.
  case looseFolder(path: String, mode: UInt32)
  /// An older store was brought up to date; the copy from before lies beside it.
  case migrated(from: Int, to: Int, copy: String)
  /// Tables that an older program wrote were made anew, with so many plans.
  case renewed(plans: Int)
  /// Nothing keeps how far this machine has written: the file cannot be written.
  case noLastHead(path: String)

  package var id: String {
    switch self {
    case .syncFolder: "store-sync-folder"
    case .looseKey: "store-key-loose"
    case .tightened: "store-tightened"
    case .looseFolder: "store-folder-loose"
    case .migrated: "store-migrated"
    case .renewed: "store-renewed"
    case .noLastHead: "store-no-last-head"
    }
  }
}
