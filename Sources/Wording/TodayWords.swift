/// What `aftercare` says when nothing else is asked.
package enum TodayWords {
  package static let title = Phrase(nl: "Vandaag, {today}", en: "Today, {today}")
  package static let plans = CountPhrase(
    one: Phrase(nl: "{n} lopend plan", en: "{n} running plan"),
    more: Phrase(nl: "{n} lopende plannen", en: "{n} running plans"))
  package static let breached = CountPhrase(
    one: Phrase(nl: "wettelijke termijn verstreken", en: "statutory term passed"),
    more: Phrase(nl: "wettelijke termijnen verstreken", en: "statutory terms passed"))
  package static let overdue = CountPhrase(
    one: Phrase(nl: "te laat", en: "overdue"), more: Phrase(nl: "te laat", en: "overdue"))
  package static let toReport = CountPhrase(
    one: Phrase(nl: "voorbij, nog niet gemeld", en: "passed, not reported yet"),
    more: Phrase(nl: "voorbij, nog niet gemeld", en: "passed, not reported yet"))
  package static let dueThisWeek = CountPhrase(
    one: Phrase(nl: "uiterlijk binnen zeven dagen", en: "due within seven days"),
    more: Phrase(nl: "uiterlijk binnen zeven dagen", en: "due within seven days"))
  package static let ready = CountPhrase(
    one: Phrase(nl: "kan nu, te laat of niet", en: "can be done now, late or not"),
    more: Phrase(nl: "kunnen nu, te laat of niet", en: "can be done now, late or not"))
  package static let waiting = CountPhrase(
    one: Phrase(nl: "wacht", en: "waiting"), more: Phrase(nl: "wachten", en: "waiting"))
  package static let ahead = Phrase(nl: "De komende maand", en: "In the coming month")
  package static let nothing = Phrase(
    nl: "Er is nog geen plan.", en: "There is no plan yet.")
  package static let nothingOwn = Phrase(
    nl: "Er is nu niets van u.", en: "Nothing is yours at the moment.")
  package static let pendingKey = Phrase(
    nl:
      "Sleutel {id} voor {account}, uitgegeven door {issuer}, wacht op bevestiging: aftercare token confirm {id}",
    en:
      "Key {id} for {account}, given out by {issuer}, waits to be confirmed: aftercare token confirm {id}"
  )
  package static let newKeys = Phrase(
    nl: "Nieuwe sleutels deze week: {ids}", en: "New keys this week: {ids}")
  package static let accounts = Phrase(
    nl: "wie de dienst mag gebruiken", en: "who may use the service")
  package static let whoami = Phrase(
    nl: "in wiens naam u werkt", en: "in whose name you work")
  package static let onlyDrafts = Phrase(
    nl: "Er loopt nog geen plan; er ligt wel een concept.",
    en: "No plan is running yet; there is a draft.")
  package static let noneRunning = Phrase(
    nl: "Er loopt geen plan; wel: {plans}.", en: "No plan is running; there are: {plans}.")
  package static let allPlans = Phrase(nl: "ook wat over is", en: "those that are over too")
  package static let start = Phrase(nl: "laat het beginnen", en: "let it begin")
  package static let demo = Phrase(
    nl: "DEMO: alles is verzonnen", en: "DEMO: everything is made up")
  package static let noStore = Phrase(
    nl: "Er is nog geen gegevensbestand op {path}.", en: "There is no store at {path} yet.")
  package static let noStoreToday = Phrase(
    nl: "Nog geen gegevensbestand; het is {today}.", en: "No store yet; it is {today}.")

  package static let next = Phrase(nl: "wat nu moet en kan", en: "what must and can be done now")
  package static let show = Phrase(
    nl: "een plan of taak van dichtbij", en: "a plan or task close by")
  package static let done = Phrase(nl: "meld iets klaar", en: "report something done")
  package static let why = Phrase(nl: "waar een datum vandaan komt", en: "where a date comes from")
  package static let overdueReport = Phrase(
    nl: "wat te laat is, en waardoor", en: "what is late, and why")
  package static let newPlan = Phrase(nl: "maak een plan", en: "make a plan")
  package static let templates = Phrase(
    nl: "welke plannen er te maken zijn", en: "which plans can be made")
  package static let begin = Phrase(nl: "maak een gegevensbestand", en: "make a store")
  package static let demoStore = Phrase(
    nl: "maak een gegevensbestand met verzonnen plannen", en: "make a store with made-up plans")
  package static let term = Phrase(
    nl: "reken een termijn uit", en: "work out a term")
  package static let help = Phrase(nl: "alle opdrachten", en: "all commands")
}
