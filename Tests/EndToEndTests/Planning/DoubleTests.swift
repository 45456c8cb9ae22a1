import Testing

/// What may be there already is asked about, and not refused.
struct DoubleTests {
  private static let row = "adult-returnee-detention;gem-01;17-11-2025;17-11-2025;1-10-2025\n"

  @Test func `a row like a plan that is there is named, and asked about`() throws {
    let house = try House.withLead()
    defer { house.clear() }
    let head = "regel;sjabloon;casusregisseur;begin;signal;detention\n"
    let sheet = try house.binary.write(head + "A;" + Self.row, to: "zaken.csv")
    try house.ok("plan", "import", sheet)
    let plan = try #require(house.codes.first?.prefix(4))
    let other = Self.row.replacing("17-11-2025;17-11-2025", with: "18-11-2025;18-11-2025")
    let two = try house.binary.write(head + "A;" + Self.row + "B;" + other, to: "twee.csv")
    let preview = try house.run("plan", "import", two, "-n")
    #expect(preview.code == 0 && preview.talk.contains("A lijkt op \(plan)"), "\(preview)")
    #expect(!preview.talk.contains("B lijkt op"))
    let asked = try house.run("plan", "import", two)
    #expect(asked.code == 2 && asked.talk.contains("A lijkt op \(plan)"), "\(asked)")
    #expect(try house.codes.count == 1)
    let sure = try house.run("plan", "import", two, "-y")
    #expect(sure.code == 0 && sure.talk.contains("A lijkt op \(plan)"), "\(sure)")
    #expect(try house.codes.count == 3)
  }
}
