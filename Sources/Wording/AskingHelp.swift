/// Help of what is asked of partners and workers.
package enum AskingHelp {
  package static let ask = CommandHelp(
    Phrase(
      nl: "Vraag een partner of medewerker iets, met een datum; de tekst ziet u alleen in show.",
      en: "Ask a partner or worker something, with a date; its text is in show alone."),
    [
      "aftercare ask K7QF/DR10 --to wonen --due fri -m \"Which house?\"",
      "aftercare ask K7QF --to rn-03 -m \"Which days?\"",
    ])
  package static let answer = CommandHelp(
    Phrase(
      nl: "Beantwoord een vraag, of vraag terug: dan is de vrager aan de beurt.",
      en: "Answer a question, or ask back: then it is the asker's turn."),
    [
      "aftercare answer K7QF/Q3 -m \"From 1 June on\"",
      "aftercare answer K7QF/Q3 --back --due wed -m \"Which date is meant?\"",
    ])
  package static let chase = CommandHelp(
    Phrase(
      nl: "Noteer dat u opnieuw naar het antwoord hebt gevraagd; geen datum verschuift.",
      en: "Note that you asked for the answer again; no date moves."), ["aftercare chase K7QF/Q3"])
  package static let withdraw = CommandHelp(
    Phrase(nl: "Trek een vraag in, met een reden.", en: "Take a question back, with a reason."),
    ["aftercare withdraw K7QF/Q3 -m \"answered by phone\""])

  package static let about = Phrase(
    nl: "Waarover: een plan (K7QF) of iets ervan (K7QF/DR10).",
    en: "About what: a plan (K7QF) or something of it (K7QF/DR10).")
  package static let ref = Phrase(nl: "De vraag: K7QF/Q3.", en: "The question: K7QF/Q3.")
  package static let to = Phrase(
    nl: "Aan welke partner of medewerker.", en: "Which partner or worker is asked.")
  package static let from = Phrase(
    nl: "Namens welke partner of medewerker; anders uzelf, of de partner van de procesregisseur.",
    en: "For which partner or worker; else yourself, or the coordinator's partner.")
  package static let due = Phrase(
    nl: "Uiterlijk wanneer er antwoord is; anders over vijf werkdagen.",
    en: "By when there is an answer; else in five working days.")
  package static let back = Phrase(
    nl: "Vraag terug; de vrager is dan aan de beurt.",
    en: "Ask back; then it is the asker's turn.")

  package static let unanswered = CommandHelp(
    Phrase(
      nl: "Vragen zonder antwoord: wie aan de beurt is, hoe lang al, en hoe vaak er gevraagd is.",
      en: "Questions without an answer: whose turn it is, for how long, and how often was asked."),
    ["aftercare report unanswered", "aftercare report unanswered --partner wonen -f csv"])
}
