/// What a store has to say although it could be opened.
package enum NoticeWords {
  package static let syncFolder = Phrase(
    nl:
      "Let op: {path} ligt in een map die {service} elders kopieert; zet het gegevensbestand ergens anders.",
    en:
      "Note: {path} lies in a folder that {service} copies elsewhere; put the store somewhere else."
  )
  package static let looseKey = Phrase(
    nl: "Let op: anderen mogen de sleutel {path} lezen (rechten {mode}); herstel met chmod 600.",
    en: "Note: others may read the key {path} (mode {mode}); mend it with chmod 600.")
  package static let tightened = Phrase(
    nl: "Anderen konden {path} lezen (rechten {mode}); nu alleen de eigenaar nog.",
    en: "Others could read {path} (mode {mode}); now only its owner can.")
  package static let looseFolder = Phrase(
    nl: "Anderen mogen in de map {path} kijken (rechten {mode}); herstel met chmod 700.",
    en: "Others may look into the folder {path} (mode {mode}); mend it with chmod 700.")
  package static let otherPartner = Phrase(
    nl: "Let op: {worker} werkt bij {own}, maar dit is van {partner}: {refs}",
    en: "Note: {worker} works at {own}, but this is of {partner}: {refs}")
  package static let noLastHead = Phrase(
    nl: "Let op: {path} is niet te schrijven; een teruggezet ouder bestand wordt niet opgemerkt.",
    en: "Note: {path} cannot be written; an older file laid over the store is not noticed.")
  package static let renewed = CountPhrase(
    one: Phrase(
      nl: "De overzichten zijn opnieuw gemaakt voor deze aftercare: {n} plan.",
      en: "The lists were made anew for this aftercare: {n} plan."),
    more: Phrase(
      nl: "De overzichten zijn opnieuw gemaakt voor deze aftercare: {n} plannen.",
      en: "The lists were made anew for this aftercare: {n} plans."))
  package static let migrated = Phrase(
    nl:
      "Het gegevensbestand is bijgewerkt van versie {from} naar {to}; de kopie van daarvoor is {copy}.",
    en: "The store was brought from version {from} to {to}; the copy from before is {copy}.")
}
