extension HandDates {
  /// Worked out on paper for `Golden/Scenarios/not-prosecuted.json`.
  static let notProsecuted = HandDates(
    scenario: "not-prosecuted",
    rows: [
      Row(
        "AN01", .due, "2026-04-24",
        "five working days after Friday 17 April: Monday 20 to Friday 24"),
      Row(
        "AN05", .due, "2026-04-25",
        "two days after Thursday the 23rd; a Saturday, and the calendar day stays"),
      Row(
        "AN07", .limit, "2026-04-28",
        """
        five days after the 23rd is Tuesday; Friday 24 and the Tuesday itself are the two \
        ordinary days, King's Day the 27th is none
        """),
      Row(
        "AN03", .due, "2026-04-29",
        "two working days after Friday the 24th: Monday is King's Day, so Tuesday and Wednesday"),
      Row(
        "I05", .due, "2026-04-29",
        "the short weighing counts as AN03 does: two working days after the person was set free"),
      Row(
        "AN06", .due, "2026-05-04",
        "nine days after the 23rd is Saturday 2 May; the Monday"),
      Row(
        "AN11b", .due, "2026-05-08",
        "fourteen days after Friday the 24th; 5 May lies between and is not asked"),
      Row(
        "AN12b", .limit, "2026-05-28",
        """
        AN12a is not done: its due, Thursday 30 April, is later than its early finish on the \
        29th; four weeks on
        """),
      Row(
        "AN14a", .due, "2026-05-18",
        """
        three weeks after the 23rd is Ascension Day; the Friday is put on a par, the weekend \
        follows: Monday
        """),
      Row(
        "AN13", .limit, "2026-08-23",
        "four months after 23 April, a Sunday: a term of over three months does not roll"),
      Row(
        "AN18b", .due, "2026-08-24",
        "the same four months as policy: from the Sunday to Monday"),
      Row(
        "V02", .contact(1), "2026-06-05",
        "six weeks after Friday 24 April"),
      Row(
        "AN22", .due, "2027-04-26",
        "twelve months after 24 April is a Saturday; Monday the 26th, the day before King's Day"),
    ])
}
