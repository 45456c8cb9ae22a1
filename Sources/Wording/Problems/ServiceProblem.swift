/// Calendar addresses and the service.
package enum ServiceProblem: String, Sendable, Hashable, CaseIterable {
  case feedUnknown = "feed-unknown"
  case feedRevoked = "feed-revoked"
  case feedEndsAtOnce = "feed-ends-at-once"
  case secretHidden = "secret-hidden"
  case accountUnknown = "account-unknown"
  case accountTaken = "account-taken"
  case accountNameOfActor = "account-name-of-actor"
  case tokenConfirmOwn = "token-confirm-own"
  case accountNeedsWorker = "account-needs-worker"
  case accountNeedsPartner = "account-needs-partner"
  case tokenUnknown = "token-unknown"
  case tokenEndsAtOnce = "token-ends-at-once"
  case drillDownSupervisor = "drill-down-supervisor"
  case tokenRefused = "token-refused"
  case tokenMayNotWrite = "token-may-not-write"
  case roleMayNot = "role-may-not"
  case roleSeesParts = "role-sees-parts"
  case countsOnly = "counts-only"
  case workersWithheld = "workers-withheld"
  case accountWithoutWorker = "account-without-worker"
  case workerElsewhere = "worker-elsewhere"
  case undoNotOwn = "undo-not-own"
  case commandLocalOnly = "command-local-only"
  case optionNotRemote = "option-not-remote"
  case serverUnreachable = "server-unreachable"
  case serverAnswerLost = "server-answer-lost"
  case serverBusy = "server-busy"
  case serverUnencrypted = "server-unencrypted"
  case serverRefuses = "server-refuses"
  case serverStrange = "server-strange"
  case serverVersion = "server-version"
  case serverMalformed = "server-malformed"
  case loginNeeded = "login-needed"
  case textFaulty = "text-faulty"
  case serveOpen = "serve-open"
  case serveImpossible = "serve-impossible"
  case serveTlsHalf = "serve-tls-half"
  case serveTlsUnreadable = "serve-tls-unreadable"
  case pageUnfit = "page-unfit"
}

extension ServiceProblem {
  /// What happened, and the way out.
  package var text: ErrorText {
    switch self {
    case .feedUnknown:
      ErrorText(
        Phrase(nl: "Er is geen agenda-adres {id}.", en: "There is no calendar address {id}."),
        wayOut: Phrase(
          nl: "De adressen staan in: aftercare feed list", en: "See them with: aftercare feed list")
      )
    case .feedRevoked:
      ErrorText(
        Phrase(
          nl: "Agenda-adres {id} is al ingetrokken op {date}.",
          en: "Calendar address {id} was withdrawn on {date} already."),
        wayOut: Phrase(
          nl: "Geef zo nodig een nieuw uit: aftercare feed grant",
          en: "Give out a new one if need be: aftercare feed grant"))
    case .feedEndsAtOnce:
      ErrorText(
        Phrase(
          nl: "Dit adres zou meteen vervallen: de einddatum is voorbij of de lezer is weg.",
          en: "This address would end at once: its last day has passed or its reader has left."),
        wayOut: Phrase(
          nl: "Neem een latere datum, of een ander.", en: "Take a later day, or somebody else."))
    case .secretHidden:
      ErrorText(
        Phrase(
          nl: "Een adres of sleutel is geheim en wordt niet in een pijp of bestand afgedrukt.",
          en: "An address or key is a secret and is not printed into a pipe or file."),
        wayOut: Phrase(
          nl: "Gebruik --out BESTAND, of --show als u het toch wilt.",
          en: "Use --out FILE, or --show if you want it all the same."))
    case .accountUnknown:
      ErrorText(
        Phrase(nl: "Er is geen account {account}.", en: "There is no account {account}."),
        wayOut: Phrase(
          nl: "Ze staan in: aftercare account list", en: "See them with: aftercare account list"))
    case .accountTaken:
      ErrorText(
        Phrase(nl: "Account {account} bestaat al.", en: "Account {account} is there already."),
        wayOut: Phrase(nl: "Neem een andere naam.", en: "Take another name."))
    case .accountNameOfActor:
      ErrorText(
        Phrase(
          nl: "Aan de opdrachtregel werkt al iemand als {account}.",
          en: "Somebody works at the command line as {account} already."),
        wayOut: Phrase(
          nl: "Neem een andere naam; die twee zouden in het logboek een lijken.",
          en: "Take another name; the two would look like one in the journal."))
    case .tokenConfirmOwn:
      ErrorText(
        Phrase(
          nl: "Sleutel {id} voor {account} bevestigt een ander.",
          en: "Somebody else confirms key {id} for {account}."),
        wayOut: Phrase(
          nl:
            "Vraag een andere coördinator, of doe het op de machine van de dienst: aftercare token confirm {id}",
          en:
            "Ask another coordinator, or do it on the machine of the service: aftercare token confirm {id}"
        ))
    case .accountNeedsWorker:
      ErrorText(
        Phrase(
          nl: "Account {account} heeft de rol {role} en hoort bij een medewerker.",
          en: "Account {account} has the role {role} and belongs to a worker."),
        wayOut: Phrase(nl: "Geef --worker CODE.", en: "Give --worker CODE."))
    case .accountNeedsPartner:
      ErrorText(
        Phrase(
          nl: "Account {account} heeft de rol {role} en hoort bij een partner.",
          en: "Account {account} has the role {role} and belongs to a partner."),
        wayOut: Phrase(nl: "Geef --partner CODE.", en: "Give --partner CODE."))
    case .tokenUnknown:
      ErrorText(
        Phrase(nl: "Er is geen sleutel {id}.", en: "There is no key {id}."),
        wayOut: Phrase(
          nl: "Ze staan in: aftercare token list", en: "See them with: aftercare token list"))
    case .tokenEndsAtOnce:
      ErrorText(
        Phrase(
          nl:
            "Een sleutel voor {account} zou meteen vervallen: de einddatum is voorbij of het account staat uit.",
          en:
            "A key for {account} would end at once: its last day has passed or the account is off."),
        wayOut: Phrase(
          nl: "Neem een latere datum, of een ander account.",
          en: "Take a later day, or another account."))
    case .drillDownSupervisor:
      ErrorText(
        Phrase(
          nl: "--drill-down is voor een toezichthouder, niet voor de rol {role}.",
          en: "--drill-down is for a supervisor, not for the role {role}."),
        wayOut: Phrase(
          nl: "Laat het weg, of neem --role supervisor.",
          en: "Leave it out, or take --role supervisor."))
    case .tokenRefused:
      ErrorText(
        Phrase(nl: "De dienst kent deze sleutel niet.", en: "The service does not know this key."),
        wayOut: Phrase(
          nl: "Meld u opnieuw aan: aftercare login URL", en: "Log in again: aftercare login URL"))
    case .tokenMayNotWrite:
      ErrorText(
        Phrase(
          nl: "Met deze sleutel kan niets worden gewijzigd ({command}).",
          en: "Nothing can be changed with this key ({command})."),
        wayOut: Phrase(
          nl: "Vraag de beheerder om een sleutel met --scope write.",
          en: "Ask the administrator for a key with --scope write."))
    case .roleMayNot:
      ErrorText(
        Phrase(
          nl: "De rol {role} mag {command} niet gebruiken.",
          en: "The role {role} may not use {command}."),
        wayOut: Phrase(
          nl: "Vraag het de procesregisseur; accounts en sleutels zijn van de beheerder.",
          en: "Ask the coordinator; accounts and keys are the administrator's."))
    case .roleSeesParts:
      ErrorText(
        Phrase(
          nl: "U ziet van plannen wat u zelf moet doen, niet het geheel.",
          en: "Of plans you see what is yours to do, not the whole."),
        wayOut: Phrase(
          nl: "Met aftercare task list ziet u wat van u is.",
          en: "aftercare task list shows what is yours."))
    case .countsOnly:
      ErrorText(
        Phrase(
          nl: "U ziet de aantallen van alles, niet die van een keuze daaruit.",
          en: "You see the counts of everything, and not those of a selection."),
        wayOut: Phrase(
          nl: "Vraag ze per partner, duur of verplichting: overdue --by age.",
          en: "Ask by partner, age or obligation: overdue --by age."))
    case .workersWithheld:
      ErrorText(
        Phrase(
          nl: "Wie iets doet of leidt ziet u niet.",
          en: "Who does the work or leads it is not shown to you."),
        wayOut: Phrase(
          nl: "Vraag per partner, plan, duur of verplichting: overdue --by plan.",
          en: "Ask by partner, plan, age or obligation: overdue --by plan."))
    case .accountWithoutWorker:
      ErrorText(
        Phrase(
          nl: "Account {account} is van geen medewerker, dus er is niets van u zelf.",
          en: "Account {account} is no worker's, so nothing is yours alone."),
        wayOut: Phrase(
          nl:
            "Noem de medewerker met --worker, of vraag de beheerder het account met --worker te maken.",
          en:
            "Name a worker with --worker, or have the administrator make the account with --worker."
        ))
    case .workerElsewhere:
      ErrorText(
        Phrase(
          nl: "{worker} werkt niet bij uw organisatie.", en: "{worker} is not at your organisation."
        ),
        wayOut: Phrase(
          nl: "Met aftercare worker list ziet u aan wie u werk kunt geven.",
          en: "aftercare worker list shows whom you can give work."))
    case .undoNotOwn:
      ErrorText(
        Phrase(
          nl: "Wijziging {number} van {plan} is niet van u.",
          en: "Change {number} of {plan} is not yours."),
        wayOut: Phrase(
          nl: "Neem uw eigen wijziging terug, of vraag het de procesregisseur.",
          en: "Take back a change of your own, or ask the coordinator."))
    case .commandLocalOnly:
      ErrorText(
        Phrase(
          nl: "{command} gaat over de machine waarop het draait en werkt niet over --server.",
          en: "{command} is about the machine it runs on and does not work over --server."),
        wayOut: Phrase(
          nl: "Voer het uit op de machine met het gegevensbestand.",
          en: "Run it on the machine that holds the store."))
    case .optionNotRemote:
      ErrorText(
        Phrase(
          nl: "{option} gaat niet samen met --server.", en: "{option} does not go with --server."),
        wayOut: Phrase(
          nl: "Laat een van de twee weg.", en: "Leave one of the two out."))
    case .serverUnreachable:
      ErrorText(
        Phrase(
          nl: "{server} is niet te bereiken ({detail}).",
          en: "{server} cannot be reached ({detail})."
        ),
        wayOut: Phrase(
          nl: "Kijk of het adres klopt en of de dienst draait. Er is niets gewijzigd.",
          en: "Check the address and whether the service runs. Nothing was changed."))
    case .serverAnswerLost:
      ErrorText(
        Phrase(
          nl: "Het antwoord van {server} is niet aangekomen ({detail}).",
          en: "The answer of {server} did not arrive ({detail})."),
        wayOut: Phrase(
          nl: "Kijk met aftercare plan history of de wijziging er is, voor u hem herhaalt.",
          en: "See with aftercare plan history whether the change is there before you repeat it."))
    case .serverBusy:
      ErrorText(
        Phrase(nl: "{server} heeft het te druk.", en: "{server} has too much to do."),
        wayOut: Phrase(
          nl: "Er is niets gewijzigd. Probeer het zo weer.",
          en: "Nothing was changed. Try again shortly."))
    case .serverUnencrypted:
      ErrorText(
        Phrase(
          nl: "De sleutel zou onversleuteld naar {server} gaan; er is niets verstuurd.",
          en: "The key would go to {server} unencrypted; nothing was sent."),
        wayOut: Phrase(
          nl: "Schrijf https://NAAM; http mag alleen naar deze machine zelf.",
          en: "Write https://NAME; http is for this machine itself only."))
    case .serverRefuses:
      ErrorText(
        Phrase(nl: "{server} zegt: {detail}", en: "{server} says: {detail}"),
        wayOut: Phrase(
          nl: "Er is niets gewijzigd, tenzij het antwoord anders zegt.",
          en: "Nothing was changed, unless the answer says otherwise."))
    case .serverStrange:
      ErrorText(
        Phrase(
          nl: "Wat {server} antwoordt is niet van deze dienst ({detail}).",
          en: "What {server} answers is not of this service ({detail})."),
        wayOut: Phrase(
          nl: "Kijk of het adres klopt en of de versies bij elkaar horen.",
          en: "Check the address, and that both versions go together."))
    case .serverVersion:
      ErrorText(
        Phrase(
          nl: "{server} spreekt versie {version} van de API, dit programma {own}.",
          en: "{server} speaks version {version} of the API, this program {own}."),
        wayOut: Phrase(
          nl: "Werk het oudste van de twee bij; kijk met plan history of er iets is gewijzigd.",
          en: "Upgrade the older of the two; look with plan history whether anything was changed."))
    case .serverMalformed:
      ErrorText(
        Phrase(
          nl: "{server} is geen adres van een dienst.", en: "{server} is no address of a service."),
        wayOut: Phrase(
          nl: "Schrijf https://NAAM.", en: "Write https://NAME."))
    case .loginNeeded:
      ErrorText(
        Phrase(nl: "U bent niet aangemeld bij {server}.", en: "You are not logged in at {server}."),
        wayOut: Phrase(
          nl: "Meld u aan: aftercare login {server}", en: "Log in: aftercare login {server}"))
    case .textFaulty:
      ErrorText(
        Phrase(nl: "Er staan fouten in de tekst.", en: "There are faults in the text."),
        wayOut: Phrase(nl: "Ze staan erboven.", en: "They stand above."))
    case .serveOpen:
      ErrorText(
        Phrase(
          nl: "{address} is van buiten te bereiken en de verbinding is niet versleuteld.",
          en: "{address} can be reached from outside and the connection is not encrypted."),
        wayOut: Phrase(
          nl:
            "Geef --tls-cert en --tls-key, of --proxy met het adres van de proxy die versleutelt.",
          en:
            "Give --tls-cert and --tls-key, or --proxy with the address of the proxy that encrypts."
        ))
    case .serveImpossible:
      ErrorText(
        Phrase(
          nl: "Op {address} kan de dienst niet luisteren ({detail}).",
          en: "The service cannot listen on {address} ({detail})."),
        wayOut: Phrase(
          nl: "Kies met --listen een ander adres, of stop wat er al luistert.",
          en: "Take another address with --listen, or stop what listens there already."))
    case .serveTlsHalf:
      ErrorText(
        Phrase(
          nl: "--tls-cert en --tls-key horen bij elkaar.",
          en: "--tls-cert and --tls-key go together."
        ),
        wayOut: Phrase(nl: "Geef ze allebei.", en: "Give both."))
    case .pageUnfit:
      ErrorText(
        Phrase(
          nl: "{path} is geen sjabloon voor een bladzijde ({detail}).",
          en: "{path} is no template of a page ({detail})."),
        wayOut: Phrase(
          nl: "Herstel het in de map van --home, of haal het daar weg.",
          en: "Mend it in the --home folder, or take it away there."))
    case .serveTlsUnreadable:
      ErrorText(
        Phrase(
          nl: "Het certificaat of de sleutel is niet te lezen ({detail}).",
          en: "The certificate or its key cannot be read ({detail})."),
        wayOut: Phrase(
          nl: "Beide moeten PEM-bestanden zijn die u mag lezen.",
          en: "Both must be PEM files that you may read."))
    }
  }
}
