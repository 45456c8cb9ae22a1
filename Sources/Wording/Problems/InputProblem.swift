/// Days, terms and rhythms as people type them.
package enum InputProblem: String, Sendable, Hashable, CaseIterable {
  case asOfInFuture = "as-of-in-future"
  case dateEmpty = "date-empty"
  case dateTooLong = "date-too-long"
  case dateUnknown = "date-unknown"
  case dateNoSuchDay = "date-no-such-day"
  case dateUnsigned = "date-unsigned"
  case dateOutOfRange = "date-out-of-range"
  case termMalformed = "term-malformed"
  case termTooLarge = "term-too-large"
  case termOutOfRange = "term-out-of-range"
  case rollUnknown = "roll-unknown"
  case feedAlarmMalformed = "feed-alarm-malformed"
  case feedDaysAhead = "feed-days-ahead"
  case regionUnknown = "region-unknown"
  case timeSkipped = "time-skipped"
  case zoneUnknown = "zone-unknown"
  case batchLineMalformed = "batch-line-malformed"
  case taperMalformed = "taper-malformed"
  case rangeBackward = "range-backward"
  case demoPlansOutOfRange = "demo-plans-out-of-range"
  case headMalformed = "head-malformed"
}

extension InputProblem {
  /// What happened, and the way out.
  package var text: ErrorText {
    switch self {
    case .asOfInFuture:
      ErrorText(
        Phrase(
          nl: "Op {date} is nog niets vastgelegd; het is vandaag {today}.",
          en: "Nothing is recorded on {date} yet; today is {today}."),
        wayOut: Phrase(
          nl: "Neem een dag tot en met vandaag; wat komt, toont: aftercare report upcoming",
          en: "Take a day up to today; what is to come is shown by: aftercare report upcoming"))
    case .dateEmpty:
      ErrorText(
        Phrase(nl: "Er staat geen datum.", en: "There is no date."),
        wayOut: Phrase(
          nl: "Typ een dag zoals 2026-11-20, 20-11, vandaag, vr of +3d.",
          en: "Type a day such as 2026-11-20, 20-11, today, fri or +3d."))
    case .dateTooLong:
      ErrorText(
        Phrase(nl: "Zo lang is geen datum.", en: "No date is that long."),
        wayOut: Phrase(
          nl: "Typ een dag zoals 2026-11-20, 20-11, vandaag, vr of +3d.",
          en: "Type a day such as 2026-11-20, 20-11, today, fri or +3d."))
    case .dateUnknown:
      ErrorText(
        Phrase(nl: "“{date}” is geen datum.", en: "“{date}” is no date."),
        wayOut: Phrase(
          nl: "Typ een dag zoals 2026-11-20, 20-11, vandaag, vr of +3d.",
          en: "Type a day such as 2026-11-20, 20-11, today, fri or +3d."))
    case .dateNoSuchDay:
      ErrorText(
        Phrase(nl: "De dag “{date}” bestaat niet.", en: "There is no day “{date}”."),
        wayOut: Phrase(
          nl: "Kijk dag en maand na; eerst de dag, dan de maand, of jaar-maand-dag.",
          en: "Check day and month: the day first, then the month, or year-month-day."))
    case .dateUnsigned:
      ErrorText(
        Phrase(
          nl: "“{date}” kan vooruit of terug betekenen.",
          en: "“{date}” may mean forward or back."),
        wayOut: Phrase(
          nl: "Zet er een teken voor: -3d is drie dagen geleden.",
          en: "Put a sign before it: -3d is three days ago."))
    case .dateOutOfRange:
      ErrorText(
        Phrase(
          nl: "“{date}” ligt buiten de kalender.", en: "“{date}” lies outside the calendar."),
        wayOut: Phrase(
          nl: "Neem een dag tussen 1900 en 2199.", en: "Take a day between 1900 and 2199."))
    case .termMalformed:
      ErrorText(
        Phrase(nl: "“{term}” is geen termijn.", en: "“{term}” is no term."),
        wayOut: Phrase(
          nl: "Typ een getal met d, wd, w, m of y: 10wd is tien werkdagen, -3m drie maanden terug.",
          en:
            "Type a number with d, wd, w, m or y: 10wd is ten working days, -3m three months back.")
      )
    case .termTooLarge:
      ErrorText(
        Phrase(
          nl: "De termijn “{term}” is langer dan honderd jaar.",
          en: "The term “{term}” is longer than a hundred years."),
        wayOut: Phrase(nl: "Neem een kortere termijn.", en: "Take a shorter term."))
    case .termOutOfRange:
      ErrorText(
        Phrase(
          nl: "De termijn {term} vanaf {origin} eindigt buiten de kalender.",
          en: "The term {term} from {origin} ends outside the calendar."),
        wayOut: Phrase(
          nl: "Neem een termijn die tussen 1900 en 2199 eindigt.",
          en: "Take a term that ends between 1900 and 2199."))
    case .rollUnknown:
      ErrorText(
        Phrase(nl: "De regel “{roll}” is niet bekend.", en: "The roll “{roll}” is not known."),
        wayOut: Phrase(nl: "Kies uit: {rolls}.", en: "Choose from: {rolls}."))
    case .feedAlarmMalformed:
      ErrorText(
        Phrase(nl: "“{value}” is geen herinnering.", en: "“{value}” is no reminder."),
        wayOut: Phrase(
          nl: "Schrijf 0d, 1d of 1w, en voor afspraken 1h of 30min.",
          en: "Write 0d, 1d or 1w, and for appointments 1h or 30min."))
    case .feedDaysAhead:
      ErrorText(
        Phrase(
          nl: "Taken {value} dagen vooruit kan hier niet.",
          en: "To-dos {value} days ahead cannot be here."),
        wayOut: Phrase(
          nl: "Geef --todos --todos-ahead met een getal van 0 tot en met 365.",
          en: "Give --todos --todos-ahead with a number from 0 through 365."))
    case .regionUnknown:
      ErrorText(
        Phrase(
          nl: "Van de regio “{region}” zijn geen feestdagen bekend.",
          en: "There are no holidays for the region “{region}”."),
        wayOut: Phrase(
          nl: "Kies uit: {regions}; of zet config/holidays/{region}.yaml in de map van --home.",
          en: "Choose from: {regions}; or put config/holidays/{region}.yaml into the --home folder."
        ))
    case .timeSkipped:
      ErrorText(
        Phrase(
          nl: "{time} bestaat niet op {date}: dan gaat de zomertijd in en slaat de klok die over.",
          en: "There is no {time} on {date}: summer time begins and the clock skips it."),
        wayOut: Phrase(
          nl: "Kies een andere tijd; bedoelt u een uur later, schrijf dan {other}.",
          en: "Take another time; if you mean an hour later, write {other}."))
    case .zoneUnknown:
      ErrorText(
        Phrase(
          nl: "De tijdzone “{zone}” is niet bekend.", en: "The time zone “{zone}” is not known."),
        wayOut: Phrase(
          nl: "Neem een Europese zone zoals Europe/Amsterdam, of America/Curacao.",
          en: "Take a European zone such as Europe/Amsterdam, or America/Curacao."))
    case .batchLineMalformed:
      ErrorText(
        Phrase(
          nl: "Regel {line} van de invoer is geen vraag.",
          en: "Line {line} of the input is no question."),
        wayOut: Phrase(
          nl: "Schrijf per regel een JSON-object met origin, amount, unit en roll.",
          en: "Write one JSON object a line with origin, amount, unit and roll."))
    case .taperMalformed:
      ErrorText(
        Phrase(
          nl: "Het ritme is niet te lezen bij teken {place}: {reason}.",
          en: "The rhythm cannot be read at sign {place}: {reason}."),
        wayOut: Phrase(
          nl: "Schrijf het zoals 1w x 8 > 2w x 4 > 1m.", en: "Write it like 1w x 8 > 2w x 4 > 1m."))
    case .rangeBackward:
      ErrorText(
        Phrase(nl: "“{range}” eindigt voor het begint.", en: "“{range}” ends before it begins."),
        wayOut: Phrase(
          nl: "Zet de eerste dag voorop, en het jaar erbij waar het over de jaarwisseling gaat.",
          en: "Put the first day first, with the year where it runs over New Year."))
    case .demoPlansOutOfRange:
      ErrorText(
        Phrase(nl: "{plans} is geen aantal voor een demo.", en: "{plans} is no number for a demo."),
        wayOut: Phrase(nl: "Neem 1 tot 5000 plannen.", en: "Take 1 to 5000 plans."))
    case .headMalformed:
      ErrorText(
        Phrase(
          nl: "“{head}” is geen eind van een logboek.", en: "“{head}” is no head of a journal."),
        wayOut: Phrase(
          nl: "Neem het over zoals rapporten het afdrukken: \"18,233 · 9f3c-71aa\".",
          en: "Copy it as reports print it: \"18,233 · 9f3c-71aa\"."))
    }
  }
}
