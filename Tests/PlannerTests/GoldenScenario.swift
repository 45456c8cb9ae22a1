// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Files
import Foundation
import PlanText
import Planner
import Scheduling
import TestSupport

/// A situation of a plan, as `Tests/Golden/Scenarios` describes it.
struct GoldenScenario: Decodable {
  struct Report: Decodable {
    var on: CivilDate
    var from: CivilDate?
    var outcome: String?
  }

  struct Happening: Decodable {
    var event: String
    var on: CivilDate
  }

  struct Measure: Decodable {
    var law: String
    var start: CivilDate
    var requested: CivilDate?
  }

  var template: String
  var start: CivilDate
  var today: CivilDate
  var anchors: [String: CivilDate]
  var facts: [String: String]?
  var done: [String: Report]?
  var started: [String: CivilDate]?
  var skipped: [String]?
  var pins: [String: CivilDate]?
  var happenings: [Happening]?
  var measures: [Measure]?
  var log: [String: [String: CivilDate]]?

  init(at file: URL) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
  }

  /// The plan brought into the situation through its decisions, and its schedule.
  func schedule() throws -> PlanSchedule {
    let library = ShippedLibrary()
    let copy = try library.templateCopy(template)
    let stamp = TemplateStamp(id: template, version: copy.template.version, hash: copy.hash)
    let created = PlanEvent.created(
      code: PlanCode(random: 1), template: stamp, caseType: copy.template.caseType, start: start)
    let plan = try CarePlan.applying(created, to: nil) { _ in copy.template }
    let founding = try library.founding(region: "NL")
    let calendars = CareCalendars(
      of: Directory(holidays: founding.holidays, roles: founding.roles))
    var draft = PlanDraft(
      plan: plan, today: today, calendars: calendars,
      template: copy.template)
    for (key, date) in anchors {
      try draft.setAnchor(AnchorKey(key), to: PlanAnchor(date: date, state: .expected))
    }
    for (key, value) in facts ?? [:] { try draft.setFact(FactKey(key), to: value) }
    for happening in happenings ?? [] {
      try draft.happen(EventKey(happening.event), on: happening.on)
    }
    for measure in measures ?? [] {
      try draft.addMeasure(
        law: measure.law, start: measure.start, requested: measure.requested, acts: library.acts())
    }
    for (key, report) in done ?? [:] {
      if let from = report.from { try draft.note(.taskStarted(ItemKey(key), on: from)) }
      try draft.note(.taskDone(ItemKey(key), on: report.on, outcome: report.outcome))
    }
    for (key, day) in started ?? [:] { try draft.note(.taskStarted(ItemKey(key), on: day)) }
    for key in skipped ?? [] { try draft.note(.taskSkipped(ItemKey(key))) }
    for (key, day) in pins ?? [:] { try draft.pin(ItemKey(key), to: TaskPin(day: day)) }
    for (key, contacts) in log ?? [:] {
      for (number, day) in contacts.sorted(by: { Int($0.key)! < Int($1.key)! }) {
        try draft.log(ItemKey(key), number: Int(number)!, .held, on: day)
      }
    }
    return try PlanSchedule(of: draft.plan, calendars: calendars, today: today)
  }
}

/// What the independent program found.
struct GoldenDates: Decodable {
  struct Task: Decodable {
    var key: String
    var earlyStart: String?
    var earlyFinish: String?
    var due: String?
    var dueState: String?
    var limit: String?
    var limitState: String?
  }

  struct Occurrence: Decodable {
    var number: Int
    var date: String
    var expected: Bool
  }

  struct Series: Decodable {
    var key: String
    var occurrences: [Occurrence]
  }

  var tasks: [Task]
  var series: [Series]

  init(at file: URL) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
  }
}

/// Dates that a person worked out on paper.
struct HandFile: Decodable {
  struct Row: Decodable {
    var key: String
    var field: String?
    var number: Int?
    var date: String
  }

  var scenario: String
  var dates: [Row]
}

extension ScheduledTask.Certainty {
  var name: String { self == .firm ? "firm" : "expected" }
}
