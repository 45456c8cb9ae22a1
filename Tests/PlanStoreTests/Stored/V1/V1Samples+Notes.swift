import CarePlans
import CivilTime

@testable import PlanStore

/// What notes, labels and warnings brought.
extension V1Samples {
  /// Change sets whose texts were warned of.
  static let forewarned = [
    PlanChangeSet(
      number: 4, actor: "a", login: "l", at: 0, day: day, reason: "r",
      despite: PersonalData.Kind.allCases, events: [.replanned])
  ]

  private static let note = PlanNote(
    number: 3, at: "DR09b", text: "twee\nregels “é” 😀", author: "Anna é", login: "anna", on: day)
  private static let bareNote = PlanNote(
    number: 1, at: nil, text: "t", author: "a", login: "", on: later)

  static let noteEvents: [PlanEvent] = [
    .noteAdded(note), .noteAdded(bareNote), .noteWithdrawn(3), .labelSet(nil),
    .labelSet("dossier 2026-14"),
    .taskDone("I05", on: day, outcome: "no-action", present: ["POL", "OM"]),
  ]

  private static let partnerNote = PartnerNote(
    number: 2, at: "wonen", text: "bellen", author: "a", login: "l", on: day)

  static let directoryNotes: [DirectoryEvent] = [.noteAdded(partnerNote), .noteWithdrawn(2)]

  /// A plan with all that people wrote of it.
  static let notedPlan: CarePlan = {
    var plan = barePlan
    (plan.label, plan.notes, plan.lastNote) = ("dossier 2026-14", [bareNote, note], 4)
    return plan
  }()

  /// A directory with a note at a partner.
  static let notedDirectory: Directory = {
    var directory = Directory(holidays: HolidayTable(region: "NL", rules: []))
    (directory.notes, directory.lastNote) = ([partnerNote], 5)
    return directory
  }()

  static let accessReads: [AccessEvent] = [
    .labelsRead([]), .labelsRead([code]), .feedGranted(cutFeed), .signalAsked(nil, found: 0),
    .signalAsked(code, found: 2),
  ]

  static let reasons = [[:], [1: "r", 12: "een \"reden\""]]

  static let texts = [
    OwnTexts(), OwnTexts(titles: ["A1": "t"], head: [.label: "l"], notes: [note, bareNote]),
  ]
}
