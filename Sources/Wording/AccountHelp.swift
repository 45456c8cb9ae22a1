/// Help and answers of the commands about accounts, keys and logging in.
package enum AccountHelp {
  package static let accounts = CommandHelp(
    Phrase(nl: "Wie de dienst mag gebruiken.", en: "Who may use the service."),
    ["aftercare account list"])
  package static let add = CommandHelp(
    Phrase(nl: "Voeg een account toe.", en: "Add an account."),
    [
      "aftercare account add anna --role coordinator",
      "aftercare account add rn-balie --role desk --partner rn",
    ])
  package static let disable = CommandHelp(
    Phrase(
      nl: "Zet een account uit, met al zijn sleutels.",
      en: "Turn an account off, with all its keys."),
    ["aftercare account disable anna"])
  package static let disabled = Phrase(
    nl: "{id} uitgezet, met alle sleutels.", en: "{id} turned off, with all its keys.")
  package static let wouldDisable = Phrase(
    nl: "{id} zou uitgezet worden, met alle sleutels.",
    en: "{id} would be turned off, with all its keys.")
  package static let revoked = Phrase(nl: "Ingetrokken: {id}", en: "Taken back: {id}")
  package static let wouldRevoke = Phrase(
    nl: "Zou ingetrokken worden: {id}", en: "Would be taken back: {id}")
  package static let list = CommandHelp(
    Phrase(nl: "Toon de accounts.", en: "List accounts."), ["aftercare account list"])
  package static let tokens = CommandHelp(
    Phrase(nl: "Sleutels van de dienst.", en: "Keys to the service."), ["aftercare token list"])
  package static let issue = CommandHelp(
    Phrase(nl: "Geef een sleutel uit voor een account.", en: "Give out a key for an account."),
    [
      "aftercare token issue anna --label laptop --expires 1y --out sleutel.txt",
      "aftercare token issue dashboard --scope read --show",
    ])
  package static let tokenList = CommandHelp(
    Phrase(nl: "Toon de sleutels; nooit hun tekst.", en: "List keys; never their text."),
    ["aftercare token list"])
  package static let revoke = CommandHelp(
    Phrase(nl: "Trek sleutels in.", en: "Take keys back."), ["aftercare token revoke t-7k2q9d"])
  package static let confirm = CommandHelp(
    Phrase(
      nl: "Bevestig een sleutel voor wie de regie heeft; een ander gaf hem uit.",
      en: "Confirm a key for somebody who directs plans; somebody else gave it out."),
    ["aftercare token confirm t-7k2q9d"])
  package static let confirmed = Phrase(nl: "Bevestigd: {id}", en: "Confirmed: {id}")
  package static let wouldConfirm = Phrase(
    nl: "Zou bevestigd worden: {id}", en: "Would be confirmed: {id}")
  package static let pending = Phrase(nl: "wacht op bevestiging", en: "to be confirmed")
  package static let issuerHeading = Phrase(nl: "Uitgegeven door", en: "Given out by")
  package static let issuedPending = Phrase(
    nl:
      "Sleutel {id} uitgegeven voor {account}. Hij werkt zodra een andere coördinator hem bevestigt: aftercare token confirm {id}",
    en:
      "Key {id} given out for {account}. It works once another coordinator confirms it: aftercare token confirm {id}"
  )
  package static let login = CommandHelp(
    Phrase(
      nl: "Onthoud de sleutel voor een dienst; hij wordt gevraagd of van de invoer gelezen.",
      en: "Remember the key for a service; it is asked for or read from the input."),
    [
      "aftercare login https://planner.example.nl",
      "aftercare login https://planner.example.nl --token-file sleutel.txt",
    ])
  package static let logout = CommandHelp(
    Phrase(nl: "Vergeet de sleutel voor een dienst.", en: "Forget the key for a service."),
    ["aftercare logout https://planner.example.nl"])

  package static let name = Phrase(nl: "De naam van het account.", en: "The name of the account.")
  package static let role = Phrase(nl: "Wat het mag zien en doen.", en: "What it may see and do.")
  package static let worker = Phrase(
    nl: "De medewerker van wie het is.", en: "The worker it belongs to.")
  package static let partner = Phrase(
    nl: "De partner waarvan het is.", en: "The partner it belongs to.")
  package static let drillDown = Phrase(
    nl: "Een leidinggevende mag de codes achter een getal zien.",
    en: "A supervisor may see the codes behind a count.")
  package static let scope = Phrase(
    nl: "Alleen lezen, of ook wijzigen.", en: "Reading only, or changing too.")
  package static let tokenID = Phrase(
    nl: "Het kenmerk, zoals t-7k2q9d.", en: "Its id, such as t-7k2q9d.")
  package static let tokenFile = Phrase(
    nl: "Lees de sleutel uit dit bestand.", en: "Read the key from this file.")
  package static let server = Phrase(nl: "Het adres van de dienst.", en: "The service's address.")
  package static let remote = Phrase(
    nl: "Werk op het gegevensbestand van deze dienst.", en: "Work on the store of this service.")

  package static let account = Phrase(nl: "Account", en: "Account")
  package static let roleHeading = Phrase(nl: "Rol", en: "Role")
  package static let workerHeading = Phrase(nl: "Medewerker", en: "Worker")
  package static let partnerHeading = Phrase(nl: "Partner", en: "Partner")
  package static let tokensHeading = Phrase(nl: "Sleutels", en: "Keys")
  package static let disabledHeading = Phrase(nl: "Uit sinds", en: "Off since")
  package static let scopeHeading = Phrase(nl: "Mag", en: "May")
  package static let none = Phrase(
    nl: "Er zijn geen accounts. Voeg er een toe: aftercare account add NAAM --role coordinator",
    en: "There are no accounts. Add one: aftercare account add NAME --role coordinator")
  package static let issued = Phrase(
    nl: "Sleutel {id} uitgegeven voor {account}.", en: "Key {id} given out for {account}.")
  package static let wouldIssue = Phrase(
    nl: "Zou een sleutel uitgeven voor {account}.", en: "Would give out a key for {account}.")
  package static let askToken = Phrase(nl: "Sleutel:", en: "Key:")
  package static let loggedIn = Phrase(
    nl: "Aangemeld bij {server} als {account} ({role}).",
    en: "Logged in at {server} as {account} ({role}).")
  package static let loggedOut = Phrase(
    nl: "De sleutel voor {server} is vergeten.", en: "The key for {server} is forgotten.")
  package static let notLoggedIn = Phrase(
    nl: "Er was geen sleutel voor {server}.", en: "There was no key for {server}.")
}
