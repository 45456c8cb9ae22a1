/// Asking, answering and asking again.
package enum QuestionProblem: String, Sendable, Hashable, CaseIterable {
  case askerNeeded = "asker-needed"
  case toOneself = "question-to-oneself"
  case aboutQuestion = "question-about-question"
  case notAQuestion = "not-a-question"
  case over = "question-over"
  case askedBack = "question-asked-back"
  case dueNotAsked = "due-not-asked"
  case textNeeded = "question-text-needed"
  case partyUnknown = "party-unknown"
  case ofOthers = "question-of-others"
  case forOthers = "question-for-others"
}

extension QuestionProblem {
  /// What happened, and the way out.
  package var text: ErrorText {
    switch self {
    case .askerNeeded:
      ErrorText(
        Phrase(
          nl: "Namens wie wordt er iets over plan {plan} gevraagd?",
          en: "In whose name is something asked about plan {plan}?"),
        wayOut: Phrase(
          nl: "Geef een partner of medewerker: --from gemeente",
          en: "Name a partner or a worker: --from gemeente"))
    case .toOneself:
      ErrorText(
        Phrase(nl: "{who} zou zichzelf iets vragen.", en: "{who} would ask itself."),
        wayOut: Phrase(
          nl: "Geef met --to een ander, of met --from namens wie u vraagt.",
          en: "Name somebody else with --to, or with --from for whom you ask."))
    case .aboutQuestion:
      ErrorText(
        Phrase(nl: "{ref} is zelf een vraag.", en: "{ref} is a question itself."),
        wayOut: Phrase(
          nl:
            "Vraag terug met: aftercare answer {ref} --back -m … – of opnieuw: aftercare chase {ref}",
          en: "Ask back with: aftercare answer {ref} --back -m … – or again: aftercare chase {ref}")
      )
    case .notAQuestion:
      ErrorText(
        Phrase(nl: "{ref} is geen vraag.", en: "{ref} is no question."),
        wayOut: Phrase(
          nl: "De open vragen staan in: aftercare report unanswered",
          en: "The open questions are in: aftercare report unanswered"))
    case .over:
      ErrorText(
        Phrase(
          nl: "{ref} is op {date} al beantwoord of ingetrokken.",
          en: "{ref} was answered or taken back on {date} already."),
        wayOut: Phrase(
          nl: "Is er meer te vragen, stel een nieuwe vraag: aftercare ask … --to … -m …",
          en: "If there is more to ask, ask anew: aftercare ask … --to … -m …"))
    case .askedBack:
      ErrorText(
        Phrase(
          nl: "Van {ref} is de vrager al aan de beurt.",
          en: "In {ref} it is the asker's turn already."),
        wayOut: Phrase(
          nl: "Antwoord op wat er teruggevraagd is: aftercare answer {ref} -m …",
          en: "Answer what was asked back: aftercare answer {ref} -m …"))
    case .dueNotAsked:
      ErrorText(
        Phrase(
          nl: "Met dit antwoord is {ref} klaar; er hoort geen datum meer bij.",
          en: "With this answer {ref} is over; no date belongs to it any more."),
        wayOut: Phrase(
          nl: "Laat --due weg, of vraag terug met --back.",
          en: "Leave --due out, or ask back with --back."))
    case .textNeeded:
      ErrorText(
        Phrase(nl: "Wat is de vraag?", en: "What is the question?"),
        wayOut: Phrase(
          nl: "Voeg toe: -m \"wat u wilt weten\" (of -m - om het te typen).",
          en: "Add: -m \"what you want to know\" (or -m - to type it in)."))
    case .partyUnknown:
      ErrorText(
        Phrase(
          nl: "Er is geen partner of medewerker {who}.", en: "There is no partner or worker {who}."),
        wayOut: Phrase(
          nl: "Bekijk ze met: aftercare partner list – en: aftercare worker list",
          en: "See them with: aftercare partner list – and: aftercare worker list"))
    case .ofOthers:
      ErrorText(
        Phrase(
          nl: "Van {ref} is een ander aan zet.", en: "In {ref} this is for the other side to do."),
        wayOut: Phrase(
          nl: "Wie aan de beurt is, ziet u met: aftercare show {ref}",
          en: "See whose turn it is with: aftercare show {ref}"))
    case .forOthers:
      ErrorText(
        Phrase(
          nl: "U kunt niet namens {who} vragen.", en: "You cannot ask in the name of {who}."),
        wayOut: Phrase(nl: "Laat --from weg.", en: "Leave --from out."))
    }
  }
}
