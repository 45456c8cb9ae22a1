import Foundation
import Testing

/// Cases that had been running, and people, put in by a sheet.
struct RunningCasesTests {
  @Test func `the six cases of the example come in, and nothing of them is late`() throws {
    let house = try House.withLead()
    defer { house.clear() }
    let sheet = try house.binary.write(house.ok("plan", "import", "--example"), to: "zaken.csv")
    let preview = try house.run("plan", "import", sheet, "-n")
    #expect(preview.code == 0, "\(preview.talk)")
    #expect(try house.codes.isEmpty)
    let made = try house.run("plan", "import", sheet)
    #expect(made.code == 0, "\(made.talk)")
    #expect(made.output.split(separator: "\n").filter { $0.hasPrefix("Voor onze tijd") }.count >= 5)
    for row in ["A", "B", "C", "D", "E", "F"] { #expect(made.talk.contains("\(row): ")) }
    #expect(try house.codes.count == 6)
    let overdue = try JSONObject(house.ok("report", "overdue", "-f", "json"))
    #expect(overdue.number("total") == 0)
    #expect(overdue.number("breached") == 0)
    for code in try house.codes {
      let feed = try house.ok("feed", "export", "--plan", code)
      #expect(!feed.contains("over tijd"))
    }
  }

  @Test func `the example in the docs is the one that the program prints`() throws {
    let house = try House.withLead()
    defer { house.clear() }
    let kept = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "docs/running-cases.csv")
    #expect(
      try house.ok("plan", "import", "--example")
        == String(decoding: Data(contentsOf: kept), as: UTF8.self))
  }

  @Test func `all that is wrong in a sheet is told by line, and nothing is made`() throws {
    let house = try House.withLead()
    defer { house.clear() }
    let sheet = try house.binary.write(
      """
      regel;sjabloon;casusregisseur;signal;release;gedaan;label
      A;adult-returnee-detention;gem-01;17-11-2025;1 juni 2026;I05=pga;
      B;adult-returnee;gem-01;17-11-2025;;;
      C;adult-returnee-detention;gem-99;32-11-2025;;I05=misschien;
      D;adult-returnee-detention;gem-01;17-11-2025;;;Jan de Vries

      """, to: "zaken.csv")
    let run = try house.run("plan", "import", sheet)
    #expect(run.code == 65)
    for place in [
      "zaken.csv:3:3", "zaken.csv:4:28", "zaken.csv:4:35", "zaken.csv:4:47", "zaken.csv:5:",
    ] {
      #expect(run.talk.contains(place), "\(place): \(run.talk)")
    }
    #expect(try house.codes.isEmpty)
  }

  @Test func `a rule that a row breaks is told with its line`() throws {
    let house = try House.withLead()
    defer { house.clear() }
    let sheet = try house.binary.write(
      "sjabloon;signal;overgenomen;contact V01\n"
        + "adult-returnee-detention;1-9-2026;1-11-2026;3-10-2026\n", to: "zaken.csv")
    let run = try house.run("plan", "import", sheet)
    #expect(run.code == 65)
    #expect(run.talk.contains("zaken.csv:2:1"), "\(run.talk)")
  }

  @Test func `workers and partners come from sheets, all or none, and what is so stays`() throws {
    let house = try House.withLead()
    defer { house.clear() }
    let partners = try house.binary.write(
      "code,naam,rollen\nggz-west,GGZ West,GGZ\n", to: "partners.csv")
    try house.ok("partner", "import", partners)
    let workers = try house.binary.write(
      "code;partner;naam\nrn-03;reclassering;Anna\ngem-01;gemeente;\nggz-07;ggz-west;B\n",
      to: "workers.csv")
    #expect(try house.run("worker", "import", workers, "-n").output.contains("zou ingelezen"))
    try house.ok("worker", "import", workers)
    let again = try house.run("worker", "import", workers)
    #expect(again.code == 2)
    let wrong = try house.binary.write(
      "code;partner\nrn-09;reclassering\nrn-10;nergens\nrn-11;\n", to: "wrong.csv")
    let refused = try house.run("worker", "import", wrong)
    #expect(refused.code == 65 && refused.talk.contains("wrong.csv:3:7"), "\(refused.talk)")
    #expect(try !house.ok("worker", "list", "-f", "json").contains("rn-09"))
  }

  @Test func `over a service a coordinator puts cases in, a lead catches up, a worker may not`()
    throws
  {
    let house = try House.withLead()
    defer { house.clear() }
    var seats: [String: Binary] = [:]
    try house.ok("worker", "add", "rn-03", "--partner", "reclassering")
    var live = house.binary
    live.variables["AFTERCARE_LANG"] = "en"
    let service = try Service(live)
    defer { #expect(service.stop() == 0) }
    for (name, options) in [
      ("coordinator", []), ("lead", ["--worker", "gem-01"]), ("worker", ["--worker", "rn-03"]),
    ] as [(String, [String])] {
      try house.ok(["account", "add", name, "--role", name] + options)
      let issued = try JSONObject(house.ok("token", "issue", name, "--show", "-f", "json"))
      var client = try Binary()
      client.variables["AFTERCARE_LANG"] = "en"
      _ = try client.run(
        [
          "login", service.url, "--token-file",
          try client.write(issued.text("token") ?? "", to: "key.txt"),
        ])
      client.variables["AFTERCARE_SERVER"] = service.url
      seats[name] = client
    }
    defer { for seat in seats.values { seat.clear() } }
    let coordinator = try #require(seats["coordinator"])
    let lead = try #require(seats["lead"])
    let sheet = coordinator.folder.appending(path: "cases.csv")
    // Windows writes an e with two dots as one byte that is no UTF-8.
    let text =
      Array("row;template;lead;signal;members\nZo".utf8) + [0xEB]
      + Array(";adult-returnee-detention;gem-01;2025-11-17;gem-01\n".utf8)
    try Data(text).write(to: sheet)
    let made = try coordinator.run(["plan", "import", sheet.path()])
    #expect(made.code == 0, "\(made.talk)")
    #expect(made.talk.contains("Zoë: "))
    let list = try JSONObject(coordinator.run(["plan", "list", "-f", "json"]).output)
    let code = String(try #require(list.objects("plans").first?.text("code")).prefix(4))
    let asked = try lead.run(["plan", "catch-up", code, "--sheet", "-"])
    #expect(asked.code == 0 && asked.output.contains("I05"), "\(asked.talk)")
    let answers = try lead.write("name,answer,on\nI05,pga,2025-12-01\n", to: "answers.csv")
    let answered = try lead.run(["plan", "catch-up", code, "--answers", answers, "-y"])
    #expect(answered.code == 0, "\(answered.talk)")
    #expect(try seats["worker"]?.run(["plan", "catch-up", code, "-y"]).code == 77)
    #expect(try seats["worker"]?.run(["plan", "import", sheet.path()]).code == 77)
    #expect(try lead.run(["plan", "import", sheet.path()]).code == 77)
  }
}
