// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import Glibc
import PlanStore
import Planner
import StoreSamples
import TestSupport
import Testing

/// Several processes on one store, and processes that die.
struct ProcessTests {
  let folder: TemporaryFolder
  let code = PlanCode(random: 42)

  init() throws {
    folder = try TemporaryFolder()
    let store = try SampleStore.make(at: folder.store)
    try SampleStore.found(code, tasks: 4, in: store)
    try store.close()
  }

  @Test func `eight processes of two hundred changes lose none`() throws {
    let processes = try (0..<8).map { number in
      try ProbeProcess(
        store: folder.store, code: code.description, name: "p\(number)", count: 200)
    }
    var acknowledged: Set<String> = []
    for (number, process) in processes.enumerated() {
      let lines = process.rest()
      #expect(!lines.contains { $0.hasPrefix("error") }, "\(lines.last ?? "")")
      acknowledged.formUnion(Self.acknowledged(lines, name: "p\(number)"))
    }
    #expect(acknowledged.count == 1_600)
    let store = try SampleStore.open(folder.store)
    #expect(try store.head().count == 1 + 2 + 1_600)
    try check(store, has: acknowledged)
  }

  @Test func `two hundred kills lose nothing that was acknowledged`() throws {
    var random = SplitMix64(seed: 20_261_120)
    var acknowledged: Set<String> = []
    var killsInside = 0
    var kills = 0
    while kills < 200 {
      kills += 1
      let name = "k\(kills)"
      let process = try ProbeProcess(
        store: folder.store, code: code.description, name: name, count: 1_000)
      let clock = ContinuousClock()
      var lines: [String] = []
      var began = clock.now
      var usual = Duration.milliseconds(2)
      let target = Int.random(in: 1...3, using: &random)
      while let line = process.line() {
        lines.append(line)
        if line.hasPrefix("ack") { usual = clock.now - began }
        if line.hasPrefix("writing") { began = clock.now }
        if line == "writing \(target)" { break }
      }
      // Somewhere in the time the last write took; of a first one nothing is known yet.
      let window = min(UInt64(usual / .microseconds(1)), 20_000)
      usleep(UInt32(UInt64.random(in: 0...window, using: &random)))
      lines += process.killNow()
      if lines.last?.hasPrefix("writing") == true { killsInside += 1 }
      acknowledged.formUnion(Self.acknowledged(lines, name: name))
    }
    #expect(killsInside >= 100, "only \(killsInside) of \(kills) kills hit a write")
    let store = try SampleStore.open(folder.store)
    try check(store, has: acknowledged)
    #expect(try store.rebuild(writing: false).differences.isEmpty)
  }

  private static func acknowledged(_ lines: [String], name: String) -> [String] {
    lines.compactMap { line in
      line.hasPrefix("ack ") ? "\(name)-\(line.dropFirst(4))" : nil
    }
  }

  private func check(_ store: Store, has facts: Set<String>) throws {
    let journal = try store.journal(of: code)
    #expect(journal.map(\.number) == Array(1...journal.count))
    let told = journal.flatMap(\.events).compactMap { event -> String? in
      if case .factSet(let key, "yes") = event { key.rawValue } else { nil }
    }
    #expect(facts.subtracting(told).isEmpty)
    #expect(Set(told).count == told.count)
    let plan = try #require(try store.plan(code))
    #expect(Set(told).allSatisfy { plan.plan.facts[FactKey($0)]?.value == "yes" })
    #expect(try store.verify().findings.isEmpty)
  }
}
