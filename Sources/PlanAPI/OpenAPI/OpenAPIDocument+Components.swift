extension OpenAPIDocument {
  /// What operations refer to: parameters, headers and schemas.
  static var components: JSONTree {
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
      ("headers", .object([("Link", link), ("APIVersion", versionHeader)])),
      (
        "schemas",
        .object([
          ("Problem", problem),
          (
            "CommandRequest",
            object(
              required: ["arguments"],
              [
                ("arguments", arguments), ("language", type("string", "null")),
                ("width", type("integer", "null")), ("usesColor", type("boolean", "null")),
                ("isTerminal", type("boolean", "null")), ("canAsk", type("boolean", "null")),
                ("files", orNull(texts)), ("agreed", orNull(list)),
                ("canType", type("boolean", "null")),
                (
                  "typed",
                  orNull(
                    .object([
                      ("type", .string("array")),
                      (
                        "items",
                        object(
                          required: ["question", "line"],
                          [("question", type("string")), ("line", type("string"))])
                      ),
                    ]))
                ),
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
                ("question", type("string", "null")), ("asksLine", type("boolean", "null")),
                ("written", .object([("type", .string("array"))])),
                ("tag", type("string", "null")),
              ])
          ),
        ])
      ),
    ])
  }

  private static var versionHeader: JSONTree {
    .object([
      ("description", .string("The version of the API that answered.")),
      ("schema", type("string")),
    ])
  }

  /// Problem details of RFC 9457, with members of ours.
  private static var problem: JSONTree {
    object(
      required: ["type", "title", "status", "detail", "id", "request"],
      [
        (
          "type",
          .object([("type", .string("string")), ("format", .string("uri-reference"))])
        ), ("title", type("string")), ("status", type("integer")), ("detail", type("string")),
        ("id", type("string")), ("request", type("string")),
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
