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

  @Test func `work of one's own partner is given without a word`() throws {
    let house = try House()
    defer { house.clear() }
    let run = try house.run("task", "assign", "P/DR06", "P/DR21", "--to", "rn-03")
    #expect(run.code == 0)
    #expect(run.talk.isEmpty, "\(run.talk)")
  }
}
