/// Why a calendar file with closed days was not taken.
package enum ClosureProblem: String, Sendable, Hashable, CaseIterable {
  case tooLarge = "closures-too-large"
  case notACalendar = "closures-not-a-calendar"
  case controlSign = "closures-control-sign"
  case notUtf8 = "closures-not-utf8"
  case malformedLine = "closures-malformed-line"
  case nesting = "closures-nesting"
  case tooManyEvents = "closures-too-many-events"
  case missingStart = "closures-missing-start"
  case repeated = "closures-repeated"
  case malformedValue = "closures-malformed-value"
  case endsBeforeStart = "closures-ends-before-start"
  case unsupportedRule = "closures-unsupported-rule"
  case tooMuchRepetition = "closures-too-much-repetition"
}

extension ClosureProblem {
  /// What happened, and the way out.
  package var text: ErrorText {
    switch self {
    case .tooLarge:
      ErrorText(
        Phrase(
          nl: "{place} is groter dan 1 MiB.", en: "{place} is larger than 1 MiB."),
        wayOut: Phrase(
          nl: "Exporteer alleen de agenda met de sluitingsdagen.",
          en: "Export only the calendar that holds the closed days."))
    case .notACalendar:
      ErrorText(
        Phrase(nl: "{place} is geen agendabestand.", en: "{place} is no calendar file."),
        wayOut: Phrase(
          nl: "Neem een .ics-bestand; het begint met BEGIN:VCALENDAR.",
          en: "Take an .ics file; it begins with BEGIN:VCALENDAR."))
    case .controlSign:
      ErrorText(
        Phrase(
          nl: "{place}: er staat een stuurteken in.", en: "{place}: it holds a control sign."),
        wayOut: whole)
    case .notUtf8:
      ErrorText(
        Phrase(
          nl: "{place}: dit is geen UTF-8 en geen UTF-16.",
          en: "{place}: this is neither UTF-8 nor UTF-16."),
        wayOut: Phrase(nl: "Bewaar het bestand als UTF-8.", en: "Save the file as UTF-8."))
    case .malformedLine:
      ErrorText(
        Phrase(
          nl: "{place}: dit is geen regel van een agenda.",
          en: "{place}: this is no line of a calendar."),
        wayOut: whole)
    case .nesting:
      ErrorText(
        Phrase(
          nl: "{place}: BEGIN en END kloppen niet.",
          en: "{place}: BEGIN and END do not match."),
        wayOut: whole)
    case .tooManyEvents:
      ErrorText(
        Phrase(
          nl: "{place}: er staan meer dan 5000 afspraken in.",
          en: "{place}: it holds more than 5000 events."),
        wayOut: Phrase(
          nl: "Exporteer alleen de agenda met de sluitingsdagen.",
          en: "Export only the calendar that holds the closed days."))
    case .missingStart:
      ErrorText(
        Phrase(
          nl: "{place}: de afspraak heeft geen begin.",
          en: "{place}: the event has no start."),
        wayOut: event)
    case .repeated:
      ErrorText(
        Phrase(
          nl: "{place}: {property} staat er twee keer en anders, of sluit een andere regel uit.",
          en: "{place}: {property} stands there twice and differs, or excludes another line."),
        wayOut: event)
    case .malformedValue:
      ErrorText(
        Phrase(
          nl: "{place}: {property} heeft een waarde die niet bestaat of hier niet kan staan.",
          en: "{place}: {property} has a value that does not exist or cannot stand here."),
        wayOut: event)
    case .endsBeforeStart:
      ErrorText(
        Phrase(
          nl: "{place}: de afspraak eindigt voor zij begint.",
          en: "{place}: the event ends before it starts."), wayOut: event)
    case .unsupportedRule:
      ErrorText(
        Phrase(
          nl: "{place}: de herhaling is te ingewikkeld ({property}).",
          en: "{place}: the repetition is too complicated ({property})."),
        wayOut: Phrase(
          nl:
            "Vervang haar door losse dagen, of door dagelijks, wekelijks, maandelijks of jaarlijks.",
          en: "Replace it by single days, or by daily, weekly, monthly or yearly."))
    case .tooMuchRepetition:
      ErrorText(
        Phrase(
          nl: "{place}: de herhalingen samen zijn te veel werk.",
          en: "{place}: the repetitions together are too much work."),
        wayOut: Phrase(
          nl: "Geef herhalingen een einde.", en: "Give repetitions an end."))
    }
  }
}

private let whole = Phrase(
  nl: "Exporteer de agenda opnieuw; er is niets overgenomen.",
  en: "Export the calendar again; nothing was taken over.")
private let event = Phrase(
  nl: "Verbeter die afspraak en exporteer opnieuw; er is niets overgenomen.",
  en: "Mend that event and export again; nothing was taken over.")
