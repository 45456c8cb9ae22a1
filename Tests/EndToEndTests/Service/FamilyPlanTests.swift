import Foundation
import TestSupport
import Testing

/// Police in a family's plan, over a service: whatever they try and are refused, they are told no
/// key, outcome or condition of it.
struct FamilyPlanTests {
  /// A family's plan at a service, with somebody of the police at another machine.
  private struct Seat {
    let house: House
    let service: Service
    let client: Binary
    /// The short code of the family's plan.
    let plan: String

    init(_ options: [String]) throws {
      house = try House()
      try house.ok("worker", "add", "pol-01", "--partner", "politie")
      let shipped = OutsideProgram.root.appending(
        path: "templates/plans/adult-returnee-detention.yaml")
      let text = try String(contentsOf: shipped, encoding: .utf8)
        .replacingOccurrences(
          of: "template: adult-returnee-detention", with: "template: family-support"
        )
        .replacingOccurrences(of: "case-type: detention-adult", with: "case-type: family-support")
      _ = try house.binary.write(text, to: "own/templates/plans/family-support.yaml")
      let made = try JSONObject(
        house.ok(
          "plan", "new", "family-support", "--home", house.binary.folder.path() + "own", "--lead",
          "gem-01", "--start", "2026-06-01", "--anchor", "release=2026-11-02:actual", "--begin",
          "-f", "json"))
      plan = String(try #require(made.objects("plans").first?.text("plan")).prefix(4))
      // Work of every kind: a gate that waits, decisions, what does not apply, a series.
      for task in ["DR18b", "X02", "DR26"] {
        try house.ok("task", "set", "\(plan)/\(task)", "--role", "POL", "-y")
      }
      for item in ["I02", "DR18b", "X02", "DR26", "DR22"] {
        try house.ok("task", "assign", "\(plan)/\(item)", "--to", "pol-01")
      }
      try house.ok(["account", "add", "someone"] + options)
      let issued = try JSONObject(house.ok("token", "issue", "someone", "--show", "-f", "json"))
      service = try Service(house.binary)
      var client = try Binary()
      client.variables["AFTERCARE_LANG"] = "en"
      let file = try client.write(issued.text("token") ?? "", to: "key.txt")
      _ = try client.run("login", service.url, "--token-file", file)
      client.variables["AFTERCARE_SERVER"] = service.url
      self.client = client
    }

    /// Every key of the plan, and the words of it that neutral lines do not tell.
    func secrets() throws -> Set<String> {
      Set(try numbers().keys).union([
        "acute", "scale-down", "long-term-supervision", "supervision", "family-support",
        "adult-returnee-detention",
      ])
    }

    /// How the plan's items are called by their numbers.
    func numbers() throws -> [String: String] {
      let shown = try JSONObject(house.ok("plan", "show", plan, "-f", "json"))
      var result: [String: String] = [:]
      for item in shown.objects("tasks") + shown.objects("series") {
        if let key = item.text("key"), let number = item.number("number") {
          result[key] = "\(plan)/\(number)"
        }
      }
      return result
    }

    func end() {
      #expect(service.stop() == 0)
      house.clear()
      client.clear()
    }
  }

  /// What somebody might try with a task, in this order.
  private static func attempts(on task: String) -> [[String]] {
    [
      ["task", "reopen", task], ["task", "unpin", task], ["done", task, "--outcome", "x"],
      ["log", task, "held"], ["log", "\(task).9", "held"], ["task", "start", task],
      ["task", "start", task], ["done", task, "--on", "2026-11-01"],
      ["wait", task, "--until", "2026-01-01", "-m", "x"],
      ["task", "pin", task, "2026-11-30", "-m", "x", "-n"], ["done", task, "--on", "2027-11-01"],
      ["done", task], ["done", task], ["undo", "-m", "x", "-y"],
    ]
  }

  private static func attempts(onSeries series: String) -> [[String]] {
    [
      ["task", "reopen", series], ["task", "start", series], ["task", "unpin", "\(series).1"],
      ["done", series], ["log", "\(series).1", "held"], ["log", "\(series).1", "missed"],
      ["log", "\(series).99", "held"], ["log", "\(series).5", "missed"],
      ["log", "\(series).5", "held"], ["wait", series, "--until", "2027-01-01", "-m", "x"],
      ["show", "\(series).99"], ["show", series],
    ]
  }

  /// The shipped plan of a bereaved family: police verify the report (GF01a), prosecution ends files and
  /// alerts (GF18), and neither hears of anything else.
  @Test(arguments: [("politie", "GF01a"), ("om", "GF18")])
  func `police and prosecution see of a family's plan their own line alone, in neutral words`(
    partner: String, own: String
  ) throws {
    let house = try House()
    defer { house.clear() }
    let made = try JSONObject(
      house.ok(
        "plan", "new", "bereaved-family", "--lead", "gem-01", "--start", "2026-11-16",
        "--anchor", "death-notice=2026-11-16:actual", "--begin", "-f", "json"))
    let plan = String(try #require(made.objects("plans").first?.text("plan")).prefix(4))
    let shown = try JSONObject(house.ok("plan", "show", plan, "-f", "json"))
    let number = try #require(
      shown.objects("tasks").first { $0.text("key") == own }?.number("number"))
    try house.ok("account", "add", "someone", "--role", "desk", "--partner", partner)
    let issued = try JSONObject(house.ok("token", "issue", "someone", "--show", "-f", "json"))
    let service = try Service(house.binary)
    defer { _ = service.stop() }
    var client = try Binary()
    defer { client.clear() }
    client.variables["AFTERCARE_LANG"] = "en"
    let file = try client.write(issued.text("token") ?? "", to: "key.txt")
    _ = try client.run("login", service.url, "--token-file", file)
    client.variables["AFTERCARE_SERVER"] = service.url
    let list = try client.run("task", "list", "--all", "-f", "json").output
    let seen = try JSONObject(list).objects("items")
      .filter { $0.text("plan")?.hasPrefix(plan) ?? false }
    #expect(seen.map { $0.text("number") } == ["\(number)"])
    #expect(!list.contains("GF"), "\(list)")
  }

  @Test(
    arguments: [
      ["--role", "worker", "--worker", "pol-01"], ["--role", "desk", "--partner", "politie"],
    ])
  func `no attempt tells what is withheld`(account: [String]) throws {
    let seat = try Seat(account)
    defer { seat.end() }
    let secrets = try seat.secrets()
    let numbers = try seat.numbers()
    #expect(secrets.count > 50)
    var attempts: [[String]] = []
    for key in ["I02", "DR18b", "X02", "DR26"] {
      attempts += Self.attempts(on: try #require(numbers[key]))
    }
    attempts += Self.attempts(onSeries: try #require(numbers["DR22"]))
    var refused = 0
    for words in attempts {
      let run = try seat.client.run(words)
      if run.code != 0 { refused += 1 }
      #expect(run.code != 70 && run.code >= 0, "\(words): \(run.talk)")
      let said = Set(
        (run.output + run.talk).matches(of: /[A-Za-z][A-Za-z0-9-]+/).map { String($0.output) })
      #expect(said.isDisjoint(with: secrets), "\(words): \(run.output)\(run.talk)")
      #expect(!(run.output + run.talk).contains("{"), "\(words): \(run.talk)")
    }
    #expect(attempts.count == 68)
    #expect(refused > 30)
  }

  @Test func `no filter and no hint answers what is withheld`() throws {
    let seat = try Seat(["--role", "worker", "--worker", "pol-01"])
    defer { seat.end() }
    #expect(try seat.client.run("next", "-f", "json").output.contains(seat.plan))
    try seat.house.ok("worker", "add", "gem-09", "--partner", "gemeente")
    for list in [["next"], ["task", "list", "--all"], ["overdue"], ["report", "upcoming"]] {
      for (option, withheld, nobodys) in [
        ("--type", "family-support", "zzz"), ("--lead", "gem-01", "gem-09"),
        ("--phase", "landing", "detention"),
      ] {
        for form in [[], ["-f", "json"]] {
          let one = try seat.client.run(list + [option, withheld] + form)
          let other = try seat.client.run(list + [option, nobodys] + form)
          #expect(one.code == other.code, "\(list) \(option)")
          for (left, right) in [(one.output, other.output), (one.talk, other.talk)] {
            #expect(
              left.replacingOccurrences(of: withheld, with: "?")
                == right.replacingOccurrences(of: nobodys, with: "?"), "\(list) \(option)")
          }
        }
      }
      #expect(try !seat.client.run(list + ["--type", "zzz"]).talk.contains("family-support"))
      let own = try seat.client.run(list + ["--worker", "pol-01"]).output
      #expect(try own == seat.client.run(list).output, "\(list)")
    }
  }
}
