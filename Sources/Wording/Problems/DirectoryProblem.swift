/// Changes of the directory and of who has access that a rule forbids, or that cannot be undone.
package enum DirectoryProblem: String, Sendable, Hashable, CaseIterable {
  case directoryMovedOn = "directory-moved-on"
  case accessMovedOn = "access-moved-on"
  case undoDirectory = "undo-directory"
  case undoAccessLast = "undo-access-last"
  case undoAccess = "undo-access"
  case undoDirectoryNothing = "undo-directory-nothing"
  case undoDirectoryUnknown = "undo-directory-unknown"
  case undoDirectoryDone = "undo-directory-done"
  case undoDirectoryFixed = "undo-directory-fixed"
  case undoDirectoryRests = "undo-directory-rests"
  case undoDirectoryUsed = "undo-directory-used"
}

extension DirectoryProblem {
  /// What happened, and the way out.
  package var text: ErrorText {
    switch self {
    case .directoryMovedOn:
      ErrorText(
        Phrase(
          nl:
            "Iemand anders heeft intussen de stamgegevens gewijzigd, of een plan dat hierdoor verschuift; er is niets geschreven.",
          en:
            "Somebody else has changed the directory meanwhile, or a plan that this moves; nothing was written."
        ),
        wayOut: Phrase(
          nl: "Geef de opdracht opnieuw en bekijk het nieuwe verschil.",
          en: "Give the command again and look at the new difference."))
    case .accessMovedOn:
      ErrorText(
        Phrase(
          nl:
            "Iemand anders heeft intussen gewijzigd wie toegang heeft; er is niets geschreven.",
          en: "Somebody else has changed meanwhile who has access; nothing was written."),
        wayOut: Phrase(
          nl: "Geef de opdracht opnieuw en bekijk het nieuwe verschil.",
          en: "Give the command again and look at the new difference."))
    case .undoDirectory:
      ErrorText(
        Phrase(
          nl:
            "Uw laatste wijziging, van {date}, is er een van de stamgegevens: partners, medewerkers, vrije dagen of wetten.",
          en:
            "Your latest change, of {date}, is one of the directory: partners, workers, closures or laws."
        ),
        wayOut: Phrase(
          nl:
            "Neem hem terug met: aftercare undo directory – uw laatste wijziging van een plan met: aftercare undo {plan}",
          en:
            "Take it back with: aftercare undo directory – your latest change of a plan with: aftercare undo {plan}"
        ))
    case .undoAccessLast:
      ErrorText(
        Phrase(
          nl:
            "Uw laatste wijziging, van {date}, is er een van de toegang: accounts, sleutels of agenda-adressen; undo neemt die niet terug.",
          en:
            "Your latest change, of {date}, is one of access: accounts, keys or calendar addresses; undo takes none of those back."
        ),
        wayOut: Phrase(
          nl:
            "Trek in wat is uitgegeven: aftercare token revoke, feed revoke of account disable – uw laatste wijziging van een plan neemt u terug met: aftercare undo {plan}",
          en:
            "Revoke what was given out: aftercare token revoke, feed revoke or account disable – your latest change of a plan is taken back with: aftercare undo {plan}"
        ))
    case .undoAccess:
      ErrorText(
        Phrase(
          nl: "Toegang wordt niet teruggenomen maar ingetrokken: wie hem had, heeft hem gehad.",
          en: "Access is not taken back but revoked: whoever had it has had it."),
        wayOut: Phrase(
          nl:
            "Trek in wat is uitgegeven: aftercare token revoke ID, aftercare feed revoke ID of aftercare account disable NAAM",
          en:
            "Revoke what was given out: aftercare token revoke ID, aftercare feed revoke ID or aftercare account disable NAME"
        ))
    case .undoDirectoryNothing:
      ErrorText(
        Phrase(
          nl: "In de stamgegevens is niets terug te nemen.",
          en: "There is nothing to take back in the directory."),
        wayOut: Phrase(
          nl: "Bekijk de wijzigingen met: aftercare directory history",
          en: "See the change sets with: aftercare directory history"))
    case .undoDirectoryUnknown:
      ErrorText(
        Phrase(
          nl: "De stamgegevens hebben geen wijziging {number}.",
          en: "The directory has no change set {number}."),
        wayOut: Phrase(
          nl: "De laatste is {last}; bekijk ze met: aftercare directory history",
          en: "The last is {last}; see them with: aftercare directory history"))
    case .undoDirectoryDone:
      ErrorText(
        Phrase(
          nl: "Wijziging {number} van de stamgegevens is al teruggenomen.",
          en: "Change set {number} of the directory was taken back already."),
        wayOut: Phrase(
          nl: "Bekijk de wijzigingen met: aftercare directory history",
          en: "See the change sets with: aftercare directory history"))
    case .undoDirectoryFixed:
      ErrorText(
        Phrase(
          nl: "Wijziging {number} zegt waar het gegevensbestand vandaan komt en blijft staan.",
          en: "Change set {number} says where the store came from, and stays."),
        wayOut: Phrase(
          nl: "Wijzig wat niet klopt: aftercare partner set, worker set of tables renew",
          en: "Change what is wrong: aftercare partner set, worker set or tables renew"))
    case .undoDirectoryRests:
      ErrorText(
        Phrase(
          nl: "Op wijziging {number} van de stamgegevens rusten latere: {later}.",
          en: "Later change sets rest on {number} of the directory: {later}."),
        wayOut: Phrase(
          nl: "Neem eerst die terug, de laatste het eerst: aftercare undo directory NUMMER",
          en: "Take those back first, the last one first: aftercare undo directory NUMBER"))
    case .undoDirectoryUsed:
      ErrorText(
        Phrase(
          nl: "Wie er dan niet meer zou zijn ({names}), staat nog in: {places}.",
          en: "Who would no longer be there ({names}) is named in: {places}."),
        wayOut: Phrase(
          nl: "Draag het werk over, of zeg dat ze weg zijn: aftercare worker set CODE --left today",
          en: "Hand the work over, or say that they left: aftercare worker set CODE --left today"))
    }
  }
}
