import Testing

/// What people may type for the things of a plan, and what lists print to be typed back.
struct ReferenceTests {
  @Test func `references are read in any case, by key and by number`() throws {
    let house = try House()
    defer { house.clear() }
    let whole = try house.ok("show", "P/DR09b", "-f", "json")
    let number = try #require(try JSONObject(whole).number("number"))
    for ref in ["P/dr09B", "P/\(number)"] {
      #expect(try house.ok("show", ref, "-f", "json") == whole)
    }
    let lower = house.plan.lowercased()
    #expect(try house.ok("show", "\(lower)/dr09b", "-f", "json") == whole)
    let code = try #require(try JSONObject(try house.shown()).text("code"))
    #expect(try house.ok("show", "\(code)/DR09b", "-f", "json") == whole)
    let forgiven = code.replacing("0", with: "o").replacing("1", with: "l")
    #expect(try house.ok("show", "\(forgiven)/DR09b", "-f", "json") == whole)
  }

  @Test func `every reference of a list can be pasted back`() throws {
    let house = try House()
    defer { house.clear() }
    let list = try JSONObject(try house.ok("task", "list", "-f", "json"))
    let refs = list.objects("items").compactMap { $0.text("ref") }
    #expect(refs.count > 30)
    for ref in refs.prefix(8) + refs.suffix(8) {
      #expect(try house.run("show", ref).code == 0, "\(ref)")
    }
  }

  @Test func `an unknown item is told with what was perhaps meant`() throws {
    let house = try House()
    defer { house.clear() }
    let run = try house.run("done", "P/DR9b")
    #expect(run.code == 66)
    #expect(run.talk.contains("DR09b"))
    #expect(run.output.isEmpty)
  }
}
