/// What can be wrong in a table that comes from a spreadsheet.
package enum SheetProblem: String, Sendable, Hashable, CaseIterable {
  case sheetOpenQuote = "sheet-open-quote"
  case sheetWide = "sheet-wide"
  case sheetUnknownColumn = "sheet-unknown-column"
  case sheetUnknownName = "sheet-unknown-name"
  case sheetBadDate = "sheet-bad-date"
  case sheetFutureDay = "sheet-future-day"
  case sheetNoLabels = "sheet-no-labels"
  case sheetBadAnswer = "sheet-bad-answer"
  case answerPlanNeeded = "answer-plan-needed"
  case sheetPhaseDiffers = "sheet-phase-differs"
  case sheetRefused = "sheet-refused"
}

extension SheetProblem {
  /// What happened, and the way out.
  package var text: ErrorText {
    switch self {
    case .sheetOpenQuote:
      ErrorText(
        Phrase(
          nl: "Deze cel begint met een aanhalingsteken en eindigt er niet mee.",
          en: "This cell begins with a quote and does not end with one."),
        wayOut: Phrase(
          nl: "Haal het weg, of zet er een achter.", en: "Remove it, or put one behind the cell."))
    case .sheetWide:
      ErrorText(
        Phrase(
          nl: "“{value}” staat voorbij de laatste kolom; er zijn er {columns}.",
          en: "“{value}” stands beyond the last column; there are {columns}."),
        wayOut: Phrase(
          nl: "Geef de kolom een naam in de eerste regel, of maak de cel leeg.",
          en: "Give the column a name in the first line, or empty the cell."))
    case .sheetUnknownColumn:
      ErrorText(
        Phrase(nl: "De kolom “{key}” is niet bekend.", en: "The column “{key}” is not known."),
        wayOut: Phrase(
          nl: "Verbeter de naam of haal de kolom weg. Bekend zijn: {known}.",
          en: "Mend the name or remove the column. Known are: {known}."))
    case .sheetUnknownName:
      ErrorText(
        Phrase(
          nl: "“{value}” bij {key} is niet bekend.", en: "“{value}” at {key} is not known."),
        wayOut: Phrase(nl: "Kies uit: {known}.", en: "Choose from: {known}."))
    case .sheetBadDate:
      ErrorText(
        Phrase(nl: "“{value}” bij {key} is geen datum.", en: "“{value}” at {key} is no date."),
        wayOut: Phrase(
          nl: "Schrijf 17-11-2025, 17 november 2025 of 2025-11-17.",
          en: "Write 17-11-2025, 17 November 2025 or 2025-11-17."))
    case .sheetFutureDay:
      ErrorText(
        Phrase(
          nl: "“{value}” bij {key} moet nog komen; vandaag is het {today}.",
          en: "“{value}” at {key} is still to come; today is {today}."),
        wayOut: Phrase(
          nl: "Vul een dag in tot en met vandaag.", en: "Take a day up to and including today."))
    case .sheetNoLabels:
      ErrorText(
        Phrase(
          nl: "De kolom “{key}” kan niet mee: een plan heeft hier geen naam en geen kenmerk.",
          en: "The column “{key}” cannot come along: a plan has no name and no label here."),
        wayOut: Phrase(
          nl:
            "Haal de kolom weg en houd zelf bij welke code bij welke regel hoort; een kolom “regel” met A, B, C wordt getoond en niet bewaard.",
          en:
            "Remove the column and keep for yourself which code goes with which row; a column “row” with A, B, C is shown and not kept."
        ))
    case .sheetBadAnswer:
      ErrorText(
        Phrase(
          nl: "“{value}” bij {key} is geen antwoord.", en: "“{value}” at {key} is no answer."),
        wayOut: Phrase(
          nl:
            "Kies uit: {known}; “niet gedaan” als het nog moet, leeg als u het niet weet.",
          en: "Choose from: {known}; “not done” if it is owed, empty if you do not know."))
    case .answerPlanNeeded:
      ErrorText(
        Phrase(
          nl: "Van welk plan is “{text}”? Het gaat om {plans}.",
          en: "Of which plan is “{text}”? There are {plans}."),
        wayOut: Phrase(
          nl: "Schrijf de code ervoor: --answer {example}",
          en: "Write the code before it: --answer {example}"))
    case .sheetRefused:
      ErrorText(
        Phrase(nl: "Deze regel kan niet.", en: "This row cannot be."),
        wayOut: Phrase(nl: "Kijk hem na.", en: "Look it over."))
    case .sheetPhaseDiffers:
      ErrorText(
        Phrase(
          nl: "Volgens de datums is de fase {now}, niet {value}.",
          en: "By the dates the phase is {now}, not {value}."),
        wayOut: Phrase(
          nl: "Verbeter de datums of laat de fase weg.",
          en: "Mend the dates, or leave the phase out."
        ))
    }
  }
}
