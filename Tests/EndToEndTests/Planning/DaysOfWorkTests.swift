import Testing

/// Dates of the shipped template are days on which people work, told by `why`; a term that has not begun
/// is its rule; a measure ends the day before.
///
/// The days are those that were wrong in a week that somebody lived with the program.
struct DaysOfWorkTests {
  /// The house, whose plan is released on a day.
  private func house(release: String) throws -> House {
    let house = try House()
    try house.ok(
      "plan", "anchor", "P", "release=\(release)", "-m", "letter of the prison", "-y")
    return house
  }

  /// A text without the ends of its lines.
  private static func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func day(of key: String, in list: String, _ shown: JSONObject, _ field: String = "due")
    -> String?
  {
    shown.objects(list).first { $0.text("key") == key }?.text(field)
  }

  @Test func `contacts, reviews and policy dates fall on working days`() throws {
    let house = try house(release: "2027-03-25")
    defer { house.clear() }
    let shown = try JSONObject(house.shown())
    #expect(day(of: "DR15", in: "tasks", shown) == "2027-03-30")
    let series = shown.objects("series")
    func dates(_ key: String) -> [String?] {
      (series.first { $0.text("key") == key }?.objects("contacts") ?? []).map { $0.text("date") }
    }
    // Ascension Day, and the Friday put on a par with it.
    #expect(dates("V02").first == "2027-05-10")
    // A Saturday.
    #expect(dates("DR22")[4] == "2027-05-24")
    let why = Self.flat(try house.ok("why", "P/V02.1"))
    #expect(why.contains("2027-05-06") && why.contains("Ascension Day"), "\(why)")
    #expect(why.contains("2027-05-07") && why.contains("2027-05-10"), "\(why)")
    let due = Self.flat(try house.ok("why", "P/DR15", "--date", "due"))
    #expect(due.contains("Easter Monday") && due.contains("2027-03-30"), "\(due)")
  }

  @Test func `closures of the partner move its contacts, and one of two on a day is excused`()
    throws
  {
    let house = try house(release: "2027-03-25")
    defer { house.clear() }
    try house.ok("partner", "closures", "politie", "--add", "2027-04-05..2027-04-16", "-y")
    let told = try house.ok("task", "list", "--plan", "P", "--all", "-f", "json")
    #expect(!told.isEmpty)
    let shown = try JSONObject(house.shown())
    let contacts =
      shown.objects("series").first { $0.text("key") == "DR22" }?
      .objects("contacts") ?? []
    #expect(
      contacts.prefix(4).map { $0.text("date") } == [
        "2027-04-01", "2027-04-19", "2027-04-19", "2027-04-22",
      ])
    #expect(contacts.prefix(4).map { $0.text("state") } == ["open", "closed", "open", "open"])
    #expect(try house.ok("show", "P/DR22", "--all").contains("excused, closed"))
    #expect(Self.flat(try house.ok("why", "P/DR22.2")).contains("contact 3 falls on the same day"))
  }

  @Test func `a calendar day that is meant stays`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok(
      "task", "set", "P/DR10", "--due", "release+4d none", "-m", "agreed in the MDO", "-y")
    let shown = try JSONObject(house.shown())
    #expect(day(of: "DR10", in: "tasks", shown) == "2026-12-19")
    try house.ok(
      "task", "set", "P/DR10", "--due", "release+4d", "-m", "agreed in the MDO", "-y")
    #expect(try day(of: "DR10", in: "tasks", JSONObject(house.shown())) == "2026-12-21")
    let copy = try house.ok("plan", "export", "P")
    #expect(copy.contains("release+4d"))
  }

  @Test func `a measure ends the day before, is renewed in time only, and then to be reported`()
    throws
  {
    let house = try House()
    defer { house.clear() }
    try house.ok("measure", "add", "P", "twbmt", "--start", "2026-07-01", "-y")
    var shown = try JSONObject(house.shown())
    #expect(day(of: "M1", in: "measures", shown, "end") == "2026-12-31")
    #expect(day(of: "M02b", in: "tasks", shown, "limit") == "2026-12-31")
    #expect(try house.ok("show", "P/M1").contains("through 2026-12-31"))

    var binary = house.binary
    binary.variables["AFTERCARE_TODAY"] = "2027-02-01"
    let later = House(binary: binary, plan: house.plan)
    let refused = try later.run("measure", "renew", "P/M1", "-m", "late", "-y")
    #expect(refused.code == 2 && refused.talk.contains("2026-12-31"), "\(refused.talk)")
    #expect(try later.ok("show", "P/M1").contains("still to be reported over"))
    let overdue = try JSONObject(later.ok("report", "overdue", "-f", "json"))
    #expect(!overdue.objects("items").contains { ["M1", "M02b"].contains($0.text("key") ?? "") })
    try later.ok(
      "measure", "renew", "P/M1", "--decided", "2026-12-30", "-m", "decided in time", "-y")
    shown = try JSONObject(later.shown())
    #expect(day(of: "M1", in: "measures", shown, "end") == "2027-02-28")

    try house.ok(
      "measure", "add", "P", "passport", "--start", "2026-06-01", "--requested", "2026-05-20", "-y")
    shown = try JSONObject(house.shown())
    #expect(day(of: "M2", in: "measures", shown, "end") == "2028-05-20")
    #expect(day(of: "M03b", in: "tasks", shown, "limit") == "2028-05-20")
  }

  @Test func `a term that has not begun shows its rule, and nothing accuses it`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("plan", "fact", "P", "benefit=yes", "-y")
    var binary = house.binary
    binary.variables["AFTERCARE_TODAY"] = "2027-03-30"
    let later = House(binary: binary, plan: house.plan)
    let page = try later.ok("show", "P/DR14")
    #expect(page.contains("4 w after DR13b") && !page.contains("cannot be met"), "\(page)")
    #expect(try later.ok("task", "list", "--plan", "P").contains("4 w after DR13b"))
    binary.variables["AFTERCARE_LANG"] = "nl"
    #expect(
      try House(binary: binary, plan: house.plan).ok("show", "P/DR14").contains("4 w na DR13b"))
    let issues = try JSONObject(later.shown()).objects("issues")
    #expect(!issues.contains { $0.text("item") == "DR14" })
  }
}
