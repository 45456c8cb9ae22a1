/// Texts about the holidays and laws that a store counts by.
package enum TablesWords {
  package static let group = CommandHelp(
    Phrase(
      nl: "Feestdagen en wetten waarmee het gegevensbestand rekent.",
      en: "Holidays and laws that the store counts by."),
    ["aftercare tables show", "aftercare tables renew"])
  package static let show = CommandHelp(
    Phrase(
      nl: "Toon de feestdagen van dit jaar en de twee erna, en wanneer wetten vervallen.",
      en: "Show the holidays of this year and the next two, and when laws lapse."),
    ["aftercare tables show", "aftercare tables show -f json"])
  package static let renew = CommandHelp(
    Phrase(
      nl: "Neem de meegeleverde feestdagen en wetten over; wat verschuift wordt eerst getoond.",
      en: "Take over the holidays and laws of this program; what moves is shown first."),
    ["aftercare tables renew -n", "aftercare tables renew"])
  package static let day = Phrase(nl: "Dag", en: "Day")
  package static let name = Phrase(nl: "Naam", en: "Name")
  package static let source = Phrase(nl: "Bron", en: "Source")
  package static let verify = Phrase(nl: "na te gaan", en: "to be verified")
  package static let law = Phrase(nl: "Wet", en: "Law")
  package static let lastDay = Phrase(nl: "Laatste dag", en: "Last day")
  package static let decreedThrough = Phrase(
    nl: "Gelijkgestelde dagen (Atw 3, derde lid) zijn bekend tot en met {year}.",
    en: "Days put on a par by decree (Atw 3, third paragraph) are known through {year}.")
  package static let older = Phrase(
    nl:
      "Het programma heeft andere feestdagen of wetten dan het gegevensbestand. Bekijk wat dat verschuift: aftercare tables renew -n",
    en:
      "The program has other holidays or laws than the store. See what that moves: aftercare tables renew -n"
  )
  package static let gone = Phrase(nl: "- {date} {name}", en: "- {date} {name}")
  package static let new = Phrase(nl: "+ {date} {name}", en: "+ {date} {name}")
  package static let act = Phrase(
    nl: "{law}: laatste dag {before} wordt {after}", en: "{law}: last day {before} becomes {after}")
  package static let never = Phrase(nl: "geen", en: "none")
  package static let saved = Phrase(
    nl: "Feestdagen en wetten overgenomen.", en: "Holidays and laws taken over.")
  package static let wouldSave = Phrase(
    nl: "Feestdagen en wetten zouden overgenomen worden.",
    en: "Holidays and laws would be taken over.")
  package static let check = Phrase(nl: "Feestdagen en wetten", en: "Holidays and laws")
  package static let isCurrent = Phrase(
    nl: "zoals het programma ze meebrengt", en: "as this program brings them")
  package static let near = Phrase(
    nl:
      "{count} keer valt een datum op een dag die nog met een feestdag gelijkgesteld kan worden, vanaf {date}; daarvoor is nog geen besluit bekend",
    en:
      "dates that fall on a day which a decree may still put on a par with a holiday: {count}, from {date}; no decree is known for them yet"
  )
}
