extension OpenAPIDocument {
  /// How a list is asked for in pages.
  static var pagingParameters: [JSONTree] {
    ["PageSize", "After"].map { .object([("$ref", .string("#/components/parameters/\($0)"))]) }
  }

  static var pageSize: JSONTree {
    parameter(
      "pageSize", "Rows a page has at most; without it the whole list is answered.",
      .object([
        ("type", .string("integer")), ("minimum", .int(1)),
        ("maximum", .int(PageRequest.largest)),
      ]))
  }

  static var after: JSONTree {
    parameter(
      "after", "Where the page before ended, as its Link says.",
      .object([("type", .string("string")), ("maxLength", .int(10_000))]))
  }

  static var link: JSONTree {
    .object([
      (
        "description",
        .string(
          "With pageSize: the next page, as <…>; rel=\"next\"; nothing after the last. Pages are in "
            + "the order of what names a row, so that none comes twice, however rows change.")
      ), ("schema", .object([("type", .string("string"))])),
    ])
  }

  private static func parameter(_ name: String, _ text: String, _ schema: JSONTree) -> JSONTree {
    .object([
      ("name", .string(name)), ("in", .string("query")), ("required", .bool(false)),
      ("description", .string(text)), ("schema", schema),
    ])
  }
}
