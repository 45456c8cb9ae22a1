/// Asking whether somebody was signalled before, and signals that come again; none says a name.
package enum KnownProblem: String, Sendable, Hashable, CaseIterable {
  case onLine = "known-name-on-line"
  case nobodyToAsk = "known-nobody-to-ask"
  case nameShort = "known-name-short"
  case birth = "known-birth-malformed"
  case long = "known-too-much"
  case tooOften = "known-too-often"
  case repeated = "signal-repeated"
  case presentUnknown = "present-unknown"
}

extension KnownProblem {
  /// What happened, and the way out.
  package var text: ErrorText {
    switch self {
    case .onLine:
      ErrorText(
        Phrase(
          nl:
            "Een naam hoort niet op een opdrachtregel, want die wordt bewaard en is voor anderen te zien.",
          en: "A name does not belong on a command line, which is kept and can be seen by others."),
        wayOut: Phrase(
          nl:
            "Laat --person weg en antwoord op de vragen, of geef --person - en de naam op de invoer.",
          en:
            "Leave out --person and answer the questions, or give --person - and the name on the input."
        ))
    case .nobodyToAsk:
      ErrorText(
        Phrase(
          nl: "Er is geen terminal om naar naam en geboortedatum te vragen.",
          en: "There is no terminal to ask for name and birth date."),
        wayOut: Phrase(
          nl: "Geef --person - en op de invoer een spelling per regel en de geboortedatum.",
          en: "Give --person - and on the input one spelling a line and the birth date."))
    case .nameShort:
      ErrorText(
        Phrase(
          nl: "Er zijn ten minste twee namen nodig, zoals een voornaam en een achternaam.",
          en: "At least two names are needed, such as a given name and a family name."),
        wayOut: Phrase(
          nl: "Zet elke spelling voluit op een regel, of achter elkaar met ; ertussen.",
          en:
            "Put every spelling in full on a line of its own, or one behind another with ; between."
        ))
    case .birth:
      ErrorText(
        Phrase(
          nl:
            "De geboortedatum is niet te lezen, ligt vóór 1900 of in de toekomst, of staat er twee keer.",
          en: "The birth date cannot be read, lies before 1900 or ahead, or stands there twice."),
        wayOut: Phrase(
          nl:
            "Schrijf hem als 1990-03-05 of 5-3-1990, als alleen het jaar bekend is als 1990, of laat hem weg.",
          en:
            "Write it as 1990-03-05 or 5-3-1990, as 1990 where only the year is known, or leave it out."
        ))
    case .long:
      ErrorText(
        Phrase(
          nl: "Er zijn meer dan {n} spellingen, of een ervan is langer dan {signs} tekens.",
          en: "There are more than {n} spellings, or one of them is longer than {signs} signs."),
        wayOut: Phrase(
          nl: "Geef alleen de naam, in de spellingen die het meest verschillen.",
          en: "Give the name alone, in the spellings that differ most."))
    case .repeated:
      ErrorText(
        Phrase(
          nl:
            "{ref} is mogelijk signaal {n} binnen {term} en eindigt niet als {outcome} zonder {missing}.",
          en:
            "{ref} is possibly signal {n} within {term}, and does not end as {outcome} without {missing}."
        ),
        wayOut: Phrase(
          nl:
            "Waren zij bij het besluit, zeg het: aftercare done {ref} --outcome {name} --present {present}",
          en:
            "If they were present, say so: aftercare done {ref} --outcome {name} --present {present}"
        ))
    case .presentUnknown:
      ErrorText(
        Phrase(
          nl: "{role} is geen rol in dit plan.", en: "{role} is no role in this plan."),
        wayOut: Phrase(nl: "Kies uit: {known}", en: "Choose from: {known}"))
    case .tooOften:
      ErrorText(
        Phrase(
          nl: "In een uur wordt er hoogstens {n} keer gevraagd of iemand eerder bekend was.",
          en: "Whether somebody was known before is asked {n} times in an hour at most."),
        wayOut: Phrase(
          nl: "Wacht tot er een uur voorbij is. Elke vraag staat in het logboek, zonder de naam.",
          en: "Wait until an hour has passed. Every question is in the journal, without the name."))
    }
  }
}
