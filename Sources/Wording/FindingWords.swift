/// What `store verify` finds, by the id of the finding, and the way out.
package enum FindingWords {
  /// What is wrong; nil for an id nobody knows.
  package static func meaning(_ id: String) -> Phrase? { meanings[id] }
  /// What to do about it; nil for an id nobody knows.
  package static func wayOut(_ id: String) -> Phrase? {
    switch id {
    case "tables-differ", "plan-revision", "snapshot-wrong", "store-index": rebuild
    case "journal-cut", "journal-head": compare
    default: meanings[id] == nil ? nil : restore
    }
  }

  /// Everything about one finding on a line.
  package static let line = Phrase(nl: "{what} {wayOut} ({id})", en: "{what} {wayOut} ({id})")
  /// The journal of the directory has no plan.
  package static let directory = Phrase(nl: "de stamgegevens", en: "the directory")
  /// Nor has that of accounts, keys and addresses.
  package static let access = Phrase(nl: "de toegang", en: "the access list")

  private static let rebuild = Phrase(
    nl: "Herstel het met: aftercare store rebuild", en: "Mend it with: aftercare store rebuild")
  private static let restore = Phrase(
    nl: "Zet een kopie terug met: aftercare store restore KOPIE --replace",
    en: "Bring back a backup with: aftercare store restore COPY --replace")
  private static let compare = Phrase(
    nl: "Vergelijk met een reservekopie.", en: "Compare it with a backup.")

  private static let meanings: [String: Phrase] = [
    "store-pages": Phrase(
      nl: "Het bestand is beschadigd: {detail}.", en: "The file is damaged: {detail}."),
    "store-index": Phrase(
      nl: "Een index zegt iets anders dan zijn tabel: {detail}.",
      en: "An index says something else than its table: {detail}."),
    "store-schema": Phrase(
      nl: "Tabel, index of trigger {detail} is veranderd.",
      en: "Table, index or trigger {detail} was changed."),
    "store-reference": Phrase(
      nl: "Een rij van {detail} verwijst naar niets.", en: "A row of {detail} points at nothing."),
    "journal-sequence": Phrase(
      nl: "In het logboek van {plan} ontbreekt iets bij wijziging {number}.",
      en: "Something is missing in the journal of {plan} at change set {number}."),
    "journal-chain": Phrase(
      nl: "De keten van het logboek breekt bij wijziging {number}.",
      en: "The chain of the journal breaks at change set {number}."),
    "plan-chain": Phrase(
      nl: "De keten van {plan} breekt bij wijziging {number}.",
      en: "The chain of {plan} breaks at change set {number}."),
    "seal-broken": Phrase(
      nl: "Wijziging {number} van {plan} gaat niet open ({detail}): hij is veranderd.",
      en: "Change set {number} of {plan} does not open ({detail}): it was changed."),
    "change-stamp": Phrase(
      nl: "Wijziging {number} van {plan} zegt iets anders dan waar hij staat.",
      en: "Change set {number} of {plan} says something else than where it stands."),
    "head-mark": Phrase(
      nl:
        "Het logboek (tot {number}) of wat het gegevensbestand van zichzelf zegt is buiten dit programma om veranderd.",
      en:
        "The journal (up to {number}) or what the store says of itself was changed by another hand than this program."
    ),
    "key-not-destroyed": Phrase(
      nl: "{plan} staat als vernietigd te boek, maar de sleutel is er nog.",
      en: "{plan} is said to be destroyed, but its key is still there."),
    "plan-key-missing": Phrase(
      nl: "De sleutel van {plan} is weg.", en: "The key of {plan} is gone."),
    "snapshot-wrong": Phrase(
      nl: "De momentopname van {plan} ontbreekt of klopt niet.",
      en: "The snapshot of {plan} is missing or wrong."),
    "plan-revision": Phrase(
      nl: "De rij van {plan} staat op wijziging {number}, het logboek niet.",
      en: "The row of {plan} stands at change set {number}, its journal does not."),
    "tables-differ": Phrase(
      nl: "Van {plan} zeggen de tabellen iets anders dan het logboek ({detail}, {number}).",
      en: "The tables say something else of {plan} than the journal ({detail}, {number})."),
    "template-changed": Phrase(
      nl: "De kopie van een sjabloon is veranderd ({detail}).",
      en: "The copy of a template was changed ({detail})."),
    "journal-cut": Phrase(
      nl: "Het logboek eindigt bij {number}; het was al tot {detail}.",
      en: "The journal ends at {number}; it went up to {detail} before."),
    "journal-head": Phrase(
      nl: "Wijziging {number} van het logboek is een andere dan verwacht.",
      en: "Change set {number} of the journal is another one than expected."),
  ]
}
