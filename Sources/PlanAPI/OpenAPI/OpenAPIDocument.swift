/// The description of the API in OpenAPI 3.1, made of the same table its routes are made of.
package enum OpenAPIDocument {
  package static let base = "/api/v1"

  /// The document, laid out for people.
  package static func bytes(of commands: [APICommand], version: String) -> [UInt8] {
    tree(of: commands, version: version).bytes()
  }

  private static func tree(of commands: [APICommand], version: String) -> JSONTree {
    .object([
      ("openapi", .string("3.1.0")),
      (
        "info",
        .object([
          ("title", .string("aftercare")), ("version", .string(version)),
          (
            "description",
            .string(
              "Every command of the program as a route, with its JSON (docs/json.md). Reading is "
                + "GET, changing is POST. A change bears an Idempotency-Key, and may bear "
                + "If-Match with the ETag of the plan it was decided on.")
          ),
        ])
      ),
      ("servers", .array([.object([("url", .string(base))])])),
      ("security", .array([.object([("token", .array([]))])])),
      (
        "paths",
        .object(
          commands.map { ("/" + $0.route, path(of: $0)) } + [
            ("/commands", commandPath), ("/commitments", commitmentsPath),
            ("/openapi.json", documentPath),
          ])
      ),
      ("components", components),
    ])
  }

  private static func path(of command: APICommand) -> JSONTree {
    var operation: [(name: String, value: JSONTree)] = [
      ("operationId", .string(command.path.joined(separator: "-"))),
      ("summary", .string(command.summary)),
      ("tags", .texts([command.path[0]])),
    ]
    if command.writes {
      operation.append(
        (
          "parameters",
          .array([reference("parameters", "IdempotencyKey"), reference("parameters", "IfMatch")])
        ))
      operation.append(
        (
          "requestBody",
          .object([
            ("required", .bool(true)),
            ("content", json(schema(of: command))),
          ])
        ))
    } else {
      let paging = command.list == nil ? [] : pagingParameters
      operation.append(
        ("parameters", .array(command.parameters.map { query($0, of: command) } + paging)))
    }
    let shape = AnswerShape.answer(to: command).schema
    operation.append(("responses", responses(shape, isPaged: command.list != nil)))
    return .object([(command.writes ? "post" : "get", .object(operation))])
  }

  private static func query(_ parameter: APICommand.Parameter, of command: APICommand)
    -> JSONTree
  {
    .object([
      ("name", .string(parameter.name)), ("in", .string("query")),
      ("required", .bool(parameter.isRequired)), ("description", .string(parameter.summary)),
      ("schema", schema(of: parameter, in: command)), ("explode", .bool(true)),
    ])
  }

  private static func schema(of command: APICommand) -> JSONTree {
    .object([
      ("type", .string("object")), ("additionalProperties", .bool(false)),
      ("properties", .object(command.parameters.map { ($0.name, schema(of: $0, in: command)) })),
      ("required", .texts(command.parameters.filter(\.isRequired).map(\.name))),
    ])
  }

  private static func schema(
    of parameter: APICommand.Parameter, in command: APICommand
  ) -> JSONTree {
    if parameter.kind == .flag { return .object([("type", .string("boolean"))]) }
    var text: [(name: String, value: JSONTree)] = [
      ("type", .string("string")), ("maxLength", .int(command.longestText)),
    ]
    if let values = parameter.values { text.append(("enum", .texts(values))) }
    guard parameter.isRepeating else { return .object(text) }
    return .object([
      ("type", .string("array")), ("items", .object(text)), ("maxItems", .int(command.longestList)),
      ("minItems", .int(parameter.isRequired ? 1 : 0)),
    ])
  }

  private static func responses(_ schema: JSONTree, isPaged: Bool = false) -> JSONTree {
    func answer(_ text: String, _ schema: JSONTree) -> JSONTree {
      .object([("description", .string(text)), ("content", json(schema))])
    }
    let error = reference("schemas", "Error")
    let link = [("headers", JSONTree.object([("Link", reference("headers", "Link"))]))]
    return .object([
      (
        "200",
        .object(
          [("description", .string("What was asked for, as docs/json.md describes it."))]
            + (isPaged ? link : []) + [("content", json(schema))])
      ),
      ("400", answer("The request cannot be read.", error)),
      ("401", answer("There is no good key with it.", error)),
      ("403", answer("The account may not do this.", error)),
      ("404", answer("What it names is not there.", error)),
      ("408", answer("The body came in too slowly; nothing was done.", error)),
      ("409", answer("A rule refuses it, or a question must be answered with yes first.", error)),
      ("412", answer("The plan has moved on since it was read.", error)),
      ("413", answer("The body is too large.", error)),
      ("422", answer("A value in it cannot be used.", error)),
      ("429", answer("Too many requests or commands at once; see Retry-After.", error)),
      ("431", answer("The head of the request is too long.", error)),
      (
        "503",
        answer(
          "The store cannot be reached just now, or it took too long and nothing was changed.",
          error)
      ),
      (
        "504",
        answer(
          "The answer is late; a change may have been made, and its Idempotency-Key tells.", error)
      ),
    ])
  }

  private static func json(_ schema: JSONTree) -> JSONTree {
    .object([("application/json", .object([("schema", schema)]))])
  }

  private static func reference(_ kind: String, _ name: String) -> JSONTree {
    .object([("$ref", .string("#/components/\(kind)/\(name)"))])
  }

  private static var commandPath: JSONTree {
    .object([
      (
        "post",
        .object([
          ("operationId", .string("command")),
          ("summary", .string("Runs a command line and gives what it prints; for --server.")),
          (
            "requestBody",
            .object([
              ("required", .bool(true)),
              ("content", json(reference("schemas", "CommandRequest"))),
            ])
          ),
          ("parameters", .array([reference("parameters", "IdempotencyKey")])),
          ("responses", responses(reference("schemas", "CommandAnswer"))),
        ])
      )
    ])
  }

  private static var commitmentsPath: JSONTree {
    let item = object(
      required: ["seen", "plan", "due", "limit"],
      [
        (
          "seen",
          .object([
            ("type", .string("string")), ("enum", .texts(["date-only", "neutral", "full"])),
          ])
        ), ("plan", type("string")), ("due", type("string", "null")),
        ("limit", type("string", "null")),
      ])
    let list = object(
      required: ["asOf", "items"],
      [
        ("asOf", type("string")),
        ("items", .object([("type", .string("array")), ("items", item)])),
      ])
    return .object([
      (
        "get",
        .object([
          ("operationId", .string("commitments")),
          ("summary", .string("What is open, as far as the one who asks may see it.")),
          ("parameters", .array(pagingParameters)),
          ("responses", responses(list, isPaged: true)),
        ])
      )
    ])
  }

  private static var documentPath: JSONTree {
    .object([
      (
        "get",
        .object([
          ("operationId", .string("openapi")), ("summary", .string("This document.")),
          ("security", .array([])),
          ("responses", responses(.object([("type", .string("object"))]))),
        ])
      )
    ])
  }

  private static func type(_ names: String...) -> JSONTree {
    .object([("type", names.count == 1 ? .string(names[0]) : .texts(names))])
  }

  private static func orNull(_ schema: JSONTree) -> JSONTree {
    .object([("anyOf", .array([schema, type("null")]))])
  }

  private static func object(
    required: [String], _ properties: [(name: String, value: JSONTree)]
  ) -> JSONTree {
    .object([
      ("type", .string("object")), ("properties", .object(properties)),
      ("required", .texts(required)),
    ])
  }

  private static var components: JSONTree {
    let texts = JSONTree.object([
      ("type", .string("object")), ("additionalProperties", type("string")),
    ])
    let list = JSONTree.object([("type", .string("array")), ("items", type("string"))])
    let argument = JSONTree.object([
      ("type", .string("string")), ("maxLength", .int(CommandRequest.longestArgument)),
    ])
    let arguments = JSONTree.object([
      ("type", .string("array")), ("items", argument),
      ("maxItems", .int(CommandRequest.mostArguments)),
    ])
    return .object([
      (
        "securitySchemes",
        .object([
          ("token", .object([("type", .string("http")), ("scheme", .string("bearer"))]))
        ])
      ),
      (
        "parameters",
        .object([
          (
            "IdempotencyKey",
            header("Idempotency-Key", "The same key gives the same answer for a day.")
          ),
          (
            "IfMatch",
            header(
              "If-Match", "The ETag of a plan; the change is refused when it has moved on.",
              pattern: #"^(\*|"[0-9A-Za-z-]+\.[0-9]+")$"#)
          ),
          ("PageSize", pageSize), ("After", after),
        ])
      ),
      ("headers", .object([("Link", link)])),
      (
        "schemas",
        .object([
          (
            "Error",
            object(
              required: ["error"],
              [
                (
                  "error",
                  object(
                    required: ["id", "message", "request"],
                    [
                      ("id", type("string")), ("message", type("string")),
                      ("request", type("string")),
                    ])
                )
              ])
          ),
          (
            "CommandRequest",
            object(
              required: ["arguments"],
              [
                ("arguments", arguments), ("language", type("string", "null")),
                ("width", type("integer", "null")), ("usesColor", type("boolean", "null")),
                ("isTerminal", type("boolean", "null")), ("canAsk", type("boolean", "null")),
                ("files", orNull(texts)), ("agreed", orNull(list)),
                (
                  "expecting",
                  orNull(
                    .object([
                      ("type", .string("object")), ("additionalProperties", type("integer")),
                    ]))
                ),
              ])
          ),
          (
            "CommandAnswer",
            object(
              required: ["code", "output", "talk", "written"],
              [
                ("code", type("integer")), ("output", type("string")), ("talk", type("string")),
                ("error", type("string", "null")), ("needs", type("string", "null")),
                ("question", type("string", "null")),
                ("written", .object([("type", .string("array"))])),
                ("tag", type("string", "null")),
              ])
          ),
        ])
      ),
    ])
  }

  private static func header(_ name: String, _ text: String, pattern: String? = nil) -> JSONTree {
    var schema: [(name: String, value: JSONTree)] = [
      ("type", .string("string")), ("maxLength", .int(200)),
    ]
    if let pattern { schema.append(("pattern", .string(pattern))) }
    return .object([
      ("name", .string(name)), ("in", .string("header")), ("required", .bool(false)),
      ("description", .string(text)), ("schema", .object(schema)),
    ])
  }
}
