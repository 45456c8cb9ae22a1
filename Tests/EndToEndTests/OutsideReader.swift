import Foundation

/// A library of others that reads calendar files; `Tests/Outside/readers` has what runs it.
enum OutsideReader: String, CaseIterable, Sendable {
  case ruby, perl, sabre, libical, icalendar, vobject, ical

  /// The program with its first words; one that is not there is no reason to pass.
  private func command(in folder: URL) throws -> (program: URL, words: [String]) {
    func file(_ ending: String) -> String {
      OutsideProgram.folder.appending(path: "readers/read_feed.\(ending)").path()
    }
    let python = OutsideProgram.root.appending(path: ".venv/bin/python")
    switch self {
    case .ruby: return (URL(filePath: "/usr/bin/ruby"), [file("rb")])
    case .perl: return (URL(filePath: "/usr/bin/perl"), [file("pl")])
    case .sabre: return (URL(filePath: "/usr/bin/php"), [file("php")])
    case .libical: return (try Self.built(file("c"), in: folder), [])
    case .icalendar, .vobject, .ical: return (python, [file("py"), rawValue])
    }
  }

  /// What it finds in a file.
  func read(_ path: String, in folder: URL) throws -> FoundCalendar {
    let (program, words) = try command(in: folder)
    guard FileManager.default.isExecutableFile(atPath: program.path()) else {
      throw Binary.Failure(text: "\(program.path()) is missing: run make needs-tests")
    }
    return try JSONDecoder().decode(
      FoundCalendar.self, from: Self.output(program, words + [path], in: folder))
  }

  /// The reader in C, once a folder.
  private static func built(_ source: String, in folder: URL) throws -> URL {
    let program = folder.appending(path: "read_feed")
    if !FileManager.default.isExecutableFile(atPath: program.path()) {
      _ = try output(
        URL(filePath: "/usr/bin/gcc"), ["-O1", "-o", program.path(), source, "-lical"], in: folder)
    }
    return program
  }

  private static func output(_ program: URL, _ words: [String], in folder: URL) throws -> Data {
    let names = ["found", "said"].map { folder.appending(path: ".\($0)-\(UUID().uuidString)") }
    for name in names { try Data().write(to: name) }
    defer { for name in names { try? FileManager.default.removeItem(at: name) } }
    let process = Process()
    process.executableURL = program
    process.arguments = words
    process.environment = ["HOME": folder.path(), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: names[0])
    process.standardError = try FileHandle(forWritingTo: names[1])
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let said = String(decoding: try Data(contentsOf: names[1]), as: UTF8.self)
      throw Binary.Failure(text: "\(program.lastPathComponent) \(words): \(said.suffix(800))")
    }
    return try Data(contentsOf: names[0])
  }
}

/// A calendar as a library of others sees it.
struct FoundCalendar: Decodable {
  var reader: String
  /// Whatever the library objects to.
  var remarks: [String]
  var items: [Item]

  struct Item: Decodable, Hashable {
    var kind: String
    var uid: String
    var summary: String
    var details: String?
    var status: String
    var sequence: Int
    /// As in the file, with the name of the zone behind it.
    var start: String?
    var end: String?
    /// Seconds since 1970, by the library's own reading of the zone; nil where it does not know.
    var moment: Int?
    var alarms: Int
    var relations: Int
  }

  /// The items by their uid, without the moments, which not every library knows.
  var plainItems: [String: Item] {
    Dictionary(
      items.map { item in
        var item = item
        item.moment = nil
        return (item.uid, item)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The moments that it knows.
  var moments: [String: Int] {
    Dictionary(
      items.compactMap { item in item.moment.map { (item.uid, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}
