import Testing

/// What people type by mistake is meant kindly, or refused for what it is.
struct TypedTwiceTests {
  @Test func `a reference that is given twice counts once`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("task", "set", "P/DR15", "P/dr15", "--title", "Own words", "-y")
    try house.ok("task", "remove", "P/DR15", "P/DR15", "-m", "x", "-y")
    try house.ok("series", "remove", "P/DR22", "P/DR22", "-m", "x", "-y")
    try house.ok("done", "P/I01", "P/I01", "-y")
    try house.ok("measure", "add", "P", "twbmt", "--start", "2026-11-02", "-y")
    try house.ok("measure", "remove", "P/M1", "P/M1", "-m", "x", "-y")
  }

  @Test func `a verb that removes names the one that fits`() throws {
    let house = try House()
    defer { house.clear() }
    let run = try house.run("task", "remove", "P/DR22", "-m", "x", "-y")
    #expect(run.code == 66 && run.talk.contains("aftercare series remove"), "\(run.talk)")
    let task = try house.run("measure", "remove", "P/DR15", "-m", "x", "-y")
    #expect(task.code == 66 && task.talk.contains("aftercare task remove"), "\(task.talk)")
  }

  @Test func `values that contradict each other, or say nothing, are refused as that`() throws {
    let house = try House()
    defer { house.clear() }
    let series = [
      "series", "add", "P/E2", "--title", "Calls", "--role", "GEM", "--every", "1w",
    ]
    let both = try house.run(series + ["--from", "release", "--after", "DR15"])
    #expect(both.code == 64 && both.talk.contains("not both"), "\(both.talk)")
    let against = try house.run(
      series + ["--from", "release", "--chained", "--counting", "periodic"])
    #expect(against.code == 64 && against.talk.contains("contradict"), "\(against.talk)")
    for option in ["--phase", "--source", "--title"] {
      let empty = try house.run("task", "set", "P/DR15", option, " ", "-m", "x")
      #expect(empty.code == 64 && empty.talk.contains("\(option) is empty"), "\(empty.talk)")
    }
    try house.ok("task", "set", "P/DR15", "--with", "RN,rn", "-y")
    let shown = try JSONObject(house.ok("task", "show", "P/DR15", "-f", "json"))
    #expect(shown.texts("participants") == ["RN"])
    try house.ok("measure", "add", "P", "twbmt", "--start", "2026-11-02", "-y")
    for term in ["0d", "99y", "-1m"] {
      let run = try house.run("measure", "change", "P/M1", "--maximum=\(term)", "-y")
      #expect(run.code == 64, "\(term) \(run.talk)")
    }
  }

  @Test func `an outcome called none is not the lack of outcomes`() throws {
    let house = try House()
    defer { house.clear() }
    let told = try house.ok(
      "task", "set", "P/DR15", "--kind", "decision", "--outcomes", "none,here:debts=no", "-y")
    #expect(told.contains("no outcomes → none, here (debts = no)"), "\(told)")
    #expect(try house.ok("show", "P/DR15").contains("here (debts = no)"))
    let shown = try JSONObject(house.ok("task", "show", "P/DR15", "-f", "json"))
    #expect(shown.objects("outcomeFacts").map { $0.text("fact") } == ["debts"])
  }
}
