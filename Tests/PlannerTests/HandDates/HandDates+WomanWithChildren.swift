extension HandDates {
  /// Worked out on paper for `Golden/Scenarios/woman-with-children.json`.
  static let womanWithChildren = HandDates(
    scenario: "woman-with-children",
    rows: [
      Row(
        "WR01", .due, "2026-11-02",
        """
        five working days after Monday 26 October: 27, 28, 29, 30 October and Monday 2 \
        November
        """),
      Row(
        "WR02", .due, "2026-11-04",
        "fourteen days before Wednesday 18 November"),
      Row(
        "WR03", .due, "2026-11-06",
        "ten days before is Sunday the 8th; back to Friday"),
      Row(
        "WR06", .due, "2026-11-15",
        "three days before is Sunday the 15th, and the calendar day stays"),
      Row(
        "WR11a", .due, "2026-11-23",
        "three days after is Saturday the 21st; on to Monday"),
      Row(
        "WR10", .due, "2026-12-02",
        "fourteen days after the order of 18 November"),
      Row(
        "DR01", .due, "2026-12-02",
        "ten working days after 18 November: 19, 20, 23 to 27, 30 November, 1 and 2 December"),
      Row(
        "WR13", .due, "2026-12-30",
        "six weeks after the order, a Wednesday"),
      Row(
        "WR12b", .contact(4), "2026-12-28",
        """
        four weeks after Friday 27 November is Christmas Day; the second day is a Saturday: \
        Monday
        """),
      Row(
        "WR15", .contact(5), "2026-12-30",
        "four weekly contacts after 18 November end on 16 December; two weeks on"),
      Row(
        "WR21", .contact(1), "2026-12-11",
        "six weeks after the case conference, held on Friday 30 October"),
      Row(
        "WR18", .due, "2027-01-13",
        "eight weeks after 18 November"),
      Row(
        "WR14b", .due, "2027-02-18",
        "three months after the order, a Thursday"),
      Row(
        "WR19", .due, "2027-05-14",
        "twenty-six weeks before Monday 15 November 2027 is Whit Monday 17 May; back to Friday"),
    ])
}
