extension HandDates {
  /// Worked out on paper for `Golden/Scenarios/child.json`.
  static let child = HandDates(
    scenario: "child",
    rows: [
      Row(
        "CH12a", .due, "2026-11-21",
        "three days after Wednesday 18 November: a Saturday, and the calendar day stays"),
      Row(
        "CH04a", .limit, "2026-11-23",
        """
        five days after is Monday; Thursday, Friday and Monday are ordinary days, two are \
        needed
        """),
      Row(
        "CH18d", .due, "2026-11-25",
        "five working days after the start of the measure: 19, 20, 23, 24, 25 November"),
      Row(
        "CH03b", .limit, "2026-12-02",
        "fourteen days after the order, a Wednesday"),
      Row(
        "CH10a", .due, "2026-12-16",
        "four weeks after arrival"),
      Row(
        "CH13", .limit, "2026-12-30",
        "six weeks after the order; within twelve weeks it would roll, but it is a Wednesday"),
      Row(
        "CH03c", .due, "2027-01-27",
        "ten weeks after the start of the measure"),
      Row(
        "CH03d", .limit, "2027-02-17",
        "three months after 18 November is 18 February; the last day is the day before"),
      Row(
        "CH18c", .limit, "2027-02-18",
        "an order that is not carried out in three months lapses: 18 February, not rolled"),
      Row(
        "CH19", .due, "2027-02-23",
        "six months before 23 August 2027, a Tuesday"),
      Row(
        "CH05a", .limit, "2027-03-18",
        "four months after arrival, not rolled"),
      Row(
        "CH14", .contact(7), "2027-01-13",
        "six weekly visits after 18 November end on 30 December; two weeks on"),
      Row(
        "CH16", .contact(4), "2028-11-20",
        """
        3, 6 and 12 months, then a year after 18 November 2027: Saturday 18 November 2028, so \
        Monday
        """),
    ])
}
