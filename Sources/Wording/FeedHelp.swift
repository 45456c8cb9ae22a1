/// Help and answers of the commands about calendar addresses.
package enum FeedHelp {
  package static let alarms = Phrase(
    nl:
      "Met herinneringen: 's ochtends op de dag, een uur voor een afspraak; als --alarm 0d --alarm 1h.",
    en:
      "With reminders: in the morning of the day, an hour before an appointment; as --alarm 0d --alarm 1h."
  )
  package static let alarm = Phrase(
    nl: """
      Herinner zo lang van tevoren: 1d, 1w of 0d om acht uur, 1h of 30min voor een afspraak. Vaker te \
      geven. Nooit in het weekend of op een feestdag: dan op de werkdag ervoor.
      """,
    en: """
      Remind that long before: 1d, 1w or 0d at eight, 1h or 30min before an appointment. May be given \
      again. Never at a weekend or on a holiday: then on the working day before.
      """)
  package static let alarmChecks = Phrase(
    nl: "Herinner ook aan wat u alleen zelf nagaat.",
    en: "Remind also of checks of one's own.")
  package static let todosAhead = Phrase(
    nl:
      "Taken die nog komen: zoveel dagen vooruit (14). Wat te laat is of nu kan, staat er altijd.",
    en: "To-dos still to come: that many days ahead (14). What is late or ready is always there.")
  package static let only = Phrase(
    nl: "Alleen wat een tijd heeft (appointments of afspraken) en data van de wet (law of wet).",
    en: "Only what has a time (appointments) and the dates of the law (law).")
  package static let clouds = Phrase(
    nl: "Google en Outlook op het web mogen deze agenda ophalen; anders alleen bij niveau 0.",
    en: "Google and Outlook on the web may fetch this calendar; otherwise at level 0 only.")
  package static let isCut = Phrase(
    nl:
      "Let op: deze agenda wordt te groot. Hij loopt tot en met {date}; daarna ontbreken {n} dingen. Deel hem op met --plan CODE, of neem --only appointments,law.",
    en:
      "Mind: this calendar becomes too large. It runs through {date}; after that it lacks {n} things. Split it with --plan CODE, or take --only appointments,law."
  )
  package static let cut = Phrase(nl: "Afgekapt", en: "Cut off")
  package static let cutAfter = Phrase(nl: "na {date}", en: "after {date}")
  package static let number = Phrase(nl: "Nr", en: "No")
  package static let appointmentsMark = Phrase(nl: "afspraken", en: "appointments")
  package static let lawMark = Phrase(nl: "wet", en: "law")
  package static let grant = CommandHelp(
    Phrase(nl: "Geef een agenda-adres uit.", en: "Give out a calendar address."),
    [
      "aftercare feed grant --worker rn-03 --label telefoon",
      "aftercare feed grant --worker rn-03 --todos --todos-ahead 7 --alarm 1d --alarm 1h",
      "aftercare feed grant --partner rn --expires 6m --out adres.txt",
      "aftercare feed grant --partner rn --only appointments,law",
      "aftercare feed grant --partner rn --plan K7QF --level 0 --clouds",
    ])
  package static let list = CommandHelp(
    Phrase(
      nl: "Toon de agenda-adressen en wanneer ze zijn opgehaald.",
      en: "List calendar addresses and when they were fetched."),
    ["aftercare feed list", "aftercare feed list --all"])
  package static let revoke = CommandHelp(
    Phrase(nl: "Trek agenda-adressen in.", en: "Take calendar addresses back."),
    ["aftercare feed revoke f-7k2q9d"])
  package static let rotate = CommandHelp(
    Phrase(
      nl: "Geef een nieuw adres voor dezelfde agenda; het oude vervalt.",
      en: "Give out a new address for the same calendar; the old one ends."),
    ["aftercare feed rotate f-7k2q9d --out adres.txt"])

  package static let freshness = CommandHelp(
    Phrase(
      nl: "Wie zijn agenda niet heeft opgehaald sinds iets dringends veranderde.",
      en: "Whose calendar was not fetched since something urgent changed."),
    ["aftercare report freshness"])
  package static let changes = Phrase(nl: "Gewijzigd", en: "Changed")
  package static let nearest = Phrase(nl: "Eerste dag", en: "First day")
  package static let stale = Phrase(
    nl: "{n} van {all} adressen kennen niet alles wat binnen een week moet.",
    en: "{n} of {all} addresses do not know all that is due within a week.")

  package static let label = Phrase(
    nl: "Hoe de houder het noemt, zoals telefoon.", en: "What its holder calls it, such as phone.")
  package static let expires = Phrase(
    nl: "De laatste dag, of een termijn vanaf vandaag.",
    en: "The last day, or a term from today.")
  package static let out = Phrase(
    nl: "Schrijf het geheim in dit bestand, alleen voor u leesbaar.",
    en: "Write the secret to this file, readable for you alone.")
  package static let show = Phrase(
    nl: "Druk het geheim ook af als de uitvoer geen scherm is.",
    en: "Print the secret even when the output is no screen.")
  package static let ids = Phrase(
    nl: "Het kenmerk, zoals f-7k2q9d.", en: "Its id, such as f-7k2q9d.")
  package static let withEnded = Phrase(
    nl: "Ook wat is ingetrokken of verlopen.", en: "Also what was withdrawn or has expired.")

  package static let granted = Phrase(
    nl: "Adres {id} uitgegeven voor {who}.", en: "Address {id} given out for {who}.")
  package static let secret = Phrase(
    nl: "Dit is een geheim: wie het kent, heeft toegang. Het wordt niet nog eens getoond.",
    en: "This is a secret: whoever knows it has access. It is not shown again.")
  package static let pageOf = Phrase(
    nl:
      "Hoe men zich abonneert, staat op het adres zonder agenda.ics erachter; daarheen leidt ook de code.",
    en:
      "How one subscribes is at the address without agenda.ics behind it; there the code leads too."
  )
  package static let setURL = Phrase(
    nl: "Het geldt op deze machine; voor anderen: aftercare config set url https://NAAM",
    en: "It holds on this machine; for others: aftercare config set url https://NAME")
  package static let wouldGrant = Phrase(
    nl: "Zou een adres uitgeven voor {who}.", en: "Would give out an address for {who}.")
  package static let wrote = Phrase(
    nl: "Het staat in {path}.", en: "It is in {path}.")
  package static let revoked = Phrase(nl: "Ingetrokken: {ids}.", en: "Withdrawn: {ids}.")
  package static let wouldRevoke = Phrase(
    nl: "Zou intrekken: {ids}.", en: "Would withdraw: {ids}.")
  package static let none = Phrase(
    nl: "Er zijn geen agenda-adressen. Geef er een uit met: aftercare feed grant --worker CODE",
    en: "There are no calendar addresses. Give one out with: aftercare feed grant --worker CODE")

  package static let id = Phrase(nl: "Kenmerk", en: "Id")
  package static let who = Phrase(nl: "Agenda", en: "Calendar")
  package static let labelHeading = Phrase(nl: "Naam", en: "Label")
  package static let level = Phrase(nl: "Niveau", en: "Level")
  package static let shows = Phrase(nl: "Met", en: "With")
  package static let grantedOn = Phrase(nl: "Uitgegeven", en: "Granted")
  package static let expiresOn = Phrase(nl: "Tot en met", en: "Through")
  package static let standing = Phrase(nl: "Stand", en: "Standing")
  package static let fetched = Phrase(nl: "Opgehaald", en: "Fetched")
  package static let used = Phrase(nl: "Gebruikt", en: "Used")
  package static let family = Phrase(nl: "Door", en: "By")
  package static let everything = Phrase(nl: "alles", en: "everything")
  package static let supervisor = Phrase(nl: "toezichthouder", en: "supervisor")
  package static let never = Phrase(nl: "nooit", en: "never")
  package static let standings: [String: Phrase] = [
    "served": Phrase(nl: "loopt", en: "served"),
    "withdrawn": Phrase(nl: "ingetrokken", en: "withdrawn"),
    "expired": Phrase(nl: "verlopen", en: "expired"),
    "gone": Phrase(nl: "vervallen", en: "gone"),
  ]
  package static let todosMark = Phrase(nl: "taken", en: "to-dos")
  package static let relationsMark = Phrase(nl: "verbanden", en: "relations")
  package static let alarmsMark = Phrase(nl: "herinneringen", en: "alarms")
  package static let checksMark = Phrase(nl: "nagaan", en: "checks")
}
