extension ErrorWords {
  /// What can be wrong in a text of a plan or a data file, wherever it stands.
  static let texts: [String: ErrorText] = [
    "text-empty": ErrorText(
      Phrase(nl: "Het bestand is leeg.", en: "The file is empty."),
      wayOut: Phrase(
        nl: "Begin met een van de meegeleverde sjablonen als voorbeeld.",
        en: "Begin from one of the shipped templates.")),
    "text-too-large": ErrorText(
      Phrase(
        nl: "Het bestand heeft {size} bytes; {limit} mag.",
        en: "The file has {size} bytes; {limit} are allowed."),
      wayOut: Phrase(nl: "Maak het kleiner.", en: "Make it smaller.")),
    "text-too-deep": ErrorText(
      Phrase(
        nl: "Dit zit dieper genest dan {limit} lagen.",
        en: "This is nested deeper than {limit} levels."),
      wayOut: Phrase(nl: "Maak het vlakker.", en: "Make it flatter.")),
    "text-too-many-items": ErrorText(
      Phrase(
        nl: "Er staan meer dan {limit} regels in lijsten.",
        en: "The lists hold more than {limit} entries."),
      wayOut: Phrase(nl: "Splits het bestand.", en: "Split the file.")),
    "text-string-too-long": ErrorText(
      Phrase(
        nl: "Deze tekst is langer dan {limit} tekens.",
        en: "This text is longer than {limit} signs."),
      wayOut: Phrase(nl: "Maak hem korter.", en: "Make it shorter.")),
    "text-not-utf8": ErrorText(
      Phrase(nl: "Het bestand is geen UTF-8.", en: "The file is not UTF-8."),
      wayOut: Phrase(nl: "Bewaar het als UTF-8.", en: "Save it as UTF-8.")),
    "text-control-character": ErrorText(
      Phrase(
        nl: "Hier staat een stuurteken ({code}).", en: "There is a control sign ({code}) here."),
      wayOut: Phrase(nl: "Haal het weg.", en: "Remove it.")),
    "text-alias-refused": ErrorText(
      Phrase(
        nl: "Verwijzingen van YAML (& en *) mogen niet: {name}.",
        en: "References of YAML (& and *) are not allowed: {name}."),
      wayOut: Phrase(nl: "Schrijf de waarde voluit.", en: "Write the value out.")),
    "text-tag-refused": ErrorText(
      Phrase(nl: "Tags van YAML mogen niet: {tag}.", en: "Tags of YAML are not allowed: {tag}."),
      wayOut: Phrase(nl: "Laat de tag weg.", en: "Leave the tag out.")),
    "text-merge-refused": ErrorText(
      Phrase(nl: "Samenvoegen met << mag niet.", en: "Merging with << is not allowed."),
      wayOut: Phrase(nl: "Schrijf de velden voluit.", en: "Write the fields out.")),
    "text-multiple-documents": ErrorText(
      Phrase(
        nl: "Er staat meer dan een document in (---).",
        en: "There is more than one document (---) in it."),
      wayOut: Phrase(nl: "Zet elk in een eigen bestand.", en: "Put each into a file of its own.")),
    "text-syntax": ErrorText(
      Phrase(nl: "Dit is geen YAML: {reason}.", en: "This is not YAML: {reason}."),
      wayOut: Phrase(
        nl: "Kijk inspringing en aanhalingstekens na.", en: "Check indentation and quotes.")),
    "text-duplicate-key": ErrorText(
      Phrase(nl: "Het veld {key} staat er dubbel.", en: "The field {key} stands there twice."),
      wayOut: Phrase(nl: "Houd er een.", en: "Keep one.")),
    "text-unknown-key": ErrorText(
      Phrase(nl: "Het veld {key} is hier niet bekend.", en: "The field {key} is not known here."),
      wayOut: Phrase(nl: "Haal het weg of verbeter de naam.", en: "Remove it or mend its name.")),
    "text-missing-key": ErrorText(
      Phrase(nl: "Het veld {key} ontbreekt.", en: "The field {key} is missing."),
      wayOut: Phrase(nl: "Voeg het toe.", en: "Add it.")),
    "text-wrong-type": ErrorText(
      Phrase(
        nl: "{key} hoort {expected} te zijn en is {found}.",
        en: "{key} should be {expected} and is {found}."),
      wayOut: Phrase(
        nl: "Schrijf het zoals de meegeleverde sjablonen.",
        en: "Write it as the shipped templates do.")),
    "text-bad-value": ErrorText(
      Phrase(nl: "{value} kan niet bij {key}.", en: "{value} will not do for {key}."),
      wayOut: Phrase(nl: "Kies uit: {allowed}.", en: "Choose from: {allowed}.")),
    "text-bad-number": ErrorText(
      Phrase(nl: "{value} kan niet bij {key}.", en: "{value} will not do for {key}."),
      wayOut: Phrase(
        nl: "Neem een getal van {least} tot {most}.", en: "Take a number from {least} to {most}.")),
    "text-bad-date": ErrorText(
      Phrase(nl: "{value} bij {key} is geen datum.", en: "{value} at {key} is no date."),
      wayOut: Phrase(
        nl: "Schrijf jaar-maand-dag, zoals 2026-11-20.",
        en: "Write year-month-day, as in 2026-11-20.")),
    "text-bad-term": ErrorText(
      Phrase(nl: "{value} bij {key} is geen termijn.", en: "{value} at {key} is no term."),
      wayOut: Phrase(
        nl: "Schrijf een getal met d, wd, w, m of y, zoals 10wd.",
        en: "Write a number with d, wd, w, m or y, as in 10wd.")),
    "text-bad-taper": ErrorText(
      Phrase(
        nl: "{value} bij {key} is geen ritme: {reason} (teken {offset}).",
        en: "{value} at {key} is no rhythm: {reason} (sign {offset})."),
      wayOut: Phrase(
        nl: "Schrijf het zoals 1w x 8 > 2w x 4 > 1m.", en: "Write it like 1w x 8 > 2w x 4 > 1m.")),
    "text-bad-rule": ErrorText(
      Phrase(
        nl: "{value} bij {key} is geen regel voor een dag.",
        en: "{value} at {key} is no rule for a day."),
      wayOut: Phrase(
        nl: "Schrijf een anker of taak met een termijn, zoals release+2w.",
        en: "Write an anchor or task with a term, as in release+2w.")),
    "text-bad-condition": ErrorText(
      Phrase(
        nl: "{value} bij {key} is geen voorwaarde, bij {part}.",
        en: "{value} at {key} is no condition, at {part}."),
      wayOut: Phrase(
        nl: "Schrijf feit = waarde, met and, or en haakjes.",
        en: "Write fact = value, with and, or and brackets.")),
    "text-bad-name": ErrorText(
      Phrase(nl: "{value} kan geen naam zijn bij {key}.", en: "{value} cannot be a name at {key}."),
      wayOut: Phrase(
        nl: "Neem de letters en tekens die de andere namen daar hebben.",
        en: "Use the letters and signs that the other names there have.")),
    "text-missing-language": ErrorText(
      Phrase(nl: "De tekst in het {language} ontbreekt.", en: "The text in {language} is missing."),
      wayOut: Phrase(nl: "Voeg hem toe.", en: "Add it.")),
    "plan-bad-code": ErrorText(
      Phrase(nl: "{value} is geen plancode ({reason}).", en: "{value} is no plan code ({reason})."),
      wayOut: Phrase(
        nl: "Laat het veld weg voor een nieuwe code.", en: "Leave the field out for a new code.")),
    "plan-bad-key": ErrorText(
      Phrase(nl: "{key} kan hier geen sleutel zijn.", en: "{key} cannot be a key here."),
      wayOut: Phrase(
        nl:
          "Taken en reeksen: een letter, daarna letters en cijfers, hoogstens 20 tekens; herhalingen uit een gebeurtenis zijn V03.2 en S1#2, maatregelen M1.",
        en:
          "Tasks and series: a letter, then letters and digits, 20 signs at most; repeats that an event brought are V03.2 and S1#2, measures M1."
      )),
    "plan-duplicate-item": ErrorText(
      Phrase(
        nl: "{key} staat er al op regel {first}.", en: "{key} is there already, on line {first}."),
      wayOut: Phrase(
        nl: "Geef een van beide een andere sleutel.", en: "Give one of them another key.")),
    "plan-duplicate-number": ErrorText(
      Phrase(
        nl: "Nummer {number} is al van {first}.", en: "Number {number} is of {first} already."),
      wayOut: Phrase(
        nl: "Geef een van beide een ander nummer.", en: "Give one of them another number.")),
    "plan-unknown-task": ErrorText(
      Phrase(nl: "Het plan heeft geen taak {key}.", en: "The plan has no task {key}."),
      wayOut: Phrase(nl: "Verbeter de sleutel.", en: "Mend the key.")),
    "plan-unknown-anchor": ErrorText(
      Phrase(nl: "Het plan heeft geen datum {key}.", en: "The plan has no anchor {key}."),
      wayOut: Phrase(
        nl: "Verbeter de naam, of voeg de datum toe.", en: "Mend the name, or add the anchor.")),
    "plan-unknown-fact": ErrorText(
      Phrase(nl: "Het plan heeft geen feit {key}.", en: "The plan has no fact {key}."),
      wayOut: Phrase(
        nl: "Verbeter de naam, of voeg het feit toe.", en: "Mend the name, or add the fact.")),
    "plan-unknown-measure": ErrorText(
      Phrase(nl: "Het plan heeft geen maatregel {key}.", en: "The plan has no measure {key}."),
      wayOut: Phrase(nl: "Verbeter de sleutel.", en: "Mend the key.")),
    "plan-cycle": ErrorText(
      Phrase(nl: "Taken wachten op elkaar: {path}.", en: "Tasks wait for each other: {path}."),
      wayOut: Phrase(nl: "Haal een van de verbanden weg.", en: "Remove one of the links.")),
    "plan-rule-cycle": ErrorText(
      Phrase(nl: "Datums hangen van elkaar af: {path}.", en: "Dates depend on each other: {path}."),
      wayOut: Phrase(
        nl: "Laat een ervan ergens anders vandaan tellen.",
        en: "Let one of them count from something else.")),
  ]
}
