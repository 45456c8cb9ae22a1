#if canImport(Glibc)
  import Glibc
#endif

/// The folder a store lies in: whether it is fit for one.
package enum StoreFolder {
  /// The folder part of a path; `.` for a bare name.
  static func path(of file: String) -> String {
    guard let stroke = file.lastIndex(of: "/") else { return "." }
    return stroke == file.startIndex ? "/" : String(file[..<stroke])
  }

  /// The names of what lies in a folder; none for one that cannot be read.
  static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var result: [String] = []
    while let entry = readdir(handle) {
      result.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return result
  }

  /// The name of the key file that belongs to a store unless somebody keeps it elsewhere.
  package static func keyPath(of store: String) -> String {
    let folder = path(of: store)
    return folder == "/" ? "/store.key" : folder + "/store.key"
  }

  /// Makes a folder, and those above it, for the owner alone.
  static func make(_ folder: String) throws {
    guard access(folder, F_OK) != 0 else { return }
    let above = path(of: folder)
    if above != folder, above != "." { try make(above) }
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      if errno == ENOENT { throw StoreError.folderMissing(path: above) }
      throw StoreError(errno: errno, path: folder)
    }
  }

  /// Refuses a file name in a folder that is not there.
  static func requireFolder(of file: String) throws {
    let folder = path(of: file)
    var info = stat()
    guard stat(folder, &info) == 0, info.st_mode & S_IFMT == S_IFDIR else {
      throw StoreError.folderMissing(path: folder)
    }
  }

  /// Refuses a folder on a network and reports what else is unwise about it.
  static func check(_ folder: String) throws -> [StoreNotice] {
    var info = stat()
    guard stat(folder, &info) == 0 else { throw StoreError(errno: errno, path: folder) }
    // Without this table, in a bare container, nothing is known and nothing is refused.
    if let mounts = try? PrivateFile.read("/proc/self/mountinfo", limit: 1 << 16),
      let system = fileSystem(
        ofDevice: UInt64(info.st_dev), in: String(decoding: mounts, as: UTF8.self)),
      isNetwork(system)
    {
      throw StoreError.networkFolder(path: folder, system: system)
    }
    var notices: [StoreNotice] = []
    if let service = syncService(in: absolute(folder)) {
      notices.append(.syncFolder(path: folder, service: service))
    }
    if let mode = PrivateFile.mode(of: folder), mode & 0o077 != 0 {
      notices.append(.looseFolder(path: folder, mode: mode))
    }
    return notices
  }

  /// The name of the file system on a device, from the table `mountinfo` of Linux.
  static func fileSystem(ofDevice device: UInt64, in mounts: String) -> String? {
    let major = device >> 8 & 0xFFF | device >> 32 & ~0xFFF
    let minor = device & 0xFF | device >> 12 & ~0xFF
    for line in mounts.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 2, words[2] == "\(major):\(minor)",
        let dash = words.lastIndex(of: "-"), words.indices.contains(dash + 1)
      else { continue }
      return String(words[dash + 1])
    }
    return nil
  }

  /// Whether machines share such a file system over a network.
  ///
  /// SQLite's locks and shared memory
  /// do not hold between machines, so two of them would each believe to be alone.
  static func isNetwork(_ system: String) -> Bool {
    ["nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "fuse.sshfs"].contains(system)
  }

  /// The service that copies a folder elsewhere, judged by the names in its path.
  static func syncService(in path: String) -> String? {
    let services = [
      ("dropbox", "Dropbox"), ("onedrive", "OneDrive"), ("nextcloud", "Nextcloud"),
      ("owncloud", "ownCloud"), ("google drive", "Google Drive"), ("googledrive", "Google Drive"),
      ("google-drive", "Google Drive"), ("syncthing", "Syncthing"), ("icloud", "iCloud"),
    ]
    let parts = path.lowercased().split(separator: "/")
    return services.first { name, _ in parts.contains { $0.hasPrefix(name) } }?.1
  }

  private static func absolute(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
