extension HandDates {
  /// Worked out on paper for `Golden/Scenarios/conditional-release.json`.
  static let conditionalRelease = HandDates(
    scenario: "conditional-release",
    rows: [
      Row(
        "DR28a", .due, "2026-11-30",
        "one working day after Friday 27 November: Monday"),
      Row(
        "DR28b", .due, "2026-12-02",
        "five days after the move of 27 November"),
      Row(
        "DR29", .due, "2026-12-24",
        """
        five working days before Monday 4 January: 31, 30, 29, 28 December, and 24 before \
        Christmas
        """),
      Row(
        "DR30", .due, "2027-02-01",
        "sixteen weeks before Monday 24 May 2027"),
      Row(
        "RX02", .due, "2027-03-25",
        """
        eight weeks before release is Easter Monday 29 March; Good Friday is no day of work: \
        Thursday
        """),
      Row(
        "RX08b", .due, "2027-04-01",
        "RX08a is due on 25 March, later than it can be done; seven days on"),
      Row(
        "RX03", .due, "2027-04-26",
        "four weeks before release, the day before King's Day"),
      Row(
        "RX12", .due, "2027-04-28",
        "seven days before Wednesday 5 May"),
      Row(
        "DR19", .due, "2027-05-25",
        "one working day after Monday 24 May"),
      Row(
        "RX11", .due, "2027-06-14",
        "three weeks after release"),
      Row(
        "V02", .contact(5), "2028-02-24",
        """
        every six weeks to 8 November 2027, until release + 6 months (24 November), then three \
        months from that day
        """),
      Row(
        "RX14a", .due, "2027-11-24",
        "six months after release"),
      Row(
        "RX14b", .due, "2029-03-29",
        "eight weeks before Thursday 24 May 2029"),
      Row(
        "RX15", .due, "2029-03-01",
        "twelve weeks before 24 May 2029"),
    ])
}
