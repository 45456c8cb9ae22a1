import Foundation
import Testing

/// `--out`: a secret is made only when there is a file to write it down in.
struct SecretFileTests {
  private static let commands = [
    ["feed", "grant", "--all"], ["feed", "rotate", "FEED"], ["token", "issue", "anna"],
  ]

  /// What stands in the way of a file.
  enum Obstacle: String, CaseIterable, Sendable {
    case file, danglingLink, link, folder, noFolder

    func put(at path: String) throws {
      let manager = FileManager.default
      switch self {
      case .file: try "mine".write(toFile: path, atomically: false, encoding: .utf8)
      case .danglingLink:
        try manager.createSymbolicLink(atPath: path, withDestinationPath: path + ".nowhere")
      case .link:
        try "mine".write(toFile: path + ".there", atomically: false, encoding: .utf8)
        try manager.createSymbolicLink(atPath: path, withDestinationPath: path + ".there")
      case .folder: try manager.createDirectory(atPath: path, withIntermediateDirectories: false)
      case .noFolder: break
      }
    }
  }

  private func house() throws -> (house: House, feed: String) {
    let house = try House()
    try house.ok("account", "add", "anna", "--role", "coordinator")
    let json = try JSONObject(house.ok("feed", "grant", "--all", "--show", "-f", "json"))
    return (house, try #require(json.text("id")))
  }

  private func state(_ house: House) throws -> [String] {
    [try house.ok("feed", "list", "-f", "json"), try house.ok("token", "list", "-f", "json")]
  }

  @Test(arguments: commands, Obstacle.allCases)
  func `nothing is given out when its file cannot be made`(command: [String], obstacle: Obstacle)
    throws
  {
    let (house, feed) = try house()
    defer { house.clear() }
    let words = command.map { $0 == "FEED" ? feed : $0 }
    let name = obstacle == .noFolder ? "none/secret.txt" : "secret.txt"
    let path = house.binary.folder.path() + name
    try obstacle.put(at: path)
    let before = try state(house)
    let run = try house.run(words + ["--out", path])
    #expect(run.code != 0)
    #expect(run.talk.contains(path), "\(run.talk)")
    #expect(try state(house) == before)
    #expect(!FileManager.default.fileExists(atPath: path + ".nowhere"))
    if obstacle == .link {
      #expect(try String(contentsOfFile: path + ".there", encoding: .utf8) == "mine")
    }
  }

  @Test func `a secret stands alone in a file for its owner, and none is left of a refusal`() throws
  {
    let (house, _) = try house()
    defer { house.clear() }
    let path = house.binary.folder.path() + "secret.txt"
    let refused = try house.run("feed", "rotate", "f-nobody", "--out", path)
    #expect(refused.code != 0)
    #expect(!FileManager.default.fileExists(atPath: path))
    try house.ok("feed", "grant", "--all", "--out", path)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.wholeMatch(of: /http\S+\/feeds\/\S+\.ics\n/) != nil, "\(text)")
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    #expect(facts[.posixPermissions] as? Int == 0o600)
  }
}
