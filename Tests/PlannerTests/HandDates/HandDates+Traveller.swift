extension HandDates {
  /// Worked out on paper for `Golden/Scenarios/traveller.json`.
  static let traveller = HandDates(
    scenario: "traveller",
    rows: [
      Row(
        "I05", .due, "2026-12-20",
        "one day after Saturday the 19th: Sunday, and the calendar day stays"),
      Row(
        "PT03", .due, "2026-12-21",
        "two days after the signal, a Monday"),
      Row(
        "PT07", .due, "2026-12-28",
        "seven days after is Second Christmas Day, a Saturday; Monday"),
      Row(
        "PT14", .contact(1), "2026-12-28",
        """
        twice a week from Tuesday 22 December: day 3 is Christmas Day, the weekend follows: \
        Monday
        """),
      Row(
        "PT14", .contact(3), "2027-01-04",
        "day 10 is New Year's Day, a Friday: Monday"),
      Row(
        "PT14", .contact(9), "2027-01-26",
        "eight contacts in four weeks end on 19 January; then weekly"),
      Row(
        "M04a", .due, "2026-12-31",
        "five working days after Wednesday 23 December: 24, 28, 29, 30, 31"),
      Row(
        "M02b", .limit, "2027-02-28",
        """
        six months would end on 22 June; the Act's last day comes first, a Sunday, and does \
        not roll
        """),
      Row(
        "M01", .due, "2026-12-31",
        """
        eight weeks before 28 February is Sunday 3 January; New Year's Day is a Friday: \
        Thursday
        """),
      Row(
        "PT04", .limit, "2027-01-04",
        "fourteen days after Friday 18 December is New Year's Day; by law on to Monday"),
      Row(
        "PT13a", .due, "2027-01-04",
        "fourteen days after Saturday 19 December is Saturday 2 January; Monday"),
      Row(
        "PT10", .due, "2027-01-11",
        "twenty-one days after is Saturday 9 January; Monday"),
      Row(
        "V02", .contact(4), "2027-03-15",
        """
        3 and 14 days, 6 weeks (Saturday 30 January), then six weeks on: Saturday 13 March, so \
        Monday
        """),
      Row(
        "PT06b", .contact(1), "2027-12-20",
        "a year after the alert of 20 December"),
    ])
}
