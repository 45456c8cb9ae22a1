import Testing

/// What previews say of changes that move no date.
struct PreviewTests {
  @Test func `work that is left out is told as skipped, also when it was undecided`() throws {
    let house = try House()
    defer { house.clear() }
    let told = try house.ok("task", "skip", "P/DR13a", "-m", "x", "-n")
    #expect(told.contains("/DR13a  skipped"), "\(told)")
    #expect(!told.contains("Added"))
  }

  static let structure: [([String], String, String)] = [
    (["task", "link", "P/DR15", "--after", "DR06"], "waits for DR06", "link DR06"),
    (["task", "set", "P/DR15", "--title", "Insurance"], "title  none → Insurance", "title"),
    (["task", "set", "P/DR15", "--estimate", "3wd"], "estimate", "estimate"),
    (["series", "change", "P/DR22", "--title", "Call"], "title", "title"),
  ]

  @Test(arguments: structure)
  func `a change of structure is told`(_ words: [String], _ told: String, _ field: String) throws {
    let house = try House()
    defer { house.clear() }
    #expect(try house.ok(words + ["-n"]).contains(told))
    let json = try JSONObject(try house.ok(words + ["-n", "-f", "json"]))
    let changes = json.objects("plans").flatMap { $0.objects("changes") }
    #expect(changes.contains { $0.text("field") == field })
  }

  @Test func `a moved limit names its own rule`() throws {
    let house = try House()
    defer { house.clear() }
    let told = try house.ok("task", "set", "P/DR10", "--limit", "release+1w", "-n", "-m", "x")
    let line = try #require(told.split(separator: "\n").first { $0.contains("/DR10  limit") })
    #expect(line.hasSuffix("(release+1w)"), "\(told)")
  }

  @Test func `a role that falls back on its partner says which it was`() throws {
    let house = try House()
    defer { house.clear() }
    let told = try house.ok("plan", "bind", "P", "RN=ggz", "-n")
    #expect(told.contains("reclassering (default) → ggz"), "\(told)")
  }

  @Test(arguments: [
    ["plan", "stop", "P", "--kind", "died", "-m", "x"], ["plan", "suspend", "P"],
    ["plan", "close", "P", "-m", "x", "--leave-open"] + House.open,
  ])
  func `how much leaves the lists is told before it does`(_ words: [String]) throws {
    let house = try House()
    defer { house.clear() }
    #expect(try house.ok(words + ["-n"]).contains(/[1-9]\d* open items leave all lists/))
    let json = try JSONObject(try house.ok(words + ["-n", "-f", "json"]))
    #expect(try #require(json.objects("plans")[0].number("leavesLists")) > 30)
  }

  @Test func `what only the days gone by move is no doing of the change, and not told`() throws {
    let house = try House()
    defer { house.clear() }
    var binary = house.binary
    binary.variables["AFTERCARE_TODAY"] = "2027-01-11"
    let later = House(binary: binary, plan: house.plan)
    let words = ["task", "assign", "P/DR06", "--to", "rn-03"]
    for more in [[], ["--verbose"]] {
      let told = try later.ok(words + ["-n"] + more)
      for word in ["  due  ", "ate", "Adds", "/I09"] {
        #expect(!told.contains(word), "\(word): \(told)")
      }
    }

    let json = try JSONObject(later.ok(words + ["-n", "-f", "json"])).objects("plans")[0]
    #expect(json.objects("changes").map { $0.text("field") } == ["worker"])
    for list in ["becomesLate", "noLongerLate", "willBeLate", "inTimeAgain"] {
      #expect(json.texts(list).isEmpty, "\(list)")
    }
  }

  @Test func `an undo tells what it takes back, and no date that days gone by have moved`() throws {
    let house = try House()
    defer { house.clear() }
    var binary = house.binary
    binary.variables["AFTERCARE_TODAY"] = "2027-01-11"
    let later = House(binary: binary, plan: house.plan)
    _ = try later.ok(["task", "assign", "P/DR06", "--to", "rn-03"])
    let undo = try JSONObject(later.ok(["undo", "P", "-m", "x", "-n", "-f", "json"]))
    #expect(undo.objects("plans")[0].objects("changes").map { $0.text("field") } == ["worker"])
    _ = try later.ok(["plan", "anchor", "P", "release=+1w", "-m", "x", "-y"])
    let moved = try JSONObject(later.ok(["undo", "P", "-m", "x", "-n", "-f", "json"]))
    #expect(moved.objects("plans")[0].objects("changes").map { $0.text("field") }.contains("due"))
  }
}
