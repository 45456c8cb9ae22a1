/// What keeps a store from being opened, read or written.
package enum StoreProblem: String, Sendable, Hashable, CaseIterable {
  case missing = "store-missing"
  case folderMissing = "store-folder-missing"
  case exists = "store-exists"
  case restoreWithoutReplace = "restore-without-replace"
  case foreignFile = "store-foreign-file"
  case truncated = "store-truncated"
  case damaged = "store-damaged"
  case unfinished = "store-unfinished"
  case newer = "store-newer"
  case tooOld = "store-too-old"
  case tablesOld = "store-tables-old"
  case tooManyFiles = "store-too-many-files"
  case replaced = "store-replaced"
  case rowChanged = "store-row-changed"
  case headChanged = "store-head-changed"
  case journalCut = "store-journal-cut"
  case templateChanged = "store-template-changed"
  case keyMissing = "store-key-missing"
  case keyMalformed = "store-key-malformed"
  case keyWrong = "store-key-wrong"
  case planDestroyed = "store-plan-destroyed"
  case sealBroken = "store-seal-broken"
  case unreadable = "store-unreadable"
  case readOnly = "store-read-only"
  case diskFull = "store-disk-full"
  case locked = "store-locked"
  case forbidden = "store-forbidden"
  case networkFolder = "store-network-folder"
  case demoMark = "store-demo-mark"
  case templateMissing = "store-template-missing"
  case outOfOrder = "store-out-of-order"
  case inputOutput = "store-input-output"
  case refused = "store-refused"
  case journalWithoutBeginning = "journal-without-beginning"
  case journalUnknownItem = "journal-unknown-item"
  case templateCopyMissing = "template-copy-missing"
}

extension StoreProblem {
  /// What happened, and the way out.
  package var text: ErrorText {
    switch self {
    case .missing:
      ErrorText(
        Phrase(nl: "Er is geen gegevensbestand op {path}.", en: "There is no store at {path}."),
        wayOut: Phrase(
          nl: "Maak er een met: aftercare init – of wijs een andere aan met --store.",
          en: "Make one with: aftercare init – or point to another with --store."))
    case .folderMissing:
      ErrorText(
        Phrase(nl: "De map {path} is er niet.", en: "The folder {path} is not there."),
        wayOut: Phrase(
          nl: "Maak hem met mkdir, of kies een andere plaats.",
          en: "Make it with mkdir, or choose another place."))
    case .exists:
      ErrorText(
        Phrase(nl: "Er is al iets op {path}.", en: "There is something at {path} already."),
        wayOut: Phrase(
          nl: "Kies een andere plaats; er wordt niets overschreven.",
          en: "Choose another place; nothing is overwritten."))
    case .restoreWithoutReplace:
      ErrorText(
        Phrase(
          nl: "Er is al een gegevensbestand op {path}.", en: "There is a store at {path} already."),
        wayOut: Phrase(
          nl:
            "Zet de kopie ervoor in de plaats met: aftercare store restore {copy} --replace – het gegevensbestand blijft ernaast bewaard.",
          en:
            "Put the copy in its place with: aftercare store restore {copy} --replace – the store is kept beside it."
        ))
    case .foreignFile:
      ErrorText(
        Phrase(
          nl: "{path} is geen gegevensbestand van dit programma.",
          en: "{path} is no store of this program."),
        wayOut: Phrase(
          nl: "Wijs het goede bestand aan met --store; er is niets gewijzigd.",
          en: "Point to the right file with --store; nothing was changed."))
    case .truncated:
      ErrorText(
        Phrase(
          nl: "{path} is afgebroken: het eind ontbreekt.",
          en: "{path} is cut off: its end is missing."),
        wayOut: Phrase(
          nl: "Zet een reservekopie terug met: aftercare store restore KOPIE",
          en: "Bring back a backup with: aftercare store restore COPY"))
    case .damaged:
      ErrorText(
        Phrase(nl: "{path} is beschadigd ({detail}).", en: "{path} is damaged ({detail})."),
        wayOut: Phrase(
          nl:
            "Kijk na met aftercare store verify; zet anders een kopie terug met aftercare store restore.",
          en:
            "Check with aftercare store verify; else bring back a copy with aftercare store restore."
        )
      )
    case .unfinished:
      ErrorText(
        Phrase(
          nl: "{path} is niet als gegevensbestand afgemaakt: de versie ontbreekt.",
          en: "{path} was not finished as a store: its version is missing."),
        wayOut: Phrase(
          nl:
            "Zet het bestand weg en maak er een met: aftercare init – of zet een kopie terug met: aftercare store restore KOPIE --replace",
          en:
            "Move the file away and make one with: aftercare init – or bring back a backup with: aftercare store restore COPY --replace"
        ))
    case .newer:
      ErrorText(
        Phrase(
          nl: "{path} is van een nieuwer programma: versie {version}; dit kent tot {known}.",
          en: "{path} is of a newer program: version {version}; this one knows up to {known}."),
        wayOut: Phrase(
          nl: "Werk aftercare bij; het gegevensbestand is niet gewijzigd.",
          en: "Update aftercare; the store was not changed."))
    case .tooOld:
      ErrorText(
        Phrase(
          nl:
            "{path} is van een proefversie van aftercare (versie {version}) die dit programma niet meer leest.",
          en:
            "{path} is of a trial version of aftercare (version {version}) that this program no longer reads."
        ),
        wayOut: Phrase(
          nl:
            "Er is niets gewijzigd; het programma dat het schreef, leest het nog. Zet het bestand weg en maak een nieuw gegevensbestand met aftercare init, of een demobestand met aftercare demo.",
          en:
            "Nothing was changed; the program that wrote it still reads it. Move the file away and make a new store with aftercare init, or a demo store with aftercare demo."
        ))
    case .tablesOld:
      ErrorText(
        Phrase(
          nl:
            "{path} is het laatst beschreven door een oudere aftercare; de overzichten moeten eerst opnieuw worden gemaakt, en dit account mag er niet schrijven.",
          en:
            "{path} was last written by an older aftercare; its lists must be made anew first, and this account may not write to it."
        ),
        wayOut: Phrase(
          nl: "Laat wie er mag schrijven het gegevensbestand één keer openen: aftercare store show",
          en: "Have somebody who may write to it open it once: aftercare store show"))
    case .tooManyFiles:
      ErrorText(
        Phrase(
          nl: "{path} gaat niet open: dit proces mag geen bestanden meer openen.",
          en: "{path} does not open: this process may open no more files."),
        wayOut: Phrase(
          nl: "Verhoog de grens (ulimit -n, bij een dienst LimitNOFILE) tot 64 of meer.",
          en: "Raise the limit (ulimit -n, of a service LimitNOFILE) to 64 or more."))
    case .replaced:
      ErrorText(
        Phrase(
          nl:
            "Het gegevensbestand is verwijderd of vervangen; er wordt niets meer geschreven.",
          en: "The file of the store was removed or replaced; nothing is written any more."),
        wayOut: Phrase(
          nl: "Zet het bestand terug of kies welk het is, en start de dienst opnieuw.",
          en: "Put the file back or decide which it is, and start the service again."))
    case .rowChanged:
      ErrorText(
        Phrase(
          nl: "Een rij van {plan} is niet door dit programma geschreven.",
          en: "A row of {plan} was not written by this program."),
        wayOut: Phrase(
          nl:
            "Iemand heeft het bestand veranderd: kijk na met aftercare store verify; herstel het met aftercare store rebuild.",
          en:
            "Somebody changed the file: check with aftercare store verify; mend it with aftercare store rebuild."
        ))
    case .headChanged:
      ErrorText(
        Phrase(
          nl: "Het logboek van {path} is buiten dit programma om ingekort of veranderd.",
          en: "The journal of {path} was cut or changed by another hand than this program."),
        wayOut: Phrase(
          nl:
            "Kijk na met aftercare store verify; zet een kopie terug met aftercare store restore KOPIE --replace",
          en:
            "Check with aftercare store verify; bring back a backup with aftercare store restore COPY --replace"
        ))
    case .journalCut:
      ErrorText(
        Phrase(
          nl:
            "Op deze machine is geschreven tot wijziging {known}; het logboek van {path} (tot {end}) is een ouder of een ander.",
          en:
            "Up to change set {known} was written on this machine; the journal of {path} (up to {end}) is an older or another one."
        ),
        wayOut: Phrase(
          nl:
            "Zet de nieuwste kopie terug met aftercare store restore KOPIE --replace; om met dit bestand door te gaan: kopieer het en zet die kopie zo terug.",
          en:
            "Bring back the newest backup with aftercare store restore COPY --replace; to go on with this file, copy it and restore that copy."
        ))
    case .templateChanged:
      ErrorText(
        Phrase(
          nl: "De kopie van een sjabloon in het gegevensbestand is veranderd ({hash}).",
          en: "The copy of a template in the store was changed ({hash})."),
        wayOut: Phrase(
          nl:
            "Iemand heeft het bestand veranderd: zet een kopie terug met aftercare store restore KOPIE --replace",
          en:
            "Somebody changed the file: bring back a backup with aftercare store restore COPY --replace"
        ))
    case .keyMissing:
      ErrorText(
        Phrase(nl: "De sleutel {path} is er niet.", en: "The key {path} is not there."),
        wayOut: Phrase(
          nl:
            "Zet de bewaarde sleutel terug of wijs hem aan met AFTERCARE_KEY; zonder sleutel is niets te lezen.",
          en:
            "Put the key you kept back or point to it with AFTERCARE_KEY; without it nothing can be read."
        )
      )
    case .keyMalformed:
      ErrorText(
        Phrase(nl: "{path} is geen sleutel.", en: "{path} is no key."),
        wayOut: Phrase(
          nl: "Zet de bewaarde sleutel terug of wijs hem aan met AFTERCARE_KEY.",
          en: "Put the key you kept back or point to it with AFTERCARE_KEY."))
    case .keyWrong:
      ErrorText(
        Phrase(
          nl: "De sleutel {path} hoort bij een ander gegevensbestand.",
          en: "The key {path} belongs to another store."),
        wayOut: Phrase(
          nl:
            "Wijs de goede sleutel aan met AFTERCARE_KEY, of het goede gegevensbestand met --store.",
          en: "Point to the right key with AFTERCARE_KEY, or to the right store with --store."))
    case .planDestroyed:
      ErrorText(
        Phrase(
          nl: "De sleutel van plan {plan} is vernietigd; de inhoud is voorgoed weg.",
          en: "The key of plan {plan} was destroyed; its content is gone for good."),
        wayOut: Phrase(
          nl: "Dat was de bedoeling van wie het deed; er is geen weg terug.",
          en: "Whoever did it meant that; there is no way back."))
    case .sealBroken:
      ErrorText(
        Phrase(
          nl:
            "Een verzegelde regel van {plan} (wijziging {number}) gaat niet open: hij is veranderd.",
          en: "A sealed row of {plan} (change set {number}) does not open: it was altered."),
        wayOut: Phrase(
          nl:
            "Kijk na met aftercare store verify en zet een kopie terug met aftercare store restore.",
          en:
            "Check with aftercare store verify and bring back a copy with aftercare store restore.")
      )
    case .unreadable:
      ErrorText(
        Phrase(
          nl: "Een regel van {plan} (wijziging {number}) kan dit programma niet lezen.",
          en: "This program cannot read a row of {plan} (change set {number})."),
        wayOut: Phrase(nl: "Werk aftercare bij.", en: "Update aftercare."))
    case .readOnly:
      ErrorText(
        Phrase(nl: "{path} kan niet worden beschreven.", en: "{path} cannot be written to."),
        wayOut: Phrase(
          nl:
            "Geef uzelf schrijfrechten (chmod 600), of zet het gegevensbestand op een schijf die dat toelaat.",
          en:
            "Give yourself the right to write (chmod 600), or put the store on a disk that allows it."
        ))
    case .diskFull:
      ErrorText(
        Phrase(
          nl: "De schijf van {path} is vol; er is niets half geschreven.",
          en: "The disk of {path} is full; nothing is half written."),
        wayOut: Phrase(
          nl: "Maak ruimte en geef de opdracht opnieuw.",
          en: "Make room and give the command again.")
      )
    case .locked:
      ErrorText(
        Phrase(
          nl: "Een ander programma houdt {path} bezet.", en: "Another program keeps {path} busy."),
        wayOut: Phrase(
          nl: "Probeer het zo weer; er is niets geschreven.",
          en: "Try again shortly; nothing was written."))
    case .forbidden:
      ErrorText(
        Phrase(nl: "U mag {path} niet gebruiken.", en: "You may not use {path}."),
        wayOut: Phrase(
          nl: "Vraag de eigenaar, of wijs een eigen gegevensbestand aan met --store.",
          en: "Ask its owner, or point to a store of your own with --store."))
    case .networkFolder:
      ErrorText(
        Phrase(
          nl: "{path} ligt op een netwerkschijf ({system}); daar kan een gegevensbestand stukgaan.",
          en: "{path} lies on a network disk ({system}), where a store can break."),
        wayOut: Phrase(
          nl: "Zet het gegevensbestand op een schijf van de machine zelf.",
          en: "Put the store on a disk of the machine itself."))
    case .demoMark:
      ErrorText(
        Phrase(
          nl:
            "{path} is niet de soort gegevensbestand die hier nodig is: demo en echt gaan niet samen.",
          en: "{path} is not the kind of store needed here: demo and real do not mix."),
        wayOut: Phrase(nl: "Wijs een andere aan met --store.", en: "Point to another with --store.")
      )
    case .templateMissing:
      ErrorText(
        Phrase(
          nl: "De tekst van een sjabloon ({hash}) ontbreekt in het gegevensbestand.",
          en: "The text of a template ({hash}) is missing from the store."),
        wayOut: Phrase(
          nl: "Kijk na met: aftercare store verify", en: "Check with: aftercare store verify"))
    case .outOfOrder:
      ErrorText(
        Phrase(
          nl: "Wijziging {found} van {plan} sluit niet aan; {expected} was aan de beurt.",
          en: "Change set {found} of {plan} does not follow; {expected} was next."),
        wayOut: Phrase(
          nl: "Er is niets geschreven. Geef de opdracht opnieuw; blijft het, meld het ons.",
          en: "Nothing was written. Give the command again; if it stays, tell us."))
    case .inputOutput:
      ErrorText(
        Phrase(
          nl: "Het systeem kon {path} niet lezen of schrijven (code {code}).",
          en: "The system could not read or write {path} (code {code})."),
        wayOut: Phrase(
          nl: "Kijk de schijf na; er is niets half geschreven.",
          en: "Check the disk; nothing is half written."))
    case .refused:
      ErrorText(
        Phrase(
          nl: "De database weigerde een opdracht (code {code}: {detail}). Dat is een fout van ons.",
          en: "The database refused a statement (code {code}: {detail}). That is our mistake."),
        wayOut: Phrase(
          nl: "Er is niets geschreven. Meld het ons met deze regel.",
          en: "Nothing was written. Tell us, with this line."))
    case .journalWithoutBeginning:
      ErrorText(
        Phrase(
          nl: "Het logboek heeft geen begin. Dat is een fout van ons.",
          en: "The journal has no beginning. That is our mistake."),
        wayOut: Phrase(
          nl: "Kijk na met: aftercare store verify – en meld het ons.",
          en: "Check with: aftercare store verify – and tell us."))
    case .journalUnknownItem:
      ErrorText(
        Phrase(
          nl: "Het logboek noemt {item}, dat er niet is. Dat is een fout van ons.",
          en: "The journal names {item}, which is not there. That is our mistake."),
        wayOut: Phrase(
          nl: "Kijk na met: aftercare store verify – en meld het ons.",
          en: "Check with: aftercare store verify – and tell us."))
    case .templateCopyMissing:
      ErrorText(
        Phrase(
          nl: "De kopie van een sjabloon ({hash}) is niet in het gegevensbestand.",
          en: "The copy of a template ({hash}) is not in the store."),
        wayOut: Phrase(
          nl: "Kijk na met: aftercare store verify", en: "Check with: aftercare store verify"))
    }
  }
}
