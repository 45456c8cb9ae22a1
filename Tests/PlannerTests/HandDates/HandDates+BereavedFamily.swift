extension HandDates {
  /// Worked out on paper for `Golden/Scenarios/bereaved-family.json`.
  static let bereavedFamily = HandDates(
    scenario: "bereaved-family",
    rows: [
      Row(
        "GF02", .due, "2026-12-19",
        "two days after Thursday 17 December: a Saturday, and the calendar day stays"),
      Row(
        "GF06a", .due, "2026-12-24",
        "seven days after the word of the death"),
      Row(
        "GF23", .due, "2026-12-29",
        "six working days after Friday 18 December: 21, 22, 23, 24, 28, 29"),
      Row(
        "GF07", .due, "2026-12-31",
        "fourteen days after, a Thursday"),
      Row(
        "V02", .contact(1), "2027-01-07",
        "three weeks after"),
      Row(
        "GF09", .due, "2027-01-28",
        "six weeks after"),
      Row(
        "GF14a", .due, "2027-02-11",
        "eight weeks after"),
      Row(
        "GF22a", .contact(1), "2027-03-17",
        "three months after"),
      Row(
        "GF22b", .due, "2027-05-06",
        "the hard day itself, Ascension Day: the day is meant"),
      Row(
        "GF11b", .due, "2027-11-01",
        "a year after Saturday 31 October 2026 is a Sunday; Monday"),
      Row(
        "GF13", .due, "2028-02-28",
        "four weeks after the ruling expected on 31 January 2028"),
      Row(
        "GF24", .due, "2028-03-17",
        "fifteen months after 17 December 2026, a Friday"),
      Row(
        "GF14b", .due, "2028-04-24",
        "eight weeks after the deed, due on 28 February 2028"),
      Row(
        "GF15b", .due, "2028-05-29",
        "three months after 28 February is Sunday 28 May; Monday"),
    ])
}
