import Testing

struct AssigningTests {
  @Test func `work given to a worker of another partner is done, and told`() throws {
    let house = try House()
    defer { house.clear() }
    let run = try house.run("task", "assign", "P/DR01", "P/DR06", "--to", "rn-03")
    #expect(run.code == 0, "\(run.talk)")
    #expect(
      run.talk == "Note: \(house.plan)/DR01 is of dji, but rn-03 works at reclassering.\n")
    #expect(run.output.contains("\(house.plan)/DR01  worker"))
  }
}
