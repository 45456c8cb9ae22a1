/// The names of days and months.
package enum DayWords {
  /// Monday first.
  package static let weekdays = [
    Phrase(nl: "maandag", en: "Monday"), Phrase(nl: "dinsdag", en: "Tuesday"),
    Phrase(nl: "woensdag", en: "Wednesday"), Phrase(nl: "donderdag", en: "Thursday"),
    Phrase(nl: "vrijdag", en: "Friday"), Phrase(nl: "zaterdag", en: "Saturday"),
    Phrase(nl: "zondag", en: "Sunday"),
  ]

  package static let months = [
    Phrase(nl: "januari", en: "January"), Phrase(nl: "februari", en: "February"),
    Phrase(nl: "maart", en: "March"), Phrase(nl: "april", en: "April"),
    Phrase(nl: "mei", en: "May"), Phrase(nl: "juni", en: "June"),
    Phrase(nl: "juli", en: "July"), Phrase(nl: "augustus", en: "August"),
    Phrase(nl: "september", en: "September"), Phrase(nl: "oktober", en: "October"),
    Phrase(nl: "november", en: "November"), Phrase(nl: "december", en: "December"),
  ]

  /// Given back where a day was typed in words.
  package static let meant = Phrase(nl: "“{typed}” is {day}.", en: "“{typed}” is {day}.")
}
