import Foundation
import Testing

/// A day that was agreed stays in every list until somebody says how it went.
struct AgreedDayTests {
  private func on(_ day: String, _ house: House, _ language: String = "en") -> House {
    var binary = house.binary
    binary.variables["AFTERCARE_TODAY"] = day
    binary.variables["AFTERCARE_LANG"] = language
    binary.variables["AFTERCARE_WIDTH"] = "80"
    return House(binary: binary, plan: house.plan)
  }

  private func item(_ key: String, _ items: [JSONObject]) -> JSONObject? {
    items.first { $0.text("key") == key }
  }

  @Test
  func `a time that the clock skips is refused with the way out, one that comes twice is told`()
    throws
  {
    let house = try House()
    defer { house.clear() }
    let skipped = try house.run(
      "task", "pin", "P/DR18a", "2027-03-28", "--time", "02:30", "-m", "agreed", "-y")
    #expect(skipped.code == 2)
    #expect(skipped.talk.contains("There is no 02:30 on 2027-03-28"))
    #expect(skipped.talk.contains("03:30"))
    let twice = try house.run(
      "task", "pin", "P/DR18a", "2027-10-31", "--time", "02:30", "-m", "agreed", "-y")
    #expect(twice.code == 0)
    #expect(twice.talk.contains("02:30 comes twice on 2027-10-31; the first is taken"))
    #expect(
      try house.run("task", "pin", "P/DR18a", "2027-03-28", "03:30", "-m", "so", "-y").code == 0)
  }

  @Test
  func `an appointment that passed without a word is in every list, wherever its due date goes`()
    throws
  {
    let house = try House()
    defer { house.clear() }
    try house.ok("task", "pin", "P/DR18a", "2026-12-01", "10:00", "-m", "agreed", "-y")
    let after = on("2026-12-02", house)
    try after.ok("plan", "anchor", "P", "release=+3w", "-m", "later", "-y")

    let next = try JSONObject(after.ok("next", "-f", "json"))
    let listed = try #require(item("DR18a", next.objects("items")))
    #expect(listed.text("group") == "to-report")
    #expect(listed.text("date") == "2026-12-01")
    #expect(listed.text("pin") == "2026-12-01 10:00" && listed.flag("unreported") == true)
    let overdue = try JSONObject(after.ok("overdue", "-f", "json"))
    #expect(item("DR18a", overdue.objects("unreported"))?.flag("unreported") == true)
    #expect(item("DR18a", overdue.objects("items")) == nil)
    let upcoming = try JSONObject(after.ok("report", "upcoming", "-f", "json"))
    #expect(item("DR18a", upcoming.objects("unreported"))?.text("date") == "2026-12-01")
    #expect(try JSONObject(after.ok("today", "-f", "json")).number("toReport") == 1)
    let told = "was on Tue 2026-12-01 10:00, not reported yet"
    #expect(try after.ok("next").contains(told))
    #expect(try after.ok("overdue").contains(told))
    #expect(try after.ok("show", "P/DR18a").contains("was on 2026-12-01 10:00, not reported yet"))
    let dutch = on("2026-12-02", house, "nl")
    for list in [["next"], ["te-laat"], ["toon", "P/DR18a"]] {
      let text = try dutch.ok(list)
      #expect(text.contains("was op di 01-12-2026 10:00, nog niet gemeld"), "\(list): \(text)")
    }

    try after.ok("done", "P/DR18a", "--on", "2026-12-01", "-y")
    let rest = try JSONObject(after.ok("next", "-f", "json"))
    #expect(item("DR18a", rest.objects("items")) == nil)
  }

  @Test func `a contact is listed on its day, and after that day until it is reported`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok(
      "series", "add", "P/S1", "--title", "Visit", "--role", "RN", "--every", "2wx10", "--from",
      "2026-11-23", "--window", "1w", "-y")
    let ahead = try JSONObject(on("2026-12-04", house).ok("next", "-f", "json"))
    #expect(item("S1.1", ahead.objects("items"))?.text("date") == "2026-12-07")
    let after = try JSONObject(on("2026-12-09", house).ok("next", "-f", "json"))
    let passed = item("S1.1", after.objects("items"))
    #expect(passed?.text("date") == "2026-12-07" && passed?.text("group") == "to-report")
    #expect(item("S1.2", after.objects("items"))?.text("date") == "2026-12-21")
    let text = try on("2026-12-09", house, "nl").ok("next")
    #expect(
      text.contains("was op ma 07-12-2026, nog niet gemeld; kan tot en met ma"), "\(text)")
    let late = try JSONObject(on("2026-12-15", house).ok("next", "-f", "json"))
    #expect(item("S1.1", late.objects("items"))?.number("daysLate") == 1)
    #expect(
      try on("2026-12-15", house, "nl").ok("next").contains("was op ma 07-12-2026, nog niet gemeld")
    )
  }
}
