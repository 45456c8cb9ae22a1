import GRDB

#if canImport(Glibc)
  import Glibc
#endif

extension StoreError {
  /// Runs `body`; an error of the database leaves as one of the store, with its path.
  static func mapped<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    } catch is RowDecodingError {
      // What the row holds is not told.
      throw StoreError.damaged(path: path, detail: "row")
    } catch StoreError.damaged(path: "", let detail) {
      throw StoreError.damaged(path: path, detail: detail)
    } catch StoreError.newer(path: "", let version, let known) {
      throw StoreError.newer(path: path, version: version, known: known)
    }
  }

  /// What an error of SQLite means for somebody who keeps plans.
  init(_ error: DatabaseError, path: String) {
    switch (error.resultCode, error.extendedResultCode) {
    case (.SQLITE_FULL, _), (_, .SQLITE_IOERR_SHMSIZE): self = .diskFull(path: path)
    case (.SQLITE_BUSY, _), (.SQLITE_LOCKED, _): self = .locked(path: path)
    case (.SQLITE_READONLY, _): self = .readOnly(path: path)
    case (.SQLITE_NOTADB, _): self = .foreignFile(path: path)
    case (.SQLITE_CORRUPT, _), (.SQLITE_FORMAT, _):
      self = .damaged(path: path, detail: error.message ?? "")
    case (.SQLITE_PERM, _), (.SQLITE_AUTH, _): self = .forbidden(path: path)
    case (.SQLITE_CANTOPEN, _), (_, .SQLITE_IOERR_SHMOPEN): self = Self.cannotOpen(path)
    case (.SQLITE_IOERR, let code):
      self = .inputOutput(path: path, code: Int(code.rawValue))
    case (let code, _): self = .refused(code: Int(code.rawValue), detail: error.message ?? "")
    }
  }

  /// What a failed call of the system means; `code` is its `errno`.
  init(errno code: Int32, path: String) {
    switch code {
    case ENOENT: self = .missing(path: path)
    case EEXIST: self = .exists(path: path)
    case EACCES, EPERM: self = .forbidden(path: path)
    case EROFS: self = .readOnly(path: path)
    case ENOSPC, EDQUOT, EFBIG: self = .diskFull(path: path)
    case EMFILE, ENFILE: self = .tooManyFiles(path: path)
    default: self = .inputOutput(path: path, code: Int(code))
    }
  }

  /// What a number of SQLite means that came without its database.
  init(code: Int32, path: String) {
    self.init(DatabaseError(resultCode: ResultCode(rawValue: code)), path: path)
  }

  /// Whether another file can be opened at all.
  private static var isOutOfFiles: Bool {
    let file = open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { return errno == EMFILE || errno == ENFILE }
    close(file)
    return false
  }

  private static func cannotOpen(_ path: String) -> StoreError {
    if isOutOfFiles { return .tooManyFiles(path: path) }
    if access(path, F_OK) != 0 { return .missing(path: path) }
    if access(path, R_OK) != 0 { return .forbidden(path: path) }
    if access(path, W_OK) != 0 { return .readOnly(path: path) }
    // The log beside the store cannot be made: its folder is closed to this account.
    let folder = StoreFolder.path(of: path)
    if access(folder, W_OK) != 0 {
      return errno == EROFS ? .readOnly(path: path) : .forbidden(path: folder)
    }
    return .inputOutput(path: path, code: Int(ResultCode.SQLITE_CANTOPEN.rawValue))
  }
}
