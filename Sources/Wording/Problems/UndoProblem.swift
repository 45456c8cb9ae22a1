/// Change sets of plans that cannot be taken back.
package enum UndoProblem: String, Sendable, Hashable, CaseIterable {
  case rests = "undo-rests"
  case follows = "undo-follows"
  case followsDirectory = "undo-follows-directory"
  case nothing = "undo-nothing"
  case nothingOwn = "undo-nothing-own"
  case done = "undo-done"
  case creation = "undo-creation"
  case redoNothing = "redo-nothing"
  case redoNothingOwn = "redo-nothing-own"
  case redoNothingDirectory = "redo-nothing-directory"
}

extension UndoProblem {
  /// What happened, and the way out.
  package var text: ErrorText {
    switch self {
    case .rests:
      ErrorText(
        Phrase(
          nl: "Op wijziging {number} van {plan} rusten latere: {later}.",
          en: "Later change sets rest on {number} of {plan}: {later}."),
        brief: Phrase(
          nl: "Op wijziging {number} van {plan} rusten latere.",
          en: "Later change sets rest on {number} of {plan}."),
        wayOut: Phrase(
          nl: "Neem eerst die terug, de laatste het eerst.",
          en: "Take those back first, the last one first.")
      )
    case .follows:
      ErrorText(
        Phrase(
          nl: "Wijziging {number} van {plan} volgt uit de gegevens van partners en vrije dagen.",
          en: "Change set {number} of {plan} follows from the data of partners and closures."),
        wayOut: Phrase(
          nl: "Neem het daar terug: aftercare undo directory",
          en: "Take it back there: aftercare undo directory")
      )
    case .followsDirectory:
      ErrorText(
        Phrase(
          nl: "Wijziging {number} van {plan} volgt uit de gegevens van partners en vrije dagen.",
          en: "Change set {number} of {plan} follows from the data of partners and closures."),
        wayOut: Phrase(
          nl: "Alleen de procesregisseur kan die terugnemen; vraag het daar.",
          en: "Only the coordinator can take that back; ask there."))
    case .nothing:
      ErrorText(
        Phrase(
          nl: "In plan {plan} is niets terug te nemen.",
          en: "There is nothing to take back in plan {plan}."),
        wayOut: Phrase(
          nl: "Bekijk de wijzigingen met: aftercare plan history {plan}",
          en: "See the change sets with: aftercare plan history {plan}"))
    case .nothingOwn:
      ErrorText(
        Phrase(
          nl: "Er is geen wijziging van {actor} die terug te nemen is.",
          en: "There is no change set of {actor} that can be taken back."),
        wayOut: Phrase(
          nl: "Noem het plan: aftercare undo K7QF – of het nummer erbij: aftercare undo 12 K7QF",
          en: "Name the plan: aftercare undo K7QF – or the number too: aftercare undo 12 K7QF"))
    case .done:
      ErrorText(
        Phrase(
          nl: "Wijziging {number} van {plan} is al teruggenomen.",
          en: "Change set {number} of {plan} was taken back already."),
        wayOut: Phrase(
          nl: "Bekijk de wijzigingen met: aftercare plan history {plan}",
          en: "See the change sets with: aftercare plan history {plan}"))
    case .creation:
      ErrorText(
        Phrase(
          nl: "Wijziging {number} maakte plan {plan} zelf.",
          en: "Change set {number} made plan {plan} itself."),
        wayOut: Phrase(
          nl: "Is het plan zelf een vergissing: aftercare plan discard {plan} -m …",
          en: "If the plan itself is a mistake: aftercare plan discard {plan} -m …"))
    case .redoNothing:
      ErrorText(
        Phrase(
          nl: "In plan {plan} is niets teruggenomen dat terug kan komen.",
          en: "In plan {plan} nothing is taken back that could be brought back."),
        wayOut: Phrase(
          nl: "Bekijk de wijzigingen met: aftercare plan history {plan}",
          en: "See the change sets with: aftercare plan history {plan}"))
    case .redoNothingOwn:
      ErrorText(
        Phrase(
          nl:
            "{actor} heeft sinds de laatste eigen wijziging niets teruggenomen dat terug kan komen.",
          en: "{actor} has taken nothing back since the last change of their own."),
        wayOut: Phrase(
          nl: "Noem het plan: aftercare redo K7QF",
          en: "Name the plan: aftercare redo K7QF"))
    case .redoNothingDirectory:
      ErrorText(
        Phrase(
          nl: "In de stamgegevens is niets teruggenomen dat terug kan komen.",
          en: "In the directory nothing is taken back that could be brought back."),
        wayOut: Phrase(
          nl: "Bekijk de wijzigingen met: aftercare directory history",
          en: "See the change sets with: aftercare directory history"))
    }
  }
}
