import CivilTime
import ReportTables
import Testing
import Wording

struct DayTextTests {
  @Test func `a day is told in full in either language`() throws {
    let (friday, monday) = try (
      #require(CivilDate("2026-12-04")), #require(CivilDate("2027-03-01"))
    )
    #expect(DayText.long(friday, .nl) == "vrijdag 4 december 2026")
    #expect(DayText.long(monday, .en) == "Monday 1 March 2027")
    #expect(DayText.short(friday) == "vr 04-12-2026")
  }

  @Test(arguments: [
    ("Uiterlijk 2026-12-04.", "Uiterlijk vr 04-12-2026."),
    ("~2026-12-04, §2026-12-07", "~vr 04-12-2026, §ma 07-12-2026"),
    ("vr 2026-12-04", "vr 04-12-2026"), ("ma 2026-12-04", "ma vr 04-12-2026"),
    ("2026-13-04 12026-12-04 2026-12-041", "2026-13-04 12026-12-04 2026-12-041"),
    ("é2026-12-04é", "évr 04-12-2026é"), ("", ""), ("2026-12", "2026-12"),
  ]) func `days in Dutch texts are as they are written, with the day of the week`(
    text: String, told: String
  ) {
    #expect(DayText.localized(text, .nl) == told)
    #expect(DayText.localized(text, .en) == text)
  }

  @Test(arguments: [
    (
      "K7QF/V01.3 staat al genoteerd op 2026-12-04.",
      "K7QF/V01.3 staat al genoteerd op vr 04-12-2026."
    ),
    (
      "Geef: aftercare done K7QF/DR09 --on 2026-12-04",
      "Geef: aftercare done K7QF/DR09 --on 04-12-2026"
    ),
    (
      "Er is geen bestand map/lijst-2026-12-04.csv.", "Er is geen bestand map/lijst-2026-12-04.csv."
    ),
    ("“2026-12-04” is geen datum.", "“2026-12-04” is geen datum."),
  ]) func `in an error days are as in lists, in a command as typed, and what was typed stays`(
    text: String, told: String
  ) {
    #expect(DayText.spoken(text, .nl) == told)
    #expect(DayText.spoken(text, .en) == text)
  }
}
