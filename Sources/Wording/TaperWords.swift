/// Why a rhythm of contacts cannot be read.
package enum TaperWords {
  /// The reason, to be put into a sentence; nil for a name nobody wrote words for.
  package static func text(of kind: String) -> Phrase? { texts[kind] }

  private static let texts: [String: Phrase] = [
    "empty": Phrase(nl: "er staat niets", en: "there is nothing"),
    "tooLong": Phrase(nl: "het is te lang", en: "it is too long"),
    "expectedInterval": Phrase(
      nl: "hier hoort een tussenpoos, zoals 1w of 2/w",
      en: "an interval such as 1w or 2/w is expected"),
    "expectedUnit": Phrase(
      nl: "na het getal hoort d, w, m of y", en: "d, w, m or y is expected after the number"),
    "expectedCount": Phrase(nl: "na x hoort een aantal", en: "a count is expected after x"),
    "expectedAnchor": Phrase(
      nl: "na until of to hoort een datum van het plan",
      en: "an anchor is expected after until or to"),
    "expectedTerm": Phrase(
      nl: "na de datum hoort een termijn zoals -26w",
      en: "a term such as -26w is expected after the anchor"),
    "expectedSeparator": Phrase(
      nl: "hier hoort >, een komma, x, until, to of het eind",
      en: "a >, a comma, x, until, to or the end is expected"),
    "missingCount": Phrase(
      nl: "elke stap behalve de laatste heeft een aantal of until nodig",
      en: "every step but the last needs a count or until"),
    "countOutOfRange": Phrase(
      nl: "het aantal is te groot of nul", en: "the count is too large or zero"),
    "intervalOutOfRange": Phrase(
      nl: "de tussenpoos is nul of te lang", en: "the interval is nothing or too long"),
    "perWeekOutOfRange": Phrase(nl: "neem 1 tot 7 keer per week", en: "take 1 to 7 times a week"),
    "workingDays": Phrase(nl: "werkdagen kunnen hier niet", en: "working days cannot be used here"),
    "offsetsNotRising": Phrase(
      nl: "elk volgend moment moet later zijn", en: "each moment must be later than the one before"),
  ]
}
