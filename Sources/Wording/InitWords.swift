/// Words of `init`: a new store.
package enum InitWords {
  package static let help = CommandHelp(
    Phrase(
      nl: "Maakt een gegevensbestand met een sleutel, rollen, feestdagen en partners.",
      en: "Makes a store with a key, roles, holidays and partners."),
    [
      "aftercare init --actor procesregisseur-1",
      "aftercare init --store /srv/aftercare/store.db --actor procesregisseur-1",
    ])
  package static let actor = Phrase(
    nl: "De naam die bij uw wijzigingen in het logboek komt; wordt bewaard.",
    en: "The name your changes bear in the journal; it is kept.")
  package static let zone = Phrase(
    nl: "De tijdzone waarvan de dagen tellen.", en: "The time zone whose days count.")
  package static let region = Phrase(
    nl: "De regio waarvan recht en feestdagen gelden.",
    en: "The region whose law and holidays hold.")
  package static let store = Phrase(nl: "Opslag    {path}", en: "Store     {path}")
  package static let key = Phrase(nl: "Sleutel   {path}", en: "Key       {path}")
  package static let calendar = Phrase(
    nl: "Kalender  {region}, {zone}", en: "Calendar  {region}, {zone}")
  package static let directory = Phrase(
    nl: "Adresboek {roles} rollen bij {partners} partners",
    en: "Directory {roles} roles at {partners} partners")
  package static let by = Phrase(nl: "Op naam   {actor}", en: "Actor     {actor}")
  package static let keepKey = Phrase(
    nl: """
      Bewaar een kopie van de sleutel op een andere plaats dan de reservekopieën: zonder sleutel is \
      niets te lezen, en met een kopie van beide alles.
      """,
    en: """
      Keep a copy of the key in another place than the backups: without it nothing can be read, and \
      with both everything can.
      """)
  package static let pointTo = Phrase(
    nl: "Wijs dit gegevensbestand voortaan aan met: aftercare config set store {path}",
    en: "Point to this store from now on with: aftercare config set store {path}")
  package static let next = Phrase(nl: "En dan:", en: "And then:")
  /// Command lines; they are the same in every language.
  package static let nextSteps = [
    "aftercare template list", "aftercare worker add gem-01 --partner gemeente",
    "aftercare plan new adult-returnee-detention --lead gem-01", "aftercare next",
  ]
}
