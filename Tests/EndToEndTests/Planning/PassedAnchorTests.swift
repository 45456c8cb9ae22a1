import Foundation
import Testing

/// An expected date passes, and nobody said whether it happened.
struct PassedAnchorTests {
  private func on(_ day: String, _ house: House, _ language: String = "en") -> House {
    var binary = house.binary
    binary.variables["AFTERCARE_TODAY"] = day
    binary.variables["AFTERCARE_LANG"] = language
    return House(binary: binary, plan: house.plan)
  }

  @Test func `it asks at the head of lists, and nothing that counts from it is late`()
    throws
  {
    let house = try House()
    defer { house.clear() }
    let after = on("2026-12-21", house)
    let next = try JSONObject(after.ok("next", "-f", "json"))
    #expect(next.objects("passed").map { $0.text("anchor") } == ["release"])
    let late = next.objects("items").filter { ($0.number("daysLate") ?? 0) > 0 }
      .compactMap { $0.text("due") }
    #expect(late.allSatisfy { $0 < "2026-12-15" }, "\(late)")
    let told = "Release \(house.plan) was expected on 2026-12-15 and is not confirmed"
    for list in [["next"], ["today"], ["show", "P"]] {
      let text = try after.ok(list).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains(told), "\(list): \(text)")
    }
    let dutch = try on("2026-12-21", house, "nl").ok("volgende")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      dutch.contains(
        "Invrijheidstelling \(house.plan) stond op di 15-12-2026 en is niet bevestigd."), "\(dutch)"
    )
    #expect(
      dutch.contains("aftercare plan anchor \(house.plan) release=15-12-2026:actual"), "\(dutch)")
    let phase = try JSONObject(after.shown()).text("phase")
    let waiting = try JSONObject(after.ok("overdue", "-f", "json")).objects("awaited")
    #expect(waiting.map { $0.text("anchor") } == ["release"])
    let line = "1 termijn wacht op bevestiging: invrijheidstelling;"
    #expect(waiting.first?.number("terms") == 1)
    let list = try on("2026-12-21", house, "nl").ok("overdue")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(list.contains(line), "\(list)")

    try on("2026-12-21", house, "nl").ok(
      "plan", "anchor", "P", "release=15-12-2026:actual", "-m", "vrij", "-y")
    let told2 = try JSONObject(after.ok("next", "-f", "json"))
    #expect(told2.objects("passed").isEmpty)
    let overdue = try JSONObject(after.ok("overdue", "-f", "json")).objects("items")
    #expect(overdue.contains { $0.text("key") == "DR15" })
    #expect(try JSONObject(after.ok("overdue", "-f", "json")).objects("awaited").isEmpty)
    #expect(try JSONObject(after.shown()).text("phase") != phase || phase == nil)
  }

  @Test func `done says what should have come before and is open`() throws {
    let house = try House()
    defer { house.clear() }
    let done = try house.run("done", "P/DR18a", "-y")
    #expect(done.code == 0, "\(done.talk)")
    #expect(
      (done.output + done.talk).contains("should come before \(house.plan)/DR18a"), "\(done.output)"
    )
  }
}
