/// Texts of sheets: those that are read in, and those that go out to be filled in.
package enum SheetWords {
  package static let plan = Phrase(nl: "plan", en: "plan")
  package static let sort = Phrase(nl: "soort", en: "kind")
  package static let name = Phrase(nl: "naam", en: "name")
  package static let question = Phrase(nl: "vraag", en: "question")
  package static let day = Phrase(nl: "moest op", en: "was due")
  package static let allowed = Phrase(nl: "mogelijk", en: "possible")
  package static let answer = Phrase(nl: "antwoord", en: "answer")
  package static let on = Phrase(nl: "op", en: "on")

  package static let anchor = Phrase(nl: "datum", en: "date")
  package static let fact = Phrase(nl: "feit", en: "fact")
  package static let task = Phrase(nl: "taak", en: "task")
  package static let decision = Phrase(nl: "besluit", en: "decision")
  package static let contacts = Phrase(nl: "contacten", en: "contacts")
  package static let aDay = Phrase(nl: "een datum", en: "a date")
  package static let undone = Phrase(nl: "niet gedaan", en: "not done")
  package static let held = Phrase(nl: "gehouden", en: "held")
  package static let missed = Phrase(nl: "gemist", en: "missed")
  package static let count = Phrase(
    nl: "{numbers}: gehouden, gemist", en: "{numbers}: held, missed")

  package static let row = Phrase(nl: "regel", en: "row")
  package static let template = Phrase(nl: "sjabloon", en: "template")
  package static let adopted = Phrase(nl: "overgenomen", en: "taken over")
  package static let lead = Phrase(nl: "casusregisseur", en: "lead")
  package static let phase = Phrase(nl: "fase", en: "phase")
  package static let lastDone = Phrase(nl: "laatst gedaan", en: "last done")
  package static let done = Phrase(nl: "gedaan", en: "done")
  package static let measure = Phrase(nl: "maatregel {law}", en: "measure {law}")
  package static let contact = Phrase(nl: "contact {series}", en: "contact {series}")

  package static let sheetWritten = Phrase(
    nl: "Vragen in {file}: {n}.", en: "Questions in {file}: {n}.")
  package static let fillIn = Phrase(
    nl:
      "Vul antwoord en dag in en geef terug met: aftercare plan catch-up {plans} --answers {file}",
    en:
      "Fill in answer and day, and give it back with: aftercare plan catch-up {plans} --answers {file}"
  )
  package static let askIntro = Phrase(
    nl: "Leeg is: niet bekend. Een dag mag achter het antwoord: pga op 3-12-2025.",
    en: "Empty is: not known. A day may follow the answer: pga on 3-12-2025.")
  package static let ask = Phrase(
    nl: "{ref} {title} ({allowed})?", en: "{ref} {title} ({allowed})?")
  package static let askAgain = Phrase(
    nl: "“{value}” is geen antwoord; kies uit: {allowed}.",
    en: "“{value}” is no answer; choose from: {allowed}.")
  package static let made = Phrase(nl: "{row}: {plan}", en: "{row}: {plan}")
  package static let line = Phrase(nl: "regel {n}", en: "line {n}")
  /// That a row may be a plan that is there.
  package static let rowIsLike = Phrase(
    nl: "{row} lijkt op {plans}: zelfde soort zaak, zelfde begin, zelfde casusregisseur.",
    en: "{row} is like {plans}: same sort of case, same start, same lead.")
  package static let isLike = Phrase(
    nl: "Dit plan lijkt op {plans}: zelfde soort zaak, zelfde begin, zelfde casusregisseur.",
    en: "This plan is like {plans}: same sort of case, same start, same lead.")
  package static let makeDoubles = Phrase(
    nl: "Misschien staat dit er al. Toch inlezen?",
    en: "This may be here already. Take it in all the same?")
  package static let takenIn = Phrase(
    nl: "{id}: ingelezen.", en: "{id}: taken in.")
  package static let wouldTakeIn = Phrase(
    nl: "{id}: zou ingelezen worden.", en: "{id}: would be taken in.")
}
