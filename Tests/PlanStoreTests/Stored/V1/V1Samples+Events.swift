// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime

@testable import PlanStore

extension V1Samples {
  static let planEvents: [PlanEvent] = [
    .created(code: code, template: stamp, caseType: "returnee", start: day),
    .imported(barePlan), .imported(fullPlan()), .begun(on: day), .suspended(on: day),
    .resumed(on: day), .aftercareBegun(on: day), .aftercareBegun(on: day, leftOpen: left),
    .closed(on: day), .closed(on: day, leftOpen: []), .closed(on: day, leftOpen: left),
    .stopped(kind: .died, on: day), .stopped(kind: .left, on: day, leftOpen: left),
    .stopped(kind: .withdrawn, on: day), .adopted(on: day, number: 81), .leftUndone("A1"),
    .imported(adoptedPlan), .leadSet(nil), .leadSet("gem-01"),
    .anchorSet("release", PlanAnchor(date: day, state: .actual)),
    .anchorSet("release", .unknown), .factSet("housing", nil), .factSet("housing", "own"),
    .happened("new-facts", on: day), .roleBound("GGZ", nil), .roleBound("GGZ", "ggz-noord"),
    .memberAdded("rn-03", on: day), .memberRemoved("rn-03"),
    .measureAdded(bareMeasure), .measureAdded(fullMeasure()),
    .measureRevised("M1", []),
    .measureRenewed("M1", CareMeasure.Renewal(on: day, until: later)),
    .measureEnded("M1", on: day), .actChanged(law: "twbmt", lastDay: nil),
    .actChanged(law: "twbmt", lastDay: later), .replanned, .undone(change: 17),
    .restamped([:]), .restamped(["A1": stamps, "F1.2": stamps]),
  ]

  private static let stamps = Commitment.Stamps(
    time: Commitment.Stamp(at: 1), date: Commitment.Stamp(at: 2, sequence: 3),
    title: Commitment.Stamp(at: -4), todo: Commitment.Stamp(at: 1_800_000_000, sequence: 9),
    link: Commitment.Stamp(at: 0))

  static let workEvents: [PlanEvent] =
    [
      .taskAdded(bareTask), .taskAdded(fullTask()), .taskRevised("A1", []),
      .assigned("A1", nil), .assigned("A1", "rn-03"),
      .taskStarted("A1", on: day), .taskDone("A1", on: day, outcome: nil),
      .taskDone("A1", on: day, outcome: "go"), .taskReopened("A1"),
      .taskWaiting("A1", TaskWait(since: day, until: later)), .taskSkipped("A1"),
      .taskPinned("A1", TaskPin(day: day)),
      .taskPinned("A1", TaskPin(day: day, minute: 0, minutes: 90)), .taskUnpinned("A1"),
      .linked("A1", PlanDependency("DR01")),
      .linked("A1", PlanDependency("DR21", .startToStart, isHard: false, point: .first)),
      .linked("A1", PlanDependency("DR21", .finishToStart, lag: Term(1, .weeks), point: .last)),
      .unlinked("A1", "DR01"), .seriesAdded(bareSeries), .seriesAdded(fullSeries()),
      .seriesRevised("F1", []),
      .taskAdded(removed(bareTask, \.removal)), .seriesAdded(removed(bareSeries, \.removal)),
      .measureAdded(removed(bareMeasure, \.removal)), .removed("A1", ItemRemoval(on: day)),
      .removed("F1", ItemRemoval(on: later, since: day, contacts: [1, 2])),
      .seriesStopped("F1", on: day), .seriesStopped("F1", on: day, owing: 4),
      .occurrenceLogged("F1", number: 2, FollowUpSeries.Log(outcome: .missed, on: day)),
    ] + revisions

  /// What came with version 8 of the store.
  static let laterEvents: [PlanEvent] = {
    var series = bareSeries
    (series.roll, series.atMost) = (.stay, Term(6, .weeks))
    var measure = bareMeasure
    (measure.until, measure.isFromRequest) = (later, false)
    var ban = fullMeasure()
    ban.isFromRequest = true
    let stays = TimingRule(.anchor("release"), Term(2, .days), roll: Roll.none)
    return [
      .seriesAdded(series), .measureAdded(measure), .measureAdded(ban),
      .taskRevised("A1", [FieldChange(.due, .rule(stays))]),
      .seriesRevised(
        "F1", [FieldChange(.roll, .roll(.back)), FieldChange(.atMost, .term(Term(3, .months)))]),
      .measureRevised(
        "M1", [FieldChange(.until, .day(later)), FieldChange(.fromRequest, .flag(true))]),
    ]
  }()

  /// An item that a hand removed when it was late.
  private static func removed<Item>(_ item: Item, _ path: WritableKeyPath<Item, ItemRemoval?>)
    -> Item
  {
    var item = item
    item[keyPath: path] = ItemRemoval(on: later, since: day, contacts: [3])
    return item
  }

  /// Change sets with everything in them that is not an event.
  static let changes = [
    PlanChangeSet(number: 1, actor: "a", login: "l", at: 0, day: day, reason: nil, events: []),
    PlanChangeSet(
      number: 2_147_483_647, actor: "Anna é", login: "tester",
      via: KeyInUse(id: "t-7k2q9d", issuedBy: nil), at: -1, day: CivilDate.earliest, reason: "",
      events: [.replanned]),
    PlanChangeSet(
      number: 3, actor: "a", login: "l", via: KeyInUse(id: "t-7k2q9d", issuedBy: "anna"),
      at: .max, day: CivilDate.latest, reason: "omdat \\ / \u{1} \u{7F} \u{2028}",
      events: [.begun(on: day), .undone(change: 1)]),
  ]

  static let titles: [[ItemKey: String]] = [
    [:], ["T003": "Een eigen titel", "A1": "\"", "a1": ""],
  ]
}
