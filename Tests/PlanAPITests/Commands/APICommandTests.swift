import PlanAPI
import Testing

struct APICommandTests {
  private static func parameter(
    _ name: String, _ option: String, _ kind: APICommand.Parameter.Kind, isRequired: Bool = false,
    isRepeating: Bool = false
  ) -> APICommand.Parameter {
    APICommand.Parameter(
      name: name, option: option, kind: kind, isRequired: isRequired, isRepeating: isRepeating,
      summary: "", values: nil)
  }

  private let command = APICommand(
    path: ["task", "assign"], summary: "", writes: true,
    parameters: [
      parameter("refs", "", .argument, isRequired: true, isRepeating: true),
      parameter("worker", "--worker", .option),
      parameter("plan", "--plan", .option, isRepeating: true),
      parameter("verbose", "--verbose", .flag),
    ])

  /// Values that would be something else on a command line.
  private static let hostile = [
    "--yes", "-n", "--", "-", "", " ", "\n", "--plan=K7QF", "a\nb", "-3m", "--format=table",
    "--store", "\u{0}", "=", "'; rm -rf /", "--help", "help", "\u{2212}3m",
  ]

  @Test(arguments: hostile) func `a value never becomes an option or another word`(value: String)
    throws
  {
    #expect(
      try command.arguments(["refs": .text(value)]) == ["task", "assign", "--", value])
    #expect(
      try command.arguments(["refs": .list([value, value])])
        == ["task", "assign", "--", value, value])
    #expect(
      try command.arguments(["refs": .text("K7QF/9"), "worker": .text(value)])
        == ["task", "assign", "--worker=\(value)", "--", "K7QF/9"])
    #expect(
      try command.arguments(["refs": .text("K7QF/9"), "plan": .list([value, "Q2ZZ"])])
        == ["task", "assign", "--plan=\(value)", "--plan=Q2ZZ", "--", "K7QF/9"])
  }

  @Test func `no list adds as many words as it has values, in order`() throws {
    let all: [String: APICommand.Value] = [
      "verbose": .flag(true), "worker": .text("ggz-03"), "refs": .list(["b", "a"]),
      "plan": .text("K7QF"),
    ]
    #expect(
      try command.arguments(all)
        == ["task", "assign", "--worker=ggz-03", "--plan=K7QF", "--verbose", "--", "b", "a"])
  }

  @Test(arguments: [
    (APICommand.Value.flag(true), true), (.flag(false), false), (.text("true"), true),
    (.text("false"), false),
  ])
  func `a flag is set or not`(value: APICommand.Value, isSet: Bool) throws {
    let found = try command.arguments(["refs": .text("a"), "verbose": value])
    #expect(found.contains("--verbose") == isSet)
  }

  @Test(
    arguments: [
      ([:], APICommand.Fault.missing("refs")),
      (["worker": .text("x")], .missing("refs")),
      (["refs": .list([])], .missing("refs")),
      (["refs": .text("a"), "wroker": .text("x")], .unknown("wroker")),
      (["refs": .text("a"), "--yes": .flag(true)], .unknown("--yes")),
      (["refs": .text("a"), "b": .text("x"), "a": .text("x")], .unknown("a")),
      (["refs": .text("a"), "": .text("x")], .unknown("")),
      (["refs": .flag(true)], .kind("refs")),
      (["refs": .text("a"), "worker": .flag(true)], .kind("worker")),
      (["refs": .text("a"), "worker": .list(["x", "y"])], .kind("worker")),
      (["refs": .text("a"), "worker": .list([])], .kind("worker")),
      (["refs": .text("a"), "verbose": .text("yes")], .kind("verbose")),
      (["refs": .text(String(repeating: "é", count: 10_001))], .length("refs")),
      (["refs": .list(Array(repeating: "a", count: 1_001))], .length("refs")),
      (["refs": .list(["a", String(repeating: "a", count: 10_001)])], .length("refs")),
      (["refs": .text("a"), "verbose": .text("")], .kind("verbose")),
      (["refs": .text("a"), "verbose": .list(["true"])], .kind("verbose")),
    ] as [([String: APICommand.Value], APICommand.Fault)])
  func `what a command does not know, or cannot use, is refused`(
    values: [String: APICommand.Value], fault: APICommand.Fault
  ) {
    #expect(throws: fault) { try command.arguments(values) }
  }

  @Test func `one place for one value takes no list`() {
    let show = APICommand(
      path: ["plan", "show"], summary: "", writes: false,
      parameters: [Self.parameter("plan", "", .argument, isRequired: true)])
    #expect(throws: APICommand.Fault.kind("plan")) {
      try show.arguments(["plan": .list(["K7QF", "Q2ZZ"])])
    }
    #expect(show.method == "GET")
    #expect(show.route == "plan/show")
    #expect(command.method == "POST")
  }

  @Test func `a required option that is an empty list is missing`() {
    let add = APICommand(
      path: ["note"], summary: "", writes: true,
      parameters: [Self.parameter("plan", "--plan", .option, isRequired: true, isRepeating: true)])
    #expect(throws: APICommand.Fault.missing("plan")) {
      try add.arguments(["plan": .list([])])
    }
  }
}
