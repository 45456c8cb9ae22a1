/// Asking whether somebody was signalled before, without keeping a name.
package enum KnownWords {
  package static let help = CommandHelp(
    Phrase(
      nl:
        "Was iemand eerder gemeld? Vraagt naam en geboortedatum en bewaart alleen vingerafdrukken, bij een plan; nooit een naam. Elke vraag staat in het logboek.",
      en:
        "Was somebody signalled before? Asks for name and birth date and keeps fingerprints alone, for a plan; never a name. The journal keeps every question."
    ),
    [
      "aftercare plan known K7QF", "aftercare plan known",
      "aftercare plan known K7QF --person - < person.txt",
    ])
  package static let plan = Phrase(
    nl:
      "Het plan van deze persoon: daarvoor worden vingerafdrukken bewaard. Zonder plan wordt alleen gevraagd.",
    en: "The plan of this person: fingerprints are kept for it. Without one it is only asked.")
  package static let person = Phrase(
    nl:
      "Lees van de invoer: een spelling van de naam per regel, en de geboortedatum of het jaar. Alleen -.",
    en:
      "Read from the input: one spelling of the name a line, and the birth date or the year. Only -."
  )
  package static let askName = Phrase(
    nl: "Naam, voluit; meer spellingen achter elkaar met ; ertussen:",
    en: "Name, in full; more spellings behind one another with ; between:")
  package static let askBirth = Phrase(
    nl: "Geboortedatum (5-3-1990), alleen het jaar, of niets:",
    en: "Birth date (5-3-1990), the year alone, or nothing:")

  package static let title = CountPhrase(
    one: Phrase(nl: "Mogelijk {n} eerder signaal", en: "Possibly {n} earlier signal"),
    more: Phrase(nl: "Mogelijk {n} eerdere signalen", en: "Possibly {n} earlier signals"))
  package static let none = Phrase(
    nl: "Geen eerder signaal gevonden in de laatste {term}.",
    en: "No earlier signal found in the last {term}.")
  package static let thisMonth = Phrase(nl: "deze maand", en: "this month")
  package static let ago = CountPhrase(
    one: Phrase(nl: "{n} maand geleden", en: "{n} month ago"),
    more: Phrase(nl: "{n} maanden geleden", en: "{n} months ago"))
  package static let months = CountPhrase(
    one: Phrase(nl: "{n} maand", en: "{n} month"),
    more: Phrase(nl: "{n} maanden", en: "{n} months"))
  package static let undecided = Phrase(nl: "nog niet gewogen", en: "not weighed yet")
  package static let gone = Phrase(nl: "uitkomst onbekend", en: "outcome unknown")
  package static let whenColumn = Phrase(nl: "Wanneer", en: "When")
  package static let outcomeColumn = Phrase(
    nl: "Uitkomst van de weging", en: "Outcome of the weighing")
  package static let possibly = Phrase(
    nl: "Mogelijk, nooit zeker: namen klinken gelijk, en spellingen verschillen. Vraag het na.",
    en: "Possibly, never for certain: names sound alike, and spellings differ. Ask.")
  package static let kept = Phrase(
    nl: "Voor {plan} zijn vingerafdrukken bewaard t/m {day}, geen naam.",
    en: "For {plan} fingerprints are kept through {day}, no name.")
  package static let keptVerify = Phrase(
    nl: "Die termijn ({term}) is gewoonte: toets hem aan uw eigen bewaartermijnen.",
    en: "That term ({term}) is habit: check it against your own retention list.")
  package static let family = Phrase(
    nl: "{plan} is van een familie: er is niets bewaard.",
    en: "{plan} is a family's: nothing is kept.")
  package static let tooOld = Phrase(
    nl: "Het signaal van {plan} is ouder dan {term}: er is niets bewaard.",
    en: "The signal of {plan} is older than {term}: nothing is kept.")
}
