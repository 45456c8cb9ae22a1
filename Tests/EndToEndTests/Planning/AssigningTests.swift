import Testing

struct AssigningTests {
  @Test(arguments: [
    (["task", "assign", "P/DR01", "P/DR06", "--to", "rn-03"], "DR01"),
    (["task", "add", "P/E1", "--title", "X", "--role", "DJI", "--worker", "rn-03"], "E1"),
  ])
  func `work given to a worker of another partner is done, and told`(
    _ words: [String], _ key: String
  ) throws {
    let house = try House()
    defer { house.clear() }
    let run = try house.run(words)
    #expect(run.code == 0, "\(run.talk)")
    #expect(
      run.talk
        == "Note: rn-03 works at reclassering, but this is of dji: \(house.plan)/\(key)\n")
    #expect(run.output.contains("\(house.plan)/\(key)"), "\(run.output)")
  }

  @Test func `of several things those that are so already are left out, and counted`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("task", "assign", "P/DR06", "P/V01", "--to", "rn-03")
    let run = try house.run(
      "task", "assign", "P/DR06", "P/V01.2", "P/DR20", "--to", "rn-03", "--lang", "nl")
    #expect(run.code == 0 && run.output.contains("2 zijn al van rn-03."), "\(run)")
    #expect(try house.ok("show", "P/DR20").contains("rn-03"))
    let again = try house.run("task", "assign", "P/DR06", "P/DR20", "--to", "rn-03")
    #expect(again.code == 2, "\(again)")
    // With a filter series go along with all their contacts.
    try house.ok("worker", "add", "rn-04", "--partner", "reclassering")
    let given = try JSONObject(
      house.ok(
        "task", "assign", "--where", "--worker", "rn-03", "--to", "rn-04", "-y", "-f", "json"))
    #expect(given.number("alreadySo") == 0)
    let left = try JSONObject(house.ok("task", "list", "--worker", "rn-03", "-f", "json"))
    #expect(left.objects("items").isEmpty)
    #expect(try house.ok("task", "list", "--worker", "rn-04").contains("V01"))
    let begun = try house.run("task", "start", "P/DR06", "P/DR01")
    #expect(begun.code == 0)
    let rest = try house.run("task", "start", "P/DR06", "P/DR07")
    #expect(rest.code == 0 && rest.output.contains("1 is so already"), "\(rest)")
  }

  @Test func `work of one's own partner is given without a word`() throws {
    let house = try House()
    defer { house.clear() }
    let run = try house.run("task", "assign", "P/DR06", "P/DR21", "--to", "rn-03")
    #expect(run.code == 0)
    #expect(run.talk.isEmpty, "\(run.talk)")
  }
}
