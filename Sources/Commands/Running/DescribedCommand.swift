import ArgumentParser
import FoundationEssentials

/// What the argument parser tells of a command: its options and arguments, in order.
struct DescribedCommand: Sendable {
  struct Argument: Sendable, Decodable {
    struct Name: Sendable, Decodable {
      var kind: String
      var name: String
    }

    /// `positional`, `option` or `flag`.
    var kind: String
    var shouldDisplay: Bool
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var abstract: String?
    var allValues: [String]?

    /// The long name of an option or a flag.
    var long: String? { names?.first { $0.kind == "long" }?.name }

    func isNamed(_ name: String) -> Bool { names?.contains { $0.name == name } ?? false }
  }

  private struct Tool: Decodable {
    struct Command: Decodable {
      var abstract: String?
      var arguments: [Argument]?
    }

    var command: Command
  }

  let abstract: String
  let arguments: [Argument]

  init(_ command: any ParsableCommand.Type) throws {
    let text = Data(command._dumpHelp().utf8)
    let described = try JSONDecoder().decode(Tool.self, from: text).command
    abstract = described.abstract ?? ""
    arguments = described.arguments ?? []
  }
}
