extension CivilDate {
  /// Easter Sunday of the western church; nil outside the range of years.
  ///
  /// The anonymous Gregorian computus: the Sunday after the first ecclesiastical full moon of spring.
  package static func easterSunday(year: Int) -> CivilDate? {
    let goldenNumber = year % 19
    let century = year / 100
    let yearOfCentury = year % 100
    let moonShift = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * goldenNumber + century - century / 4 - moonShift + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let correction = (goldenNumber + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * correction + 114
    return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
