// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Files
import Foundation
import PlanText
import Planner
import Scheduling
import Testing

/// The schedule of the shipped template against an independent program (`Tests/Golden`), which
/// reads the same YAML with its own calendar and its own passes.
struct GoldenScheduleTests {
  private static let golden = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Golden")

  /// Every situation there is a file of.
  private static let scenarios = try! FileManager.default
    .contentsOfDirectory(atPath: golden.appending(path: "Scenarios").path())
    .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()

  @Test func `every shipped template has a situation of its own`() throws {
    let templates = try Set(
      Self.scenarios.map {
        try GoldenScenario(at: Self.golden.appending(path: "Scenarios/\($0).json")).template
      })
    #expect(templates == Set(try ShippedLibrary().templateIDs()))
  }

  @Test(arguments: scenarios)
  func `every date is that of the independent program`(name: String) throws {
    let scenario = try GoldenScenario(at: Self.golden.appending(path: "Scenarios/\(name).json"))
    let schedule = try scenario.schedule()
    let expected = try GoldenDates(at: Self.golden.appending(path: "Expected/\(name).json"))
    #expect(!expected.tasks.isEmpty)
    var seen: Set<String> = []
    for row in expected.tasks {
      let key = ItemKey(row.key)
      let place = try #require(schedule.plan.taskIndex(key), "\(row.key) is missing")
      let found = schedule.schedule[place]
      seen.insert(row.key)
      #expect(found.earlyStart?.description == row.earlyStart, "\(row.key) earlyStart")
      #expect(found.earlyFinish?.description == row.earlyFinish, "\(row.key) earlyFinish")
      #expect(found.due?.description == row.due, "\(row.key) due")
      #expect(found.limit?.description == row.limit, "\(row.key) limit")
      if row.due != nil { #expect(found.dueCertainty.name == row.dueState, "\(row.key)") }
      if row.limit != nil { #expect(found.limitCertainty.name == row.limitState, "\(row.key)") }
    }
    #expect(seen == Set(schedule.plan.tasks.map(\.key.rawValue)))
    for row in expected.series {
      let found = schedule.occurrences[ItemKey(row.key)] ?? []
      #expect(found.map(\.day.description) == row.occurrences.map(\.date), "\(row.key)")
      #expect(found.map(\.isExpected) == row.occurrences.map(\.expected), "\(row.key)")
    }
  }

  @Test(arguments: [["schedule_oracle.py", "--all", "--check"], ["check_templates.py"]])
  func `the independent programs stand by their answers`(words: [String]) throws {
    let python = Self.golden.appending(path: "../../.venv/bin/python")
    try #require(
      FileManager.default.isExecutableFile(atPath: python.path()),
      "the outside programs are missing: run make test")
    let process = Process()
    process.executableURL = python
    process.currentDirectoryURL = Self.golden
    process.arguments = words
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(String(decoding: said, as: UTF8.self))")
  }

  @Test(arguments: HandDates.all)
  func `dates worked out on paper for each template agree`(hand: HandDates) throws {
    let scenario = try GoldenScenario(
      at: Self.golden.appending(path: "Scenarios/\(hand.scenario).json"))
    let schedule = try scenario.schedule()
    #expect(hand.rows.count >= 12)
    for row in hand.rows {
      let result = schedule.result(ItemKey(row.key))
      let found: CivilDate? =
        switch row.field {
        case .due: result?.due
        case .limit: result?.limit
        case .contact(let number):
          schedule.occurrences[ItemKey(row.key)]?.first { $0.number == number }?.day
        }
      #expect(found?.description == row.date, "\(row.key): \(row.how)")
    }
  }

  @Test func `dates worked out by hand agree`() throws {
    let data = try Data(contentsOf: Self.golden.appending(path: "Expected/by-hand.json"))
    let file = try JSONDecoder().decode(HandFile.self, from: data)
    #expect(file.dates.count >= 12)
    let scenario = try GoldenScenario(at: Self.golden.appending(path: "Scenarios/\(file.scenario)"))
    let schedule = try scenario.schedule()
    for row in file.dates {
      let result = schedule.result(ItemKey(row.key))
      let found: CivilDate? =
        switch row.field {
        case "due": result?.due
        case "limit": result?.limit
        case "earlyFinish": result?.earlyFinish
        default: schedule.occurrences[ItemKey(row.key)]?.first { $0.number == row.number }?.day
        }
      #expect(found?.description == row.date, "\(row.key)")
    }
  }
}
