extension ErrorWords {
  /// Why a calendar file with closed days was not taken.
  static let closures: [String: ErrorText] = [
    "closures-too-large": ErrorText(
      Phrase(
        nl: "Het agendabestand is groter dan 1 MiB.", en: "The calendar file is larger than 1 MiB."),
      wayOut: Phrase(
        nl: "Exporteer alleen de agenda met de sluitingsdagen.",
        en: "Export only the calendar that holds the closed days.")),
    "closures-not-a-calendar": ErrorText(
      Phrase(nl: "Dit is geen agendabestand.", en: "This is no calendar file."),
      wayOut: Phrase(
        nl: "Neem een .ics-bestand; het begint met BEGIN:VCALENDAR.",
        en: "Take an .ics file; it begins with BEGIN:VCALENDAR.")),
    "closures-control-sign": ErrorText(
      Phrase(
        nl: "Regel {line} bevat een stuurteken.", en: "Line {line} holds a control sign."),
      wayOut: whole),
    "closures-not-utf8": ErrorText(
      Phrase(nl: "Regel {line} is geen UTF-8.", en: "Line {line} is not UTF-8."),
      wayOut: Phrase(nl: "Bewaar het bestand als UTF-8.", en: "Save the file as UTF-8.")),
    "closures-malformed-line": ErrorText(
      Phrase(
        nl: "Regel {line} is geen regel van een agenda.",
        en: "Line {line} is no line of a calendar."),
      wayOut: whole),
    "closures-nesting": ErrorText(
      Phrase(
        nl: "Bij regel {line} kloppen BEGIN en END niet.",
        en: "BEGIN and END do not match at line {line}."),
      wayOut: whole),
    "closures-too-many-events": ErrorText(
      Phrase(nl: "Er staan meer dan 5000 afspraken in.", en: "It holds more than 5000 events."),
      wayOut: Phrase(
        nl: "Exporteer alleen de agenda met de sluitingsdagen.",
        en: "Export only the calendar that holds the closed days.")),
    "closures-missing-start": ErrorText(
      Phrase(
        nl: "De afspraak op regel {line} heeft geen begin.",
        en: "The event at line {line} has no start."),
      wayOut: event),
    "closures-repeated": ErrorText(
      Phrase(
        nl: "{property} staat dubbel op regel {line}.",
        en: "{property} stands twice, at line {line}."),
      wayOut: event),
    "closures-malformed-value": ErrorText(
      Phrase(
        nl: "{property} op regel {line} is geen dag, tijd of duur die bestaat.",
        en: "{property} at line {line} is no day, time or duration that exists."), wayOut: event),
    "closures-ends-before-start": ErrorText(
      Phrase(
        nl: "De afspraak op regel {line} eindigt voor zij begint.",
        en: "The event at line {line} ends before it starts."), wayOut: event),
    "closures-unsupported-rule": ErrorText(
      Phrase(
        nl: "De herhaling op regel {line} is te ingewikkeld.",
        en: "The repetition at line {line} is too complicated."),
      wayOut: Phrase(
        nl:
          "Vervang haar door losse dagen, of door dagelijks, wekelijks, maandelijks of jaarlijks.",
        en: "Replace it by single days, or by daily, weekly, monthly or yearly.")),
    "closures-too-much-repetition": ErrorText(
      Phrase(
        nl: "De herhalingen samen zijn te veel werk.",
        en: "The repetitions together are too much work."),
      wayOut: Phrase(
        nl: "Geef herhalingen een einde.", en: "Give repetitions an end.")),
  ]

  private static let whole = Phrase(
    nl: "Exporteer de agenda opnieuw; er is niets overgenomen.",
    en: "Export the calendar again; nothing was taken over.")
  private static let event = Phrase(
    nl: "Verbeter die afspraak en exporteer opnieuw; er is niets overgenomen.",
    en: "Mend that event and export again; nothing was taken over.")
}
