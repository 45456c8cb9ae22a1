extension HandDates {
  /// Worked out on paper for `Golden/Scenarios/minor.json`.
  static let minor = HandDates(
    scenario: "minor",
    rows: [
      Row(
        "I03", .due, "2027-04-28",
        """
        three working days after Thursday 22 April: Friday, Monday; Tuesday is King's Day, so \
        Wednesday
        """),
      Row(
        "I05", .due, "2027-04-29",
        "seven days after the signal"),
      Row(
        "RM01", .due, "2027-04-30",
        "five working days: 23, 26, 28, 29, 30 April"),
      Row(
        "I08", .due, "2027-05-04",
        "three working days after the weighing on Thursday 29 April: 30 April, 3 and 4 May"),
      Row(
        "RM02", .due, "2027-05-10",
        """
        seven days after the weighing is Ascension Day 6 May; the Friday is put on a par, the \
        weekend follows
        """),
      Row(
        "I04", .due, "2027-05-12",
        """
        ten working days: 23, 26, 28, 29, 30 April, 3, 4 May, then 10, 11, 12 May after \
        Liberation and Ascension Day
        """),
      Row(
        "I11a", .due, "2027-05-13",
        "fourteen days after the weighing"),
      Row(
        "RM12", .due, "2027-05-14",
        "fourteen days after the offence of Friday 30 April"),
      Row(
        "I10", .due, "2027-05-27",
        """
        I09 is due on 20 May, 21 days after the weighing, later than its early finish; seven \
        days on
        """),
      Row(
        "RM04", .due, "2027-06-10",
        "fourteen days after I10, due on 27 May"),
      Row(
        "V03", .due, "2027-07-01",
        "six weeks after the first case conference, due on 20 May"),
      Row(
        "RM05", .due, "2027-07-22",
        "eight weeks after 27 May"),
      Row(
        "RM15", .due, "2027-09-30",
        "six months before 31 March 2028: September has thirty days"),
    ])
}
