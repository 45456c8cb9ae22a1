import Foundation
import PlanAPI
import Testing

struct OpenAPIDocumentTests {
  private let commands = [
    APICommand(
      path: ["plan", "show"], summary: "Shows \"it\",\n\tall of it: é 🙂.", writes: false,
      parameters: [
        APICommand.Parameter(
          name: "plan", option: "", kind: .argument, isRequired: true, isRepeating: false,
          summary: "s", values: nil),
        APICommand.Parameter(
          name: "state", option: "--state", kind: .option, isRequired: false, isRepeating: true,
          summary: "s", values: ["open", "done"]),
      ]),
    APICommand(
      path: ["task", "done"], summary: "Done.", writes: true,
      parameters: [
        APICommand.Parameter(
          name: "refs", option: "", kind: .argument, isRequired: true, isRepeating: true,
          summary: "s", values: nil),
        APICommand.Parameter(
          name: "dryRun", option: "--dry-run", kind: .flag, isRequired: false, isRepeating: false,
          summary: "s", values: nil),
      ]),
    APICommand(path: ["next"], summary: "", writes: false, parameters: []),
  ]

  private let commitments: AnswerShape = [
    "asOf": .date, "items": .list(.either([["seen": .word(["full", "neutral"])]])),
  ]

  private typealias Object = [String: Any]

  private func document(_ commands: [APICommand]? = nil) throws -> Object {
    let bytes = OpenAPIDocument.bytes(
      of: commands ?? self.commands, commitments: commitments, program: "1.2.3")
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? Object)
  }

  private func value(_ path: String..., in object: Object) throws -> Any {
    var value: Any = object
    for name in path { value = try #require((value as? Object)?[name], "\(name)") }
    return value
  }

  @Test func `every command has a path, with the method that fits`() throws {
    let paths = try #require(try document()["paths"] as? [String: Object])
    for command in commands {
      let path = try #require(paths["/" + command.route])
      #expect(Array(path.keys) == [command.isPosted ? "post" : "get"])
    }
    #expect(
      Set(paths.keys)
        == Set(commands.map { "/" + $0.route } + ["/commands", "/commitments", "/openapi.json"]))
  }

  @Test func `what is open has the fields of its table`() throws {
    let items = try value(
      "paths", "/commitments", "get", "responses", "200", "content", "application/json", "schema",
      "properties", "items", "items", "anyOf", in: document())
    let rows = try #require(items as? [Object])
    #expect(rows.count == 1)
    let seen = try #require(value("properties", "seen", in: rows[0]) as? Object)
    #expect(seen["type"] as? String == "string")
    #expect(seen["enum"] as? [String] == ["full", "neutral"])
    #expect(rows[0]["required"] as? [String] == ["seen"])
  }

  @Test func `every reference leads somewhere`() throws {
    let document = try document()
    var count = 0
    func walk(_ value: Any) throws {
      if let object = value as? Object {
        if let reference = object["$ref"] as? String {
          count += 1
          #expect(reference.hasPrefix("#/"))
          var place: Any = document
          for name in reference.dropFirst(2).split(separator: "/") {
            place = try #require((place as? Object)?[String(name)], "\(reference)")
          }
        }
        for inner in object.values { try walk(inner) }
      } else if let list = value as? [Any] {
        for inner in list { try walk(inner) }
      }
    }
    try walk(document)
    #expect(count > 20)
  }

  @Test func `names of operations are unique, and each has its answers`() throws {
    let paths = try #require(try document()["paths"] as? [String: [String: Object]])
    let operations = paths.values.flatMap(\.values)
    let names = operations.compactMap { $0["operationId"] as? String }
    #expect(names.count == operations.count)
    #expect(Set(names).count == names.count)
    for operation in operations {
      let answers = try #require(operation["responses"] as? Object)
      #expect(Set(["200", "401", "403", "408", "409", "504"]).isSubset(of: answers.keys))
    }
  }

  @Test func `what is read takes its values in the address, what is changed in the body`() throws {
    let document = try document()
    let read = try #require(
      try value("paths", "/plan/show", "get", "parameters", in: document) as? [Object])
    #expect(read.map { $0["name"] as? String } == ["plan", "state"])
    #expect(read.map { $0["required"] as? Bool } == [true, false])
    #expect(read.allSatisfy { $0["in"] as? String == "query" })
    let states = try #require(read.last?["schema"] as? Object)
    #expect(states["type"] as? String == "array")
    #expect((states["items"] as? Object)?["enum"] as? [String] == ["open", "done"])
    let body = try #require(
      try value(
        "paths", "/task/done", "post", "requestBody", "content", "application/json", "schema",
        in: document) as? Object)
    #expect(body["required"] as? [String] == ["refs"])
    #expect(body["additionalProperties"] as? Bool == false)
    let properties = try #require(body["properties"] as? [String: Object])
    #expect(Set(properties.keys) == ["refs", "dryRun"])
    #expect(properties["refs"]?["type"] as? String == "array")
    #expect(properties["refs"]?["minItems"] as? Int == 1)
    #expect(properties["dryRun"]?["type"] as? String == "boolean")
  }

  @Test func `it says what it is, and that a key is needed`() throws {
    let document = try document()
    #expect(document["openapi"] as? String == "3.1.0")
    #expect(try value("info", "version", in: document) as? String == "1.0.0")
    #expect(try value("info", "x-program-version", in: document) as? String == "1.2.3")
    #expect(document["security"] is [Object])
    #expect(
      try value("components", "securitySchemes", "token", "scheme", in: document) as? String
        == "bearer")
    #expect(
      try value("paths", "/plan/show", "get", "summary", in: document) as? String
        == commands[0].summary)
    #expect(
      (try value("paths", "/openapi.json", "get", "security", in: document) as? [Any])?.isEmpty
        == true)
  }

  @Test func `without commands it is a document all the same`() throws {
    #expect((try document([])["paths"] as? Object)?.count == 3)
  }

  @Test func `the same commands give the same bytes`() {
    let first = OpenAPIDocument.bytes(of: commands, commitments: commitments, program: "1")
    #expect(OpenAPIDocument.bytes(of: commands, commitments: commitments, program: "1") == first)
    #expect(first.last == 10)
  }
}
