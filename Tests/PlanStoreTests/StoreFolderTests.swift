// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import GRDB
import Testing

@testable import PlanStore

struct StoreFolderTests {
  private let mounts = """
    22 1 254:0 / / rw,relatime - ext4 /dev/vda rw
    36 22 0:52 / /mnt/share rw,relatime shared:7 master:1 - nfs4 server:/share rw,vers=4.2
    37 22 0:53 / /mnt/win rw,relatime - cifs //server/share rw
    38 22 259:1048577 / /mnt/far rw - xfs /dev/nvme0n1p1 rw
    """

  @Test func `the file system of a device is found in the table of mounts`() {
    #expect(StoreFolder.fileSystem(ofDevice: 0xFE00, in: mounts) == "ext4")
    #expect(StoreFolder.fileSystem(ofDevice: 52, in: mounts) == "nfs4")
    #expect(StoreFolder.fileSystem(ofDevice: 53, in: mounts) == "cifs")
    #expect(StoreFolder.fileSystem(ofDevice: 99, in: mounts) == nil)
    #expect(StoreFolder.fileSystem(ofDevice: 52, in: "52") == nil)
  }

  @Test func `file systems on a network are refused and others are not`() {
    #expect(["nfs", "nfs4", "cifs", "smb3"].allSatisfy(StoreFolder.isNetwork))
    #expect(
      !["ext4", "xfs", "btrfs", "tmpfs", "overlay", "zfs"].contains(where: StoreFolder.isNetwork))
  }

  @Test(arguments: [
    "/home/a/Dropbox/x", "/home/a/OneDrive - Gemeente/x", "/home/a/nextcloud", "/a/Google Drive/b",
    "/a/Syncthing/c",
  ])
  func `folders that are copied elsewhere are known by name`(path: String) {
    #expect(StoreFolder.syncService(in: path) != nil)
  }

  @Test func `other folders are not`() {
    #expect(StoreFolder.syncService(in: "/home/a/.local/share/aftercare") == nil)
    #expect(StoreFolder.syncService(in: "/home/mydropbox/x") == nil)
  }

  @Test func `paths of folder and key`() {
    #expect(StoreFolder.path(of: "/a/b/store.db") == "/a/b")
    #expect(StoreFolder.path(of: "/store.db") == "/")
    #expect(StoreFolder.path(of: "store.db") == ".")
    #expect(StoreFolder.keyPath(of: "/a/store.db") == "/a/store.key")
    #expect(StoreFolder.keyPath(of: "/store.db") == "/store.key")
    #expect(StoreFolder.keyPath(of: "store.db") == "./store.key")
  }

  @Test(arguments: [
    (ResultCode.SQLITE_FULL, "store-disk-full"), (.SQLITE_BUSY, "store-locked"),
    (.SQLITE_LOCKED, "store-locked"), (.SQLITE_READONLY, "store-read-only"),
    (.SQLITE_NOTADB, "store-foreign-file"), (.SQLITE_CORRUPT, "store-damaged"),
    (.SQLITE_PERM, "store-forbidden"), (.SQLITE_IOERR, "store-input-output"),
    (.SQLITE_IOERR_SHMSIZE, "store-disk-full"), (.SQLITE_BUSY_SNAPSHOT, "store-locked"),
    (.SQLITE_CONSTRAINT, "store-refused"),
  ])
  func `every error of SQLite has a meaning`(code: ResultCode, id: String) {
    #expect(StoreError(DatabaseError(resultCode: code), path: "/x").id == id)
  }
}

extension Store {
  /// A setting of the connection.
  func pragma(_ name: String) throws -> String? {
    try queue.unsafeReentrantRead { try String.fetchOne($0, sql: "PRAGMA \(name)") }
  }
}
