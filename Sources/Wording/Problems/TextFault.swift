/// What can be wrong in a text of a plan or a data file, wherever it stands.
package enum TextFault: String, Sendable, Hashable, CaseIterable {
  case textEmpty = "text-empty"
  case textTooLarge = "text-too-large"
  case textTooDeep = "text-too-deep"
  case textTooManyItems = "text-too-many-items"
  case textStringTooLong = "text-string-too-long"
  case textNotUtf8 = "text-not-utf8"
  case textControlCharacter = "text-control-character"
  case textAliasRefused = "text-alias-refused"
  case textTagRefused = "text-tag-refused"
  case textMergeRefused = "text-merge-refused"
  case textMultipleDocuments = "text-multiple-documents"
  case textSyntax = "text-syntax"
  case textDuplicateKey = "text-duplicate-key"
  case textUnknownKey = "text-unknown-key"
  case textMissingKey = "text-missing-key"
  case textWrongType = "text-wrong-type"
  case textBadValue = "text-bad-value"
  case textBadNumber = "text-bad-number"
  case textBadDate = "text-bad-date"
  case textBadTerm = "text-bad-term"
  case textBadTaper = "text-bad-taper"
  case textBadRule = "text-bad-rule"
  case textBadCondition = "text-bad-condition"
  case textBadName = "text-bad-name"
  case textMissingLanguage = "text-missing-language"
  case planBadCode = "plan-bad-code"
  case planBadKey = "plan-bad-key"
  case planDuplicateItem = "plan-duplicate-item"
  case planDuplicateNumber = "plan-duplicate-number"
  case planUnknownTask = "plan-unknown-task"
  case planUnknownAnchor = "plan-unknown-anchor"
  case planUnknownFact = "plan-unknown-fact"
  case planUnknownMeasure = "plan-unknown-measure"
  case planCycle = "plan-cycle"
  case planRuleCycle = "plan-rule-cycle"
  case planRemovedInFuture = "plan-removed-in-future"
  case planRemovedSinceLater = "plan-removed-since-later"
  case planRemovedContact = "plan-removed-contact"
  case planRemovedAndFinished = "plan-removed-and-finished"
  case planEditOtherPlan = "plan-edit-other-plan"
  case planEditChangeUnknown = "plan-edit-change-unknown"
  case planEditConflict = "plan-edit-conflict"
  case planEditRowConflict = "plan-edit-row-conflict"
  case planEditRowGone = "plan-edit-row-gone"
  case planEditFixed = "plan-edit-fixed"
  case planEditByVerb = "plan-edit-by-verb"
  case planEditTwoLinks = "plan-edit-two-links"
}

extension TextFault {
  /// What happened, and the way out.
  package var text: ErrorText {
    switch self {
    case .textEmpty:
      ErrorText(
        Phrase(nl: "Het bestand is leeg.", en: "The file is empty."),
        wayOut: Phrase(
          nl: "Begin met een van de meegeleverde sjablonen als voorbeeld.",
          en: "Begin from one of the shipped templates."))
    case .textTooLarge:
      ErrorText(
        Phrase(
          nl: "Het bestand heeft {size} bytes; {limit} mag.",
          en: "The file has {size} bytes; {limit} are allowed."),
        wayOut: Phrase(nl: "Maak het kleiner.", en: "Make it smaller."))
    case .textTooDeep:
      ErrorText(
        Phrase(
          nl: "Dit zit dieper genest dan {limit} lagen.",
          en: "This is nested deeper than {limit} levels."),
        wayOut: Phrase(nl: "Maak het vlakker.", en: "Make it flatter."))
    case .textTooManyItems:
      ErrorText(
        Phrase(
          nl: "Er staan meer dan {limit} regels in lijsten.",
          en: "The lists hold more than {limit} entries."),
        wayOut: Phrase(nl: "Splits het bestand.", en: "Split the file."))
    case .textStringTooLong:
      ErrorText(
        Phrase(
          nl: "Deze tekst is langer dan {limit} tekens.",
          en: "This text is longer than {limit} signs."),
        wayOut: Phrase(nl: "Maak hem korter.", en: "Make it shorter."))
    case .textNotUtf8:
      ErrorText(
        Phrase(nl: "Het bestand is geen UTF-8.", en: "The file is not UTF-8."),
        wayOut: Phrase(nl: "Bewaar het als UTF-8.", en: "Save it as UTF-8."))
    case .textControlCharacter:
      ErrorText(
        Phrase(
          nl: "Hier staat een stuurteken ({code}).", en: "There is a control sign ({code}) here."),
        wayOut: Phrase(nl: "Haal het weg.", en: "Remove it."))
    case .textAliasRefused:
      ErrorText(
        Phrase(
          nl: "Verwijzingen van YAML (& en *) mogen niet: {name}.",
          en: "References of YAML (& and *) are not allowed: {name}."),
        wayOut: Phrase(nl: "Schrijf de waarde voluit.", en: "Write the value out."))
    case .textTagRefused:
      ErrorText(
        Phrase(nl: "Tags van YAML mogen niet: {tag}.", en: "Tags of YAML are not allowed: {tag}."),
        wayOut: Phrase(nl: "Laat de tag weg.", en: "Leave the tag out."))
    case .textMergeRefused:
      ErrorText(
        Phrase(nl: "Samenvoegen met << mag niet.", en: "Merging with << is not allowed."),
        wayOut: Phrase(nl: "Schrijf de velden voluit.", en: "Write the fields out."))
    case .textMultipleDocuments:
      ErrorText(
        Phrase(
          nl: "Er staat meer dan een document in (---).",
          en: "There is more than one document (---) in it."),
        wayOut: Phrase(nl: "Zet elk in een eigen bestand.", en: "Put each into a file of its own."))
    case .textSyntax:
      ErrorText(
        Phrase(nl: "Dit is geen YAML: {reason}.", en: "This is not YAML: {reason}."),
        wayOut: Phrase(
          nl: "Kijk inspringing en aanhalingstekens na.", en: "Check indentation and quotes."))
    case .textDuplicateKey:
      ErrorText(
        Phrase(nl: "Het veld {key} staat er dubbel.", en: "The field {key} stands there twice."),
        wayOut: Phrase(nl: "Houd er een.", en: "Keep one."))
    case .textUnknownKey:
      ErrorText(
        Phrase(nl: "Het veld {key} is hier niet bekend.", en: "The field {key} is not known here."),
        wayOut: Phrase(nl: "Haal het weg of verbeter de naam.", en: "Remove it or mend its name."))
    case .textMissingKey:
      ErrorText(
        Phrase(nl: "Het veld {key} ontbreekt.", en: "The field {key} is missing."),
        wayOut: Phrase(nl: "Voeg het toe.", en: "Add it."))
    case .textWrongType:
      ErrorText(
        Phrase(
          nl: "{key} hoort {expected} te zijn en is {found}.",
          en: "{key} should be {expected} and is {found}."),
        wayOut: Phrase(
          nl: "Schrijf het zoals de meegeleverde sjablonen.",
          en: "Write it as the shipped templates do."))
    case .textBadValue:
      ErrorText(
        Phrase(nl: "{value} kan niet bij {key}.", en: "{value} will not do for {key}."),
        wayOut: Phrase(nl: "Kies uit: {allowed}.", en: "Choose from: {allowed}."))
    case .textBadNumber:
      ErrorText(
        Phrase(nl: "{value} kan niet bij {key}.", en: "{value} will not do for {key}."),
        wayOut: Phrase(
          nl: "Neem een getal van {least} tot {most}.", en: "Take a number from {least} to {most}.")
      )
    case .textBadDate:
      ErrorText(
        Phrase(nl: "{value} bij {key} is geen datum.", en: "{value} at {key} is no date."),
        wayOut: Phrase(
          nl: "Schrijf jaar-maand-dag, zoals 2026-11-20.",
          en: "Write year-month-day, as in 2026-11-20."))
    case .textBadTerm:
      ErrorText(
        Phrase(nl: "{value} bij {key} is geen termijn.", en: "{value} at {key} is no term."),
        wayOut: Phrase(
          nl: "Schrijf een getal met d, wd, w, m of y, zoals 10wd.",
          en: "Write a number with d, wd, w, m or y, as in 10wd."))
    case .textBadTaper:
      ErrorText(
        Phrase(
          nl: "{value} bij {key} is geen ritme: {reason} (teken {offset}).",
          en: "{value} at {key} is no rhythm: {reason} (sign {offset})."),
        wayOut: Phrase(
          nl: "Schrijf het zoals 1w x 8 > 2w x 4 > 1m.", en: "Write it like 1w x 8 > 2w x 4 > 1m."))
    case .textBadRule:
      ErrorText(
        Phrase(
          nl: "{value} bij {key} is geen regel voor een dag.",
          en: "{value} at {key} is no rule for a day."),
        wayOut: Phrase(
          nl: "Schrijf een peildatum of taak met een termijn, zoals release+2w.",
          en: "Write an anchor or task with a term, as in release+2w."))
    case .textBadCondition:
      ErrorText(
        Phrase(
          nl: "{value} bij {key} is geen voorwaarde, bij {part}.",
          en: "{value} at {key} is no condition, at {part}."),
        wayOut: Phrase(
          nl: "Schrijf feit = waarde, met and, or en haakjes.",
          en: "Write fact = value, with and, or and brackets."))
    case .textBadName:
      ErrorText(
        Phrase(
          nl: "{value} kan geen naam zijn bij {key}.", en: "{value} cannot be a name at {key}."),
        wayOut: Phrase(
          nl: "Neem de letters en tekens die de andere namen daar hebben.",
          en: "Use the letters and signs that the other names there have."))
    case .textMissingLanguage:
      ErrorText(
        Phrase(
          nl: "De tekst in het {language} ontbreekt.", en: "The text in {language} is missing."),
        wayOut: Phrase(nl: "Voeg hem toe.", en: "Add it."))
    case .planBadCode:
      ErrorText(
        Phrase(
          nl: "{value} is geen plancode ({reason}).", en: "{value} is no plan code ({reason})."),
        wayOut: Phrase(
          nl: "Laat het veld weg voor een nieuwe code.", en: "Leave the field out for a new code."))
    case .planBadKey:
      ErrorText(
        Phrase(nl: "{key} kan hier geen sleutel zijn.", en: "{key} cannot be a key here."),
        wayOut: Phrase(
          nl:
            "Taken en reeksen: een letter, daarna letters en cijfers, hoogstens 20 tekens; herhalingen uit een gebeurtenis zijn V03.2 en S1#2, maatregelen M1.",
          en:
            "Tasks and series: a letter, then letters and digits, 20 signs at most; repeats that an event brought are V03.2 and S1#2, measures M1."
        ))
    case .planDuplicateItem:
      ErrorText(
        Phrase(
          nl: "{key} staat er al op regel {first}.", en: "{key} is there already, on line {first}."),
        wayOut: Phrase(
          nl: "Geef een van beide een andere sleutel.", en: "Give one of them another key."))
    case .planDuplicateNumber:
      ErrorText(
        Phrase(
          nl: "Nummer {number} is al van {first}.", en: "Number {number} is of {first} already."),
        wayOut: Phrase(
          nl: "Geef een van beide een ander nummer.", en: "Give one of them another number."))
    case .planUnknownTask:
      ErrorText(
        Phrase(nl: "Het plan heeft geen taak {key}.", en: "The plan has no task {key}."),
        wayOut: Phrase(nl: "Verbeter de sleutel.", en: "Mend the key."))
    case .planUnknownAnchor:
      ErrorText(
        Phrase(nl: "Het plan heeft geen datum {key}.", en: "The plan has no anchor {key}."),
        wayOut: Phrase(
          nl: "Verbeter de naam, of voeg de datum toe.", en: "Mend the name, or add the anchor."))
    case .planUnknownFact:
      ErrorText(
        Phrase(nl: "Het plan heeft geen feit {key}.", en: "The plan has no fact {key}."),
        wayOut: Phrase(
          nl: "Verbeter de naam, of voeg het feit toe.", en: "Mend the name, or add the fact."))
    case .planUnknownMeasure:
      ErrorText(
        Phrase(nl: "Het plan heeft geen maatregel {key}.", en: "The plan has no measure {key}."),
        wayOut: Phrase(nl: "Verbeter de sleutel.", en: "Mend the key."))
    case .planCycle:
      ErrorText(
        Phrase(nl: "Taken wachten op elkaar: {path}.", en: "Tasks wait for each other: {path}."),
        wayOut: Phrase(nl: "Haal een van de verbanden weg.", en: "Remove one of the links."))
    case .planRuleCycle:
      ErrorText(
        Phrase(
          nl: "Datums hangen van elkaar af: {path}.", en: "Dates depend on each other: {path}."),
        wayOut: Phrase(
          nl: "Laat een ervan ergens anders vandaan tellen.",
          en: "Let one of them count from something else."))
    case .planRemovedInFuture:
      ErrorText(
        Phrase(
          nl: "Het is verwijderd op {value}, maar die dag moet nog komen.",
          en: "It was removed on {value}, but that day has not come."),
        wayOut: Phrase(
          nl: "Verbeter de dag, of laat removed weg.", en: "Mend the day, or leave removed out."))
    case .planRemovedSinceLater:
      ErrorText(
        Phrase(
          nl: "Het was te laat sinds {value}, en dat is na de dag van verwijderen ({date}).",
          en: "It was late since {value}, which is after the day it was removed ({date})."),
        wayOut: Phrase(
          nl: "Verbeter de dag, of laat since weg.", en: "Mend the day, or leave since out."))
    case .planRemovedContact:
      ErrorText(
        Phrase(
          nl: "Contact {number} is gemeld, of het is er niet.",
          en: "Contact {number} was reported, or is not there."),
        wayOut: Phrase(
          nl: "Noem alleen contacten van de reeks waar niets over gemeld is.",
          en: "Name only contacts of the series that nobody reported."))
    case .planRemovedAndFinished:
      ErrorText(
        Phrase(
          nl: "Het is over sinds {date}, en kan dan niet ook verwijderd zijn.",
          en: "It is over since {date}, and cannot be removed as well."),
        wayOut: Phrase(nl: "Laat een van beide weg.", en: "Leave one of the two out."))
    case .planEditOtherPlan:
      ErrorText(
        Phrase(
          nl: "Deze tekst is van {value}, en niet van {plan}.",
          en: "This text is of {value}, and not of {plan}."),
        wayOut: Phrase(
          nl: "Noem bij --into het plan van de tekst. Een code verandert nooit.",
          en: "Name the plan of the text at --into. A code never changes."))
    case .planEditChangeUnknown:
      ErrorText(
        Phrase(
          nl: "Wijziging {number} bestaat niet; de laatste van het plan is {last}.",
          en: "There is no change {number}; the latest of the plan is {last}."),
        wayOut: Phrase(
          nl: "Laat het nummer staan zoals plan export het schreef.",
          en: "Leave the number as plan export wrote it."))
    case .planEditConflict:
      ErrorText(
        Phrase(
          nl: "{key} was {was}; u maakte er {own} van, en een ander intussen {other}.",
          en: "{key} was {was}; you made it {own}, and somebody else {other} meanwhile."),
        wayOut: Phrase(
          nl:
            "Er is niets veranderd. Kies een van beide: schrijf wat de ander schreef, of begin opnieuw met plan export of plan edit.",
          en:
            "Nothing was changed. Choose one of the two: write what the other wrote, or begin again with plan export or plan edit."
        ))
    case .planEditRowConflict:
      ErrorText(
        Phrase(
          nl: "{key} staat niet meer in uw tekst, en een ander heeft het intussen veranderd.",
          en: "{key} is gone from your text, and somebody else changed it meanwhile."),
        wayOut: Phrase(
          nl: "Er is niets veranderd. Bekijk het opnieuw met plan export of plan edit.",
          en: "Nothing was changed. Look again with plan export or plan edit."))
    case .planEditRowGone:
      ErrorText(
        Phrase(
          nl: "{key} staat niet meer in het plan, en u heeft er iets aan veranderd.",
          en: "{key} is in the plan no more, and you changed it."),
        wayOut: Phrase(
          nl: "Er is niets veranderd. Bekijk het opnieuw met plan export of plan edit.",
          en: "Nothing was changed. Look again with plan export or plan edit."))
    case .planEditFixed:
      ErrorText(
        Phrase(nl: "Een tekst verandert {key} niet.", en: "A text does not change {key}."),
        wayOut: Phrase(
          nl: "Zet het terug zoals het was.", en: "Put it back as it was."))
    case .planEditByVerb:
      ErrorText(
        Phrase(nl: "Een tekst verandert {key} niet.", en: "A text does not change {key}."),
        wayOut: Phrase(
          nl: "Zet het terug zoals het was, en gebruik: {verb}",
          en: "Put it back as it was, and use: {verb}"))
    case .planEditTwoLinks:
      ErrorText(
        Phrase(
          nl: "Er staan twee verbanden met {key}.", en: "There are two links to {key}."),
        wayOut: Phrase(nl: "Laat er een staan.", en: "Leave one of them."))
    }
  }
}
