/// What each setting is for, and what holds when nobody sets it.
package enum SettingWords {
  package static let store = Phrase(
    nl: "Het bestand met de plannen.", en: "The file that holds the plans.")
  package static let key = Phrase(
    nl: "Het bestand met de sleutel van het gegevensbestand.",
    en: "The file that holds the store's key.")
  package static let home = Phrase(
    nl: "Map met eigen sjablonen en instellingen, over de meegeleverde heen.",
    en: "Folder with templates and settings of your own, over the shipped ones.")
  package static let actor = Phrase(
    nl: "De naam die bij uw wijzigingen in het logboek komt.",
    en: "The name your changes bear in the journal.")
  package static let lang = Phrase(
    nl: "Taal van alle teksten.", en: "Language of all texts.")
  package static let format = Phrase(
    nl: "Hoe uitkomsten worden afgedrukt.", en: "How results are printed.")
  package static let csv = Phrase(
    nl: "Wat CSV is: rfc voor programma's (RFC 4180), excel voor een Nederlandse Excel.",
    en: "What CSV is: rfc for programs (RFC 4180), excel for a Dutch Excel.")
  package static let standardCSV = Phrase(nl: "rfc", en: "rfc")
  package static let color = Phrase(
    nl: "Of tabellen kleur hebben.", en: "Whether tables are coloured.")
  package static let width = Phrase(
    nl: "Breedte van tabellen in tekens, 40 tot 400.",
    en: "Width of tables in signs, 40 to 400.")
  package static let today = Phrase(
    nl: "Kijk alsof het deze dag is; het logboek houdt de echte tijd.",
    en: "Look as if it were this day; the journal keeps true time.")

  package static let server = Phrase(
    nl: "De dienst op wiens gegevensbestand opdrachten werken.",
    en: "The service on whose store commands work.")
  package static let standardServer = Phrase(
    nl: "geen; het gegevensbestand op deze machine", en: "none; the store on this machine")
  package static let listen = Phrase(
    nl: "Adres en poort waarop de dienst luistert.",
    en: "Address and port the service listens on.")
  package static let url = Phrase(
    nl: "Hoe de dienst van buiten heet; agenda-adressen beginnen ermee.",
    en: "What the service is called from outside; calendar addresses begin with it.")
  package static let proxy = Phrase(
    nl: "Proxies waarvan de dienst aanneemt voor wie zij vragen.",
    en: "Proxies the service believes about whom they ask for.")
  package static let intern = Phrase(
    nl: "Netwerken waar agenda's met titels (niveau 2) te lezen zijn.",
    en: "Networks where calendars with titles (level 2) can be read.")
  package static let tlsCert = Phrase(
    nl: "Het certificaat van de dienst, met de keten, als PEM-bestand.",
    en: "The service's certificate with its chain, a PEM file.")
  package static let tlsKey = Phrase(
    nl: "De sleutel bij het certificaat, als PEM-bestand.",
    en: "The key of the certificate, a PEM file.")

  package static let timeLimit = Phrase(
    nl: "Seconden die een aanvraag aan de dienst mag duren.",
    en: "Seconds a request to the service may take.")
  package static let lastHead = Phrase(
    nl:
      "Map die bewaart tot waar het logboek geschreven is; het best waar alleen de dienst schrijft.",
    en:
      "Folder that keeps how far the journal was written; best where only the service may write.")
  package static let standardLastHead = Phrase(
    nl: "de map van het gegevensbestand", en: "the store's folder")
  package static let contact = Phrase(
    nl: "Wie de dienst beheert; staat in de beschrijving van de API.",
    en: "Who runs the service; stands in the description of its API.")
  package static let standardContact = Phrase(nl: "niemand", en: "nobody")
  package static let allowedContact = Phrase(
    nl: "een mailadres of https://…", en: "a mail address or https://…")
  package static let standardTimeLimit = Phrase(nl: "30", en: "30")
  package static let allowedTimeLimit = Phrase(nl: "1 tot en met 600", en: "1 through 600")

  package static let allowedListen = Phrase(
    nl: "ADRES:POORT, zoals 127.0.0.1:8464 of [::1]:8464",
    en: "ADDRESS:PORT, such as 127.0.0.1:8464 or [::1]:8464")
  package static let allowedURL = Phrase(
    nl: "https://NAAM, zonder schuine streep aan het eind",
    en: "https://NAME, without a stroke at the end")
  package static let allowedNetworks = Phrase(
    nl: "adressen of netwerken met komma's, zoals 10.0.0.0/8,::1",
    en: "addresses or networks with commas, such as 10.0.0.0/8,::1")
  package static let standardListen = Phrase(nl: "127.0.0.1:8464", en: "127.0.0.1:8464")
  package static let standardURL = Phrase(
    nl: "http:// (met certificaat https://) en het adres waarop zij luistert",
    en: "http:// (with a certificate https://) and the address it listens on")
  package static let standardProxy = Phrase(nl: "geen", en: "none")
  package static let standardIntern = Phrase(
    nl: "alleen deze machine", en: "this machine only")
  package static let standardTLS = Phrase(
    nl: "geen; dan luistert de dienst alleen op deze machine",
    en: "none; the service then listens on this machine only")

  package static let allowedWidth = Phrase(nl: "40 tot en met 400", en: "40 through 400")
  package static let allowedActor = Phrase(
    nl: "een regel van hoogstens 60 tekens", en: "one line of at most 60 signs")
  package static let allowedText = Phrase(
    nl: "een regel van hoogstens 1000 tekens", en: "one line of at most 1000 signs")

  package static let standardStore = Phrase(
    nl: "aftercare/store.db in $XDG_DATA_HOME, anders in ~/.local/share",
    en: "aftercare/store.db in $XDG_DATA_HOME, else in ~/.local/share")
  package static let standardKey = Phrase(
    nl: "store.key naast het gegevensbestand", en: "store.key beside the store")
  package static let standardHome = Phrase(
    nl: "geen; de meegeleverde sjablonen", en: "none; the shipped templates")
  package static let standardActor = Phrase(
    nl: "geen; zonder naam wordt niets geschreven", en: "none; without a name nothing is written")
  package static let standardLang = Phrase(
    nl: "nl bij een Nederlandse locale (LC_ALL, LANG), anders en",
    en: "nl in a Dutch locale (LC_ALL, LANG), else en")
  package static let standardFormat = Phrase(nl: "table", en: "table")
  package static let standardColor = Phrase(
    nl: "auto: kleur op een terminal, tenzij NO_COLOR gezet is",
    en: "auto: colour on a terminal unless NO_COLOR is set")
  package static let standardWidth = Phrase(
    nl: "de breedte van de terminal, anders 80", en: "the terminal's width, else 80")
  package static let standardToday = Phrase(
    nl: "de dag van vandaag in de tijdzone van het gegevensbestand",
    en: "the present day in the store's time zone")
}
