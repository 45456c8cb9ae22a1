import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// A service whose disk is full.
@Suite(.enabled(if: geteuid() == 0, "only root may mount"))
struct FullDiskTests {
  @Test func `calendars are served, a change is refused and made once there is room`() throws {
    var house = try House()
    defer { house.clear() }
    let path = try house.address("--all")
    let key = try house.key("clerk")
    let disk = try SmallDisk(in: house.binary.folder)
    house = try disk.moving(house)
    let service = try Service(house.binary)
    let before = try Curl(service.url + path)
    #expect(before.status == 200)
    try disk.fill()
    let words = [
      "-H", "Authorization: Bearer \(key)", "-H", "Idempotency-Key: once", "-d",
      "{\"refs\":[\"\(house.plan)/DR01\"]}",
    ]
    for _ in 0..<3 {
      let refused = try Curl(service.url + "/api/v1/done", words)
      #expect(refused.status == 503, "\(refused.text)")
      #expect(try JSONObject(refused.text).text("id") == "store-disk-full")
      let during = try Curl(service.url + path)
      #expect(during.status == 200)
      #expect(during.body == before.body)
      #expect(try Curl(service.url + "/readyz").status == 200)
    }
    // The command line beside it says the same.
    let beside = try house.run("done", "P/DR01")
    #expect(beside.code == 74, "\(beside.talk)")
    #expect(beside.talk.replacing("\n", with: " ").contains("is full"))
    try disk.free()
    let made = try Curl(service.url + "/api/v1/done", words)
    #expect(made.status == 200, "what failed for want of room is no answer to keep: \(made.text)")
    #expect(try Curl(service.url + "/api/v1/done", words).body == made.body)
    #expect(try Curl(service.url + path).body != before.body)
    #expect(service.stop() == 0)
    #expect(try house.run("store", "verify").code == 0)
    let failures = service.said.split(separator: "\n").filter { $0.contains("\"failure\"") }
    #expect(!failures.isEmpty)
    for line in failures { #expect(line.contains("store-disk-full"), "\(line)") }
  }

  @Test func `a service that starts on a full disk serves, or says what is the matter`() throws {
    var house = try House()
    defer { house.clear() }
    let path = try house.address("--all")
    let disk = try SmallDisk(in: house.binary.folder)
    house = try disk.moving(house)
    try disk.fill()
    do {
      let service = try Service(house.binary)
      #expect(try Curl(service.url + path).status == 200)
      #expect(service.stop() == 0)
    } catch let failure as Binary.Failure {
      #expect(failure.text.replacing("\n", with: " ").contains("is full"), "\(failure.text)")
    }
    try disk.free()
    let service = try Service(house.binary)
    #expect(try Curl(service.url + path).status == 200)
    #expect(try house.run("store", "verify").code == 0)
  }
}

/// A disk of a few megabytes, in memory.
private final class SmallDisk {
  private let place: URL

  init(in folder: URL) throws {
    place = folder.appending(path: "disk", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    try Self.run("mount", "-t", "tmpfs", "-o", "size=8m,mode=700", "tmpfs", place.path())
  }

  deinit { try? Self.run("umount", "-l", place.path()) }

  /// The same house with its store on this disk.
  func moving(_ house: House) throws -> House {
    var binary = house.binary
    for (file, name, variable) in [
      (binary.store, "store.db", "AFTERCARE_STORE"), (binary.key, "store.key", "AFTERCARE_KEY"),
    ] {
      let target = place.appending(path: name)
      try FileManager.default.moveItem(at: file, to: target)
      binary.variables[variable] = target.path()
    }
    return House(binary: binary, plan: house.plan)
  }

  /// Takes all the room there is.
  func fill() throws {
    let file = open(place.path() + "filler", O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Binary.Failure(text: "the disk cannot be filled") }
    defer { close(file) }
    let page = [UInt8](repeating: 0, count: 4_096)
    while write(file, page, page.count) > 0 {}
    guard errno == ENOSPC else { throw Binary.Failure(text: "the disk is not full: \(errno)") }
  }

  func free() throws { try FileManager.default.removeItem(atPath: place.path() + "filler") }

  private static func run(_ words: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Binary.Failure(text: "\(words)") }
  }
}
