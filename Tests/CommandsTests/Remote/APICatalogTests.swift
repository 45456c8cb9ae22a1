import ArgumentParser
import PlanAPI
import ReportTables
import Testing

@testable import Commands

/// The commands as routes of the API.
struct APICatalogTests {
  private let commands: [APICommand]

  init() throws { commands = try APICatalog.commands() }

  @Test func `the page of the API is written from the commands`() throws {
    let bytes = OpenAPIDocument.bytes(
      of: commands, commitments: OpenCommitmentsTable.shape, program: Version.current)
    try expectPage(String(decoding: bytes, as: UTF8.self), "openapi.json")
  }

  @Test func `no two commands share a route, and none has that of another thing`() {
    let routes = commands.map(\.route)
    #expect(routes.count > 50)
    #expect(Set(routes).count == routes.count)
    #expect(Set(routes).isDisjoint(with: ["commands", "commitments", "openapi.json"]))
    #expect(routes.allSatisfy { $0.wholeMatch(of: /[a-z]+(-[a-z]+)*(\/[a-z]+(-[a-z]+)*)?/) != nil })
  }

  @Test func `each is a command of the program, and changes something when that does`() throws {
    for command in commands {
      let leaf = try #require(try CommandTable.leaf(of: command.path), "\(command.route)")
      #expect(!RemoteRules.isLocal(leaf.command))
      #expect(RemoteRules.writes(leaf.command.init()) == command.writes, "\(command.route)")
    }
  }

  @Test func `each value has a name of its own, with nothing of the service's own affairs`() {
    let own: Set = [
      "store", "home", "today", "format", "lang", "noColor", "server", "yes", "help", "version",
      "output", "out", "force",
    ]
    for command in commands {
      let names = command.parameters.map(\.name)
      #expect(Set(names).count == names.count, "\(command.route): \(names)")
      #expect(own.isDisjoint(with: names), "\(command.route): \(names)")
      for name in names {
        #expect(name.wholeMatch(of: /[a-z][A-Za-z0-9]*/) != nil, "\(command.route): \(name)")
      }
    }
  }

  @Test func `a value with any text is read by its command as just that`() throws {
    let hostile = ["--yes", "-n", "--", "-", "a\nb", "--store=x", "-3m", "--help"]
    var count = 0
    for command in commands {
      for text in hostile {
        var values: [String: APICommand.Value] = [:]
        for parameter in command.parameters {
          guard parameter.kind != .flag else { continue }
          values[parameter.name] = .text(parameter.values?.first ?? text)
        }
        let line = BackwardTerms.shielded(
          GlobalArguments.behindCommand(try command.arguments(values)))
        let leaf = try #require(try CommandTable.leaf(of: line))
        do {
          let parsed = try leaf.command.parseAsRoot(Array(leaf.rest))
          #expect(type(of: parsed) == leaf.command, "\(command.route) \(text)")
          if let write = Mirror(reflecting: parsed).children
            .lazy.compactMap({ $0.value as? OptionGroup<WriteOptions> }).first
          {
            #expect(!write.wrappedValue.isSure && !write.wrappedValue.isDryRun)
          }
          count += 1
        } catch {
          // The command may refuse the value, but not take it for something else.
          let message = leaf.command.fullMessage(for: error)
          #expect(!message.contains("Unknown option"), "\(command.route) \(text): \(message)")
          #expect(!message.contains("Missing"), "\(command.route) \(text): \(message)")
        }
      }
    }
    #expect(count > 300)
  }
}
