/// Files, settings, questions, and what nobody foresaw.
package enum RunningProblem: String, Sendable, Hashable, CaseIterable {
  case fileMissing = "file-missing"
  case fileUnreadable = "file-unreadable"
  case fileNotRegular = "file-not-regular"
  case fileUnwritable = "file-unwritable"
  case fileExists = "file-exists"
  case fileReplaceable = "file-replaceable"
  case fileTooLarge = "file-too-large"
  case fileNotUtf8 = "file-not-utf8"
  case argumentNotUtf8 = "argument-not-utf8"
  case variableNotUtf8 = "variable-not-utf8"
  case shellUnknown = "shell-unknown"
  case homeMissing = "home-missing"
  case homeUnreadable = "home-unreadable"
  case homeTooLarge = "home-too-large"
  case homeNotUtf8 = "home-not-utf8"
  case outputUnwritable = "output-unwritable"
  case configMalformed = "config-malformed"
  case settingMalformed = "setting-malformed"
  case settingUnknown = "setting-unknown"
  case settingNotKept = "setting-not-kept"
  case questionWithoutTerminal = "question-without-terminal"
  case questionDeclined = "question-declined"
  case optionTooLong = "option-too-long"
  case textPersonal = "text-personal"
  case commandUnknown = "command-unknown"
  case ifChangeMalformed = "if-change-malformed"
  case editorUnset = "editor-unset"
  case editorFailed = "editor-failed"
  case unexpected
}

extension RunningProblem {
  /// What happened, and the way out.
  package var text: ErrorText {
    switch self {
    case .ifChangeMalformed:
      ErrorText(
        Phrase(
          nl: "“{value}” is geen nummer van een wijziging.",
          en: "“{value}” is no number of a change."),
        wayOut: Phrase(
          nl: "Neem het nummer dat dezelfde regel met -n noemt.",
          en: "Take the number that the same line with -n says."))
    case .editorUnset:
      ErrorText(
        Phrase(nl: "Er is geen editor gekozen.", en: "No editor is chosen."),
        wayOut: Phrase(
          nl: "Zet hem in de variabele VISUAL of EDITOR, bijvoorbeeld: EDITOR=nano",
          en: "Set it in the variable VISUAL or EDITOR, such as: EDITOR=nano"))
    case .editorFailed:
      ErrorText(
        Phrase(
          nl: "De editor “{editor}” eindigde met code {code}; er is niets gedaan.",
          en: "The editor “{editor}” ended with code {code}; nothing was done."),
        wayOut: Phrase(
          nl: "Kijk na wat in VISUAL of EDITOR staat, en probeer het opnieuw.",
          en: "Check what VISUAL or EDITOR says, and try again."))
    case .fileMissing:
      ErrorText(
        Phrase(nl: "Er is geen bestand {path}.", en: "There is no file {path}."),
        wayOut: Phrase(nl: "Kijk het pad na.", en: "Check the path."))
    case .fileUnreadable:
      ErrorText(
        Phrase(nl: "{path} is niet te lezen.", en: "{path} cannot be read."),
        wayOut: Phrase(
          nl: "Kijk na of het een bestand is en of u het mag lezen.",
          en: "Check that it is a file and that you may read it."))
    case .fileNotRegular:
      ErrorText(
        Phrase(
          nl: "{path} is geen gewoon bestand, maar een map, een pijp of een apparaat.",
          en: "{path} is no ordinary file but a folder, a pipe or a device."),
        wayOut: Phrase(
          nl: "Geef een bestand, of - om van de invoer te lezen.",
          en: "Give a file, or - to read from the input."))
    case .fileUnwritable:
      ErrorText(
        Phrase(nl: "{path} is niet te schrijven.", en: "{path} cannot be written."),
        wayOut: Phrase(
          nl: "Kijk na of de map bestaat, of u erin mag schrijven en of er ruimte is.",
          en: "Check that the folder exists, that you may write in it and that there is room."))
    case .fileExists:
      ErrorText(
        Phrase(nl: "{path} bestaat al.", en: "{path} is there already."),
        wayOut: Phrase(
          nl: "Neem een andere naam.", en: "Take another name."))
    case .fileReplaceable:
      ErrorText(
        Phrase(nl: "{path} bestaat al.", en: "{path} is there already."),
        wayOut: Phrase(
          nl: "Neem een andere naam, of vervang het: dezelfde regel met --force.",
          en: "Take another name, or replace it: the same line with --force."))
    case .fileTooLarge:
      ErrorText(
        Phrase(
          nl: "{path} is groter dan {limit} bytes.", en: "{path} is larger than {limit} bytes."),
        wayOut: Phrase(
          nl: "Kijk na of het het goede bestand is.", en: "Check that it is the right file."))
    case .fileNotUtf8:
      ErrorText(
        Phrase(nl: "{path} is geen UTF-8.", en: "{path} is not UTF-8."),
        wayOut: Phrase(nl: "Bewaar het als UTF-8.", en: "Save it as UTF-8."))
    case .argumentNotUtf8:
      ErrorText(
        Phrase(
          nl: "Woord {number} van de opdracht, “{text}”, is geen UTF-8; er is niets gedaan.",
          en: "Word {number} of the command, “{text}”, is not UTF-8; nothing was done."),
        wayOut: Phrase(
          nl: "Zet de terminal op UTF-8; geef een bestand of map met zo'n naam een andere naam.",
          en: "Set the terminal to UTF-8; give a file or folder of such a name another name."))
    case .variableNotUtf8:
      ErrorText(
        Phrase(
          nl: "De variabele {variable}, “{text}”, is geen UTF-8; er is niets gedaan.",
          en: "The variable {variable}, “{text}”, is not UTF-8; nothing was done."),
        wayOut: Phrase(
          nl: "Zet er UTF-8 in; geef een bestand of map met zo'n naam een andere naam.",
          en: "Put UTF-8 into it; give a file or folder of such a name another name."))
    case .shellUnknown:
      ErrorText(
        Phrase(
          nl: "Voor welke shell het script moet zijn, is niet te zien.",
          en: "Which shell the script is for cannot be seen."),
        wayOut: Phrase(nl: "Noem er een: {shells}.", en: "Name one: {shells}."))
    case .homeMissing:
      ErrorText(
        Phrase(
          nl: "Er is geen map {path} ({place}).", en: "There is no folder {path} ({place})."),
        wayOut: Phrase(
          nl: "Wijs de map met eigen sjablonen aan met --home, of laat hem weg.",
          en: "Point to the folder of your own templates with --home, or leave it out."))
    case .homeUnreadable:
      ErrorText(
        Phrase(
          nl: "{path} in de map van --home is niet te lezen.",
          en: "{path} in the --home folder cannot be read."),
        wayOut: Phrase(
          nl: "Kijk na of het een bestand is en of u het mag lezen.",
          en: "Check that it is a file and that you may read it."))
    case .homeTooLarge:
      ErrorText(
        Phrase(
          nl: "{path} in de map van --home is te groot.",
          en: "{path} in the --home folder is too large."),
        wayOut: Phrase(nl: "Maak het kleiner dan 1 MiB.", en: "Make it smaller than 1 MiB."))
    case .homeNotUtf8:
      ErrorText(
        Phrase(
          nl: "{path} in de map van --home is geen UTF-8.",
          en: "{path} in the --home folder is not UTF-8."),
        wayOut: Phrase(nl: "Bewaar het als UTF-8.", en: "Save it as UTF-8."))
    case .outputUnwritable:
      ErrorText(
        Phrase(
          nl: "De uitvoer kon niet worden geschreven.", en: "The output could not be written."),
        wayOut: Phrase(
          nl: "Kijk of er ruimte is waar hij heen gaat; wat werd gemeld, is wel gebeurd.",
          en: "See whether there is room where it goes; what was reported did happen."))
    case .configMalformed:
      ErrorText(
        Phrase(
          nl: "{place}: deze regel is geen instelling, of staat er dubbel.",
          en: "{place}: this line is no setting, or stands there twice."),
        wayOut: Phrase(
          nl: "Schrijf regels als lang: nl; aftercare config list toont welke er zijn.",
          en: "Write lines like lang: nl; aftercare config list shows which there are."))
    case .settingMalformed:
      ErrorText(
        Phrase(
          nl: "“{value}” kan niet bij de instelling {setting} ({place}).",
          en: "“{value}” will not do for the setting {setting} ({place})."),
        wayOut: Phrase(
          nl: "Kies uit: {allowed}. Wat nu geldt: aftercare config list",
          en: "Choose from: {allowed}. What holds now: aftercare config list")
      )
    case .settingUnknown:
      ErrorText(
        Phrase(nl: "Er is geen instelling “{setting}”.", en: "There is no setting “{setting}”."),
        wayOut: Phrase(
          nl: "Bekijk ze met: aftercare config list", en: "See them with: aftercare config list"))
    case .settingNotKept:
      ErrorText(
        Phrase(
          nl: "De instelling {setting} wordt niet bewaard.",
          en: "The setting {setting} is not kept."),
        wayOut: Phrase(
          nl: "Geef hem per opdracht: {flag}.", en: "Give it with each command: {flag}."))
    case .questionWithoutTerminal:
      ErrorText(
        Phrase(
          nl: "Dit vraagt om een ja: {question} Er is niemand om het te vragen.",
          en: "This needs a yes: {question} There is nobody to ask."),
        wayOut: Phrase(
          nl: "Geef de opdracht op een terminal, of voeg --yes toe.",
          en: "Give the command on a terminal, or add --yes."))
    case .questionDeclined:
      ErrorText(
        Phrase(nl: "Niet gedaan.", en: "Not done."),
        wayOut: Phrase(nl: "Er is niets gewijzigd.", en: "Nothing was changed."))
    case .textPersonal:
      ErrorText(
        Phrase(
          nl: "In de tekst lijkt te staan wie iemand is: {found}.",
          en: "The text seems to say who somebody is: {found}."),
        wayOut: Phrase(
          nl:
            "Schrijf het zonder; wijst het niemand aan, geef dan --anyway. Dat komt in het logboek.",
          en: "Write it without; if it names nobody, give --anyway. The journal keeps that."))
    case .optionTooLong:
      ErrorText(
        Phrase(
          nl: "Geen optie heet zo: {option}…", en: "No option has such a name: {option}…"),
        wayOut: Phrase(
          nl: "Zet een tekst die met een streepje begint achter =, zoals --reason=TEKST.",
          en: "Put a text that begins with a dash behind =, as in --reason=TEXT."))
    case .commandUnknown:
      ErrorText(
        Phrase(nl: "Er is geen opdracht “{command}”.", en: "There is no command “{command}”."),
        wayOut: Phrase(
          nl: "Bekijk ze met: {parent} --help", en: "See them with: {parent} --help"))
    case .unexpected:
      ErrorText(
        Phrase(
          nl: "Er ging iets mis dat niet mag ({kind}). Dat is een fout van ons.",
          en: "Something went wrong that must not ({kind}). That is our mistake."),
        wayOut: Phrase(
          nl: "Er is niets half geschreven. Meld het ons met de opdracht die u gaf.",
          en: "Nothing is half written. Tell us, with the command you gave."))
    }
  }
}
