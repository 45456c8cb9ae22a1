/// The description of the API in OpenAPI 3.1, made of the same table its routes are made of.
package enum OpenAPIDocument {
  package static let base = "/api/v1"

  /// The document, laid out for people.
  ///
  /// - Parameters:
  ///   - commitments: What `/commitments` answers.
  ///   - program: The version of the program; that of the document is the API's own.
  ///   - contact: Who runs the service: a mail or web address.
  package static func bytes(
    of commands: [APICommand], commitments: AnswerShape, program: String, contact: String? = nil
  ) -> [UInt8] {
    tree(of: commands, commitments, program: program, contact: contact).bytes()
  }

  private static func tree(
    of commands: [APICommand], _ commitments: AnswerShape, program: String, contact: String?
  ) -> JSONTree {
    .object([
      ("openapi", .string("3.1.0")),
      (
        "info",
        .object([
          ("title", .string("aftercare")), ("version", .string("\(APIVersion.current)")),
          ("x-program-version", .string(program)), ("contact", contactTree(contact)),
          (
            "description",
            .string(
              "Every command of the program as a route, with its JSON (docs/json.md). Reading is "
                + "GET, changing is POST, and so is what takes free text. A change bears an "
                + "Idempotency-Key, and may bear If-Match with the ETag of the plan it was decided "
                + "on. Errors are problem details (RFC 9457).")
          ),
        ])
      ),
      ("servers", .array([.object([("url", .string(base))])])),
      ("security", .array([.object([("token", .array([]))])])),
      (
        "paths",
        .object(
          commands.map { ("/" + $0.route, path(of: $0)) } + [
            ("/commands", commandPath), ("/commitments", commitmentsPath(commitments)),
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
    let paging = command.list == nil ? [] : pagingParameters
    if command.isPosted {
      let changing = [
        reference("parameters", "IdempotencyKey"), reference("parameters", "IfMatch"),
      ]
      operation.append(("parameters", .array((command.writes ? changing : []) + paging)))
      operation.append(
        (
          "requestBody",
          .object([
            ("required", .bool(true)),
            ("content", json(schema(of: command))),
          ])
        ))
    } else {
      operation.append(
        ("parameters", .array(command.parameters.map { query($0, of: command) } + paging)))
    }
    let shape = command.answer.schema
    operation.append(("responses", responses(shape, isPaged: command.list != nil)))
    return .object([(command.isPosted ? "post" : "get", .object(operation))])
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
    let version = [("API-Version", reference("headers", "APIVersion"))]
    func answer(_ text: String, _ schema: JSONTree) -> JSONTree {
      .object([
        ("description", .string(text)), ("headers", .object(version)),
        ("content", .object([(ProblemDetails.contentType, .object([("schema", schema)]))])),
      ])
    }
    let error = reference("schemas", "Problem")
    let link = isPaged ? [("Link", reference("headers", "Link"))] : []
    return .object([
      (
        "200",
        .object(
          [("description", .string("What was asked for, as docs/json.md describes it."))]
            + [("headers", .object(version + link)), ("content", json(schema))])
      ),
      ("400", answer("The request cannot be read, or a value in it cannot be used.", error)),
      ("401", answer("There is no good key with it.", error)),
      ("403", answer("The account may not do this.", error)),
      ("404", answer("What it names is not there.", error)),
      ("408", answer("The body came in too slowly; nothing was done.", error)),
      ("409", answer("A rule refuses it, or a question must be answered with yes first.", error)),
      ("412", answer("The plan has moved on since it was read.", error)),
      ("413", answer("The body is too large.", error)),
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

  static func reference(_ kind: String, _ name: String) -> JSONTree {
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

  private static func commitmentsPath(_ answer: AnswerShape) -> JSONTree {
    .object([
      (
        "get",
        .object([
          ("operationId", .string("commitments")),
          ("summary", .string("What is open, as far as the one who asks may see it.")),
          ("parameters", .array(pagingParameters)),
          ("responses", responses(answer.schema, isPaged: true)),
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

  static func type(_ names: String...) -> JSONTree {
    .object([("type", names.count == 1 ? .string(names[0]) : .texts(names))])
  }

  static func orNull(_ schema: JSONTree) -> JSONTree {
    .object([("anyOf", .array([schema, type("null")]))])
  }

  static func object(
    required: [String], _ properties: [(name: String, value: JSONTree)]
  ) -> JSONTree {
    .object([
      ("type", .string("object")), ("properties", .object(properties)),
      ("required", .texts(required)),
    ])
  }

  private static func contactTree(_ contact: String?) -> JSONTree {
    let name = ("name", JSONTree.string("aftercare"))
    guard let contact else { return .object([name]) }
    let isMail = contact.contains("@") && !contact.contains("/")
    return .object([name, (isMail ? "email" : "url", .string(contact))])
  }
}
