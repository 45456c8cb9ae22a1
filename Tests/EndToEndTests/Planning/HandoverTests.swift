import Testing

/// `worker handover` and `handover`, as somebody types them.
struct HandoverTests {
  @Test func `a worker hands over everything, and the receiver takes it over`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("worker", "add", "rn-04", "--partner", "reclassering")
    try house.ok("task", "assign", "P/DR06", "P/V01", "--to", "rn-03")
    try house.ok("plan", "member", "P", "--add", "rn-03", "--lead", "rn-03")
    let left = try house.run("worker", "set", "rn-03", "--left", "2026-11-20")
    #expect(left.talk.contains("aftercare worker handover rn-03"), "\(left.talk)")

    let preview = try house.ok(
      "worker", "handover", "rn-03", "--to", "rn-04", "-n", "--lang", "nl")
    for text in [
      "rn-03 is weg sinds vr 20-11-2026: 3 dagen", "rn-04: nu 0 open", "DR06, V01, casusregie, lid",
      "0 zonder ontvanger, 4 wacht op aanvaarding.",
    ] {
      #expect(preview.contains(text), "\(preview)")
    }
    #expect(try house.ok("handover", "list").contains("Nothing awaits"))
    let unasked = try house.run("worker", "handover", "rn-03", "--to", "rn-04")
    #expect(unasked.code == 2 && unasked.talk.contains("rn-04: 0 open now"), "\(unasked.talk)")
    let told = try JSONObject(
      house.ok("worker", "handover", "rn-03", "--to", "rn-04", "-y", "-f", "json"))
    #expect(told.number("without") == 0 && told.number("awaiting") == 4)

    let list = try JSONObject(house.ok("handover", "list", "-f", "json"))
    let ref = try #require(list.objects("handovers").first?.text("ref"))
    #expect(list.objects("handovers").first?.number("gap") == 3)
    #expect(try house.ok("next", "--worker", "rn-04").contains(ref))
    #expect(try house.ok("show", ref).contains("rn-03"))
    #expect(try house.ok("overdue", "--today", "2026-12-02").contains(ref))
    let feed = try house.ok("feed", "export", "--worker", "rn-04")
    let number = try #require(ref.split(separator: "/").last?.dropFirst(4))
    #expect(feed.contains("\(house.plan)·\(number)"), "\(feed)")

    let reasonless = try house.run("handover", "refuse", ref)
    #expect(reasonless.code == 64 && reasonless.talk.contains("-m"), "\(reasonless)")
    let accepted = try house.ok(
      "handover", "accept", told.text("handover") ?? "", "--lang", "nl")
    #expect(accepted.contains("rn-04"), "\(accepted)")
    let rest = try JSONObject(house.ok("task", "list", "--worker", "rn-03", "-f", "json"))
    #expect(rest.objects("items").isEmpty)
    let shown = try JSONObject(house.shown())
    #expect(shown.text("lead") == "rn-04")
    let again = try house.run("handover", "accept", ref)
    #expect(again.code == 2, "\(again)")
    #expect(try house.ok("plan", "history", "P", "--lang", "nl").contains("aanvaard"))
    try house.ok("store", "verify")
    try house.ok("store", "rebuild", "-n")
    // All of it is taken back like any change.
    try house.ok("undo", "P", "-m", "wrong", "-y")
    #expect(try JSONObject(house.shown()).text("lead") == "rn-03")
  }
}
