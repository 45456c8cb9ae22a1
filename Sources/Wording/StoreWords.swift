/// Texts of the commands about the store itself.
package enum StoreWords {
  package static let group = CommandHelp(
    Phrase(
      nl: "Het gegevensbestand: nakijken, kopiëren, terugzetten.",
      en: "The store: verify, back up, restore."),
    ["aftercare store verify", "aftercare store backup ~/backups/aftercare.db"])
  package static let show = CommandHelp(
    Phrase(nl: "Toon wat en waar het gegevensbestand is.", en: "Show what and where the store is."),
    ["aftercare store show"])
  package static let verify = CommandHelp(
    Phrase(
      nl: "Kijk het hele gegevensbestand na: ketens, zegels, tabellen.",
      en: "Look through the whole store: chains, seals, tables."),
    ["aftercare store verify", "aftercare store verify --expect \"18,233 · 9f3c-71aa\""])
  package static let rebuild = CommandHelp(
    Phrase(
      nl: "Bereken alles opnieuw uit het logboek en zeg wat verschilde.",
      en: "Fold everything anew from the journal and say what differed."),
    ["aftercare store rebuild --dry-run", "aftercare store rebuild"])
  package static let backup = CommandHelp(
    Phrase(
      nl: "Maak een nagekeken kopie, zonder de sleutel.",
      en: "Make a verified copy, without the key."),
    ["aftercare store backup ~/backups/aftercare-2027-03-01.db"])
  package static let restore = CommandHelp(
    Phrase(
      nl: "Zet een kopie terug in plaats van het gegevensbestand.",
      en: "Put a copy in the place of the store."),
    [
      "aftercare store restore ~/backups/aftercare-2027-03-01.db --replace --dry-run",
      "aftercare store restore ~/backups/aftercare-2027-03-01.db --replace",
    ])
  package static let expect = Phrase(
    nl: "Eerder afgedrukt einde van het logboek, om een afgeknipte staart te vinden.",
    en: "End of the journal as printed earlier, to find a tail cut off.")
  package static let target = Phrase(
    nl: "Bestand dat nog niet bestaat.", en: "File that is not there yet.")
  package static let source = Phrase(nl: "De kopie.", en: "The copy.")
  package static let replace = Phrase(
    nl: "Ook als er een gegevensbestand staat; dat blijft ernaast bewaard.",
    en: "Also when there is a store; it is kept beside the new one.")

  package static let thing = Phrase(nl: "Wat", en: "What")
  package static let value = Phrase(nl: "Waarde", en: "Value")
  package static let path = Phrase(nl: "Opslag", en: "Store")
  package static let key = Phrase(nl: "Sleutel", en: "Key")
  package static let journal = Phrase(nl: "Logboek", en: "Journal")
  package static let plans = Phrase(nl: "Plannen", en: "Plans")
  package static let open = Phrase(nl: "Open afspraken", en: "Open commitments")
  package static let all = Phrase(nl: "Alle afspraken", en: "All commitments")
  package static let templates = Phrase(nl: "Sjabloonkopieën", en: "Template copies")
  package static let version = Phrase(nl: "Tabelversie", en: "Table version")
  package static let size = Phrase(nl: "Grootte", en: "Size")
  package static let zone = Phrase(nl: "Tijdzone", en: "Time zone")
  package static let region = Phrase(nl: "Feestdagen", en: "Holidays")
  package static let kind = Phrase(nl: "Soort", en: "Kind")
  package static let demo = Phrase(nl: "demo, alles verzonnen", en: "demo, all made up")
  package static let own = Phrase(nl: "eigen gegevensbestand", en: "own store")
  package static let kilobytes = Phrase(nl: "{n} kB", en: "{n} kB")

  package static let sound = Phrase(
    nl: "In orde: logboek {head}, {plans} plannen.", en: "Sound: journal {head}, {plans} plans.")
  package static let findings = CountPhrase(
    one: Phrase(nl: "{n} bevinding.", en: "{n} finding."),
    more: Phrase(nl: "{n} bevindingen.", en: "{n} findings."))
  package static let folded = Phrase(
    nl: "{plans} plannen uit {changes} wijzigingen opnieuw berekend.",
    en: "{plans} plans folded anew from {changes} change sets.")
  package static let agrees = Phrase(
    nl: "Logboek en tabellen zeggen hetzelfde.", en: "Journal and tables say the same.")
  package static let differed = Phrase(
    nl: "Plan {plan}: {part} verschilde ({n}).", en: "Plan {plan}: {part} differed ({n}).")
  package static let repaired = Phrase(
    nl: "De tabellen zeggen nu wat het logboek zegt.",
    en: "The tables now say what the journal says.")
  package static let notRepaired = Phrase(
    nl: "Niets geschreven; zonder --dry-run wordt het hersteld.",
    en: "Nothing written; without --dry-run it is put right.")
  package static let backedUp = Phrase(
    nl:
      "Kopie {path}, logboek {head}. Bewaar de sleutel ({key}) apart: zonder is de kopie waardeloos.",
    en: "Copy {path}, journal {head}. Keep the key ({key}) apart: without it the copy is worthless."
  )
  package static let restored = Phrase(
    nl: "Teruggezet in {path}, logboek {head}.", en: "Restored to {path}, journal {head}.")
  package static let keptBefore = Phrase(
    nl: "Het vorige gegevensbestand staat in {path}.", en: "The former store is in {path}.")
  package static let askRestore = Phrase(
    nl: "Het gegevensbestand {path} vervangen?", en: "Replace the store {path}?")
  package static let wouldRestore = Phrase(
    nl: "Zou {path} terugzetten tot logboek {head}; er is niets geschreven.",
    en: "Would restore {path} to journal {head}; nothing was written.")
  package static let loses = CountPhrase(
    one: Phrase(
      nl: "{n} wijziging is nieuwer dan de kopie en staat er niet in.",
      en: "{n} change set is newer than the copy and is not in it."),
    more: Phrase(
      nl: "{n} wijzigingen zijn nieuwer dan de kopie en staan er niet in.",
      en: "{n} change sets are newer than the copy and are not in it."))
  package static let losesNothing = Phrase(
    nl: "Het gegevensbestand heeft niets dat niet in de kopie staat.",
    en: "The store holds nothing that is not in the copy.")
  package static let otherJournal = Phrase(
    nl: "De kopie heeft een ander of langer logboek dan het gegevensbestand.",
    en: "The copy has another or a longer journal than the store.")
  package static let lossUnknown = Phrase(
    nl: "Het gegevensbestand is niet te lezen; hoeveel er nieuwer is dan de kopie, is onbekend.",
    en: "The store cannot be read; how much of it is newer than the copy is unknown.")
  package static let verifying = Phrase(
    nl: "Nakijken: {day} van {days}", en: "Verifying: {day} of {days}")
  package static let renewing = Phrase(
    nl: "Opnieuw maken na een nieuwe versie: {day} van {days}",
    en: "Making anew after a new version: {day} of {days}")
  package static let folding = Phrase(
    nl: "Berekenen: {day} van {days}", en: "Folding: {day} of {days}")
}
