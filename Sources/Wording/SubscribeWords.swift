/// How one subscribes to a calendar, program by program: on the page an address leads to and on sheets.
package enum SubscribeWords {
  /// One program, or one sort of device.
  package struct Program: Sendable {
    package let name: Phrase
    package let how: Phrase
    /// Whether its maker's servers fetch the calendar, and not the device of its reader.
    package var isCloud = false
  }

  /// The programs in the order they are told.
  package static let programs = [
    Program(
      name: Phrase(nl: "iPhone en iPad", en: "iPhone and iPad"),
      how: Phrase(
        nl: """
          Agenda › Agenda's › Voeg toe › Voeg agenda-abonnement toe; plak het adres. Kies bij Account “Op mijn \
          iPhone”, dan gaat er niets naar iCloud.
          """,
        en: """
          Calendar › Calendars › Add Calendar › Add Subscription Calendar; paste the address. Choose “On My \
          iPhone” as the account, then nothing goes to iCloud.
          """)),
    Program(
      name: Phrase(nl: "Android", en: "Android"),
      how: Phrase(
        nl: "Met de app ICSx⁵: + › plak het adres. De agenda staat daarna in de gewone agenda-app.",
        en: "With the app ICSx⁵: + › paste the address. It is then in the usual calendar app.")),
    Program(
      name: Phrase(nl: "Thunderbird", en: "Thunderbird"),
      how: Phrase(
        nl: """
          Nieuwe agenda › Op het netwerk; geen gebruikersnaam; plak het adres. Vink bij de eigenschappen \
          “Alleen-lezen” aan: anders geeft elke afgevinkte herinnering een foutmelding.
          """,
        en: """
          New Calendar › On the Network; no user name; paste the address. Tick “Read Only” in its properties: \
          otherwise each reminder you dismiss gives an error.
          """)),
    Program(
      name: Phrase(
        nl: "Outlook op de computer (klassiek)", en: "Outlook on the computer (classic)"),
      how: Phrase(
        nl: "Agenda › Agenda toevoegen › Van internet; plak het adres.",
        en: "Calendar › Add Calendar › From Internet; paste the address.")),
    Program(
      name: Phrase(nl: "Mac", en: "Mac"),
      how: Phrase(
        nl: """
          Agenda › Archief › Nieuw agenda-abonnement; plak het adres. Kies bij Locatie “Op mijn Mac” en zet de \
          verversing op elk uur.
          """,
        en: """
          Calendar › File › New Calendar Subscription; paste the address. Choose “On My Mac” as the location and \
          refresh every hour.
          """)),
    Program(
      name: Phrase(
        nl: "GNOME Agenda, Evolution, Kalendar", en: "GNOME Calendar, Evolution, Kalendar"),
      how: Phrase(
        nl: "Agenda toevoegen › Op het web (Kalendar: iCal-bestand); plak het adres.",
        en: "Add Calendar › On the Web (Kalendar: iCal file); paste the address.")),
    Program(
      name: Phrase(nl: "Google Agenda", en: "Google Calendar"),
      how: Phrase(
        nl: "Op een computer: Andere agenda's › + › Via URL; plak het adres.",
        en: "On a computer: Other calendars › + › From URL; paste the address."), isCloud: true),
    Program(
      name: Phrase(
        nl: "Outlook op het web en nieuwe Outlook", en: "Outlook on the web and new Outlook"),
      how: Phrase(
        nl: "Agenda › Agenda toevoegen › Abonneren via internet; plak het adres.",
        en: "Calendar › Add calendar › Subscribe from web; paste the address."), isCloud: true),
  ]

  /// The programs that whoever reads a calendar may use.
  package static func programs(withClouds allowsClouds: Bool) -> [Program] {
    programs.filter { allowsClouds || !$0.isCloud }
  }

  package static let noClouds = Phrase(
    nl: """
      Niet met Google Agenda, Outlook op het web of nieuwe Outlook: die halen een agenda op met servers van \
      henzelf, en dat is voor deze agenda niet toegestaan.
      """,
    en: """
      Not with Google Calendar, Outlook on the web or new Outlook: these fetch a calendar with servers of their \
      own, which is not allowed for this one.
      """)
  package static let slow = Phrase(
    nl: "Een agenda wordt pas na uren ververst: dit is een geheugensteun, geen wekker.",
    en: "A calendar is only fetched every few hours: it is a reminder, not an alarm.")

  // MARK: - The page

  package static let title = Phrase(nl: "Agenda “{name}”", en: "Calendar “{name}”")
  package static let intro = Phrase(
    nl: """
      Met een abonnement staat dit in uw eigen agenda en blijft het bijgewerkt. U kunt het lezen en niet wijzigen.
      """,
    en:
      "With a subscription this is in your own calendar and kept up to date. You can read it, not change it."
  )
  package static let subscribe = Phrase(nl: "Abonneren", en: "Subscribe")
  package static let subscribeNote = Phrase(
    nl: "Opent er niets? Kies hieronder uw programma.",
    en: "Does nothing open? Choose your program below.")
  package static let address = Phrase(nl: "Het adres", en: "The address")
  package static let copy = Phrase(nl: "Kopieer", en: "Copy")
  package static let copied = Phrase(nl: "Gekopieerd", en: "Copied")
  package static let secret = Phrase(
    nl:
      "Dit adres is geheim: wie het kent, leest mee. Stuur het niet door en maak er geen foto van.",
    en: "This address is secret: whoever knows it reads along. Do not forward or photograph it.")
  package static let yourProgram = Phrase(nl: "Uw programma", en: "Your program")
  package static let addToGoogle = Phrase(nl: "Voeg toe aan Google", en: "Add to Google")
  package static let addToOutlook = Phrase(nl: "Voeg toe aan Outlook", en: "Add to Outlook")
  package static let help = Phrase(
    nl: "Lukt het niet? Vraag het wie u dit adres gaf.",
    en: "Does it not work? Ask whoever gave you this address.")
  package static let helpAt = Phrase(
    nl: "Lukt het niet? Vraag het wie u dit adres gaf, of {contact}.",
    en: "Does it not work? Ask whoever gave you this address, or {contact}.")
  package static let elsewhere = Phrase(
    nl: """
      Deze agenda is alleen op te halen op het netwerk van kantoor, en daar bent u nu niet. Abonneer u daar.
      """,
    en:
      "This calendar can only be fetched on the office network, and you are not on it now. Subscribe there."
  )

  // MARK: - Ended

  package static let withdrawn = Phrase(
    nl: "Deze agenda is ingetrokken", en: "This calendar was withdrawn")
  package static let expired = Phrase(
    nl: "Deze agenda is verlopen", en: "This calendar has expired")
  package static let remove = Phrase(
    nl: "Het adres geeft niets meer. Verwijder het abonnement uit uw agenda.",
    en: "The address gives nothing any more. Remove the subscription from your calendar.")
  package static let askAnother = Phrase(
    nl: "Hebt u de agenda nog nodig? Vraag een nieuw adres aan wie u deze gaf.",
    en: "Do you still need the calendar? Ask whoever gave it to you for a new address.")
  package static let askAnotherAt = Phrase(
    nl: "Hebt u de agenda nog nodig? Vraag een nieuw adres aan wie u deze gaf, of aan {contact}.",
    en:
      "Do you still need the calendar? Ask whoever gave it to you, or {contact}, for a new address."
  )
}
