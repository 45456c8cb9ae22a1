/// Notes, and what readers call a plan among themselves.
package enum NoteWords {
  package static let group = CommandHelp(
    Phrase(
      nl: "Notities bij plannen, onderdelen en partners; alleen voor wie regie voert.",
      en: "Notes at plans, items and partners; for those who direct."),
    ["aftercare note add K7QF/DR10 -m \"key is at the desk\"", "aftercare note list K7QF"])
  package static let add = CommandHelp(
    Phrase(
      nl:
        "Leg een notitie vast; -m is de tekst, - leest hem van de invoer. Hij staat in geen agenda of overzicht.",
      en:
        "Write a note; -m is its text, - reads it from the input. It is in no calendar or overview."
    ),
    [
      "aftercare note add K7QF/DR10 -m \"key is at the desk\"",
      "aftercare note add K7QF -m - < note.txt",
      "aftercare note add wonen -m \"only by phone on Fridays\"",
    ])
  package static let list = CommandHelp(
    Phrase(
      nl: "Notities van een plan, een onderdeel of een partner, of alle.",
      en: "The notes of a plan, an item or a partner, or all."),
    ["aftercare note list K7QF", "aftercare note list K7QF/DR10", "aftercare note list"])
  package static let remove = CommandHelp(
    Phrase(
      nl:
        "Trek eigen notities in, met hun nummer. In het logboek blijft de tekst verzegeld bewaard.",
      en: "Take back notes of your own, by their numbers. The journal keeps the text, sealed."),
    ["aftercare note remove K7QF 3", "aftercare note remove wonen 1"])
  package static let labelHelp = CommandHelp(
    Phrase(
      nl:
        "Geef een plan een eigen naam, zoals een dossiernummer; leeg haalt hem weg. Alleen wie regie voert ziet hem, op een scherm.",
      en:
        "Give a plan a name of your own, such as a number of a file; an empty one takes it away. Only those who direct see it, on a screen."
    ),
    [
      "aftercare plan label K7QF \"dossier 2026-14\"", "aftercare plan label K7QF \"\"",
      "aftercare plan list --labels -f csv",
    ])
  package static let refOrPartner = Phrase(
    nl: "Een plan, een onderdeel of een partner.", en: "A plan, an item or a partner.")
  package static let numbers = Phrase(nl: "Nummers van notities.", en: "Numbers of notes.")
  package static let labelText = Phrase(
    nl: "De eigen naam; leeg voor geen.", en: "The name of your own; empty for none.")
  package static let labelOption = Phrase(
    nl: "Een eigen naam voor het plan, zoals een dossiernummer.",
    en: "A name of your own for the plan, such as a number of a file.")
  package static let labelsFlag = Phrase(
    nl: "Toon de eigen namen ook in een bestand of pijp; dat komt in het logboek.",
    en: "Tell the names of your own in a file or pipe too; the journal keeps that.")

  package static let title = Phrase(nl: "Notities", en: "Notes")
  package static let none = Phrase(nl: "Er zijn geen notities.", en: "There are no notes.")
  package static let count = CountPhrase(
    one: Phrase(nl: "{n} notitie", en: "{n} note"),
    more: Phrase(nl: "{n} notities", en: "{n} notes"))
  package static let numberColumn = Phrase(nl: "Nr", en: "No")
  package static let placeColumn = Phrase(nl: "Waarbij", en: "At")
  package static let authorColumn = Phrase(nl: "Wie", en: "Who")
  package static let textColumn = Phrase(nl: "Notitie", en: "Note")
  package static let atPlan = Phrase(nl: "bij het plan", en: "at the plan")
  package static let note = Phrase(nl: "notitie {n}", en: "note {n}")
  package static let reason = Phrase(nl: "reden bij wijziging {n}", en: "reason of change {n}")

  package static let label = Phrase(nl: "eigen naam", en: "own name")
  package static let labelHeading = Phrase(nl: "Eigen naam", en: "Own name")
  package static let hasLabel = Phrase(nl: "een", en: "one")
  package static let otherLabel = Phrase(nl: "een andere", en: "another")

  package static let thePlan = Phrase(nl: "het plan", en: "the plan")
  package static let added = Phrase(nl: "notitie {n} bij {place}", en: "note {n} at {place}")
  package static let withdrawn = Phrase(nl: "notitie {n} ingetrokken", en: "note {n} taken back")
  package static let labelSet = Phrase(nl: "eigen naam gegeven", en: "own name given")
  package static let labelGone = Phrase(nl: "eigen naam weggehaald", en: "own name taken away")

  package static let savedAtPartner = Phrase(
    nl: "Notitie bij {id} vastgelegd.", en: "Note at {id} recorded.")
  package static let wouldSaveAtPartner = Phrase(
    nl: "Er zou een notitie bij {id} komen.", en: "A note would come at {id}.")
  package static let withdrawnAtPartner = Phrase(
    nl: "Notitie bij {id} ingetrokken.", en: "Note at {id} taken back.")
  package static let wouldWithdrawAtPartner = Phrase(
    nl: "De notitie bij {id} zou ingetrokken worden.", en: "The note at {id} would be taken back.")
}
