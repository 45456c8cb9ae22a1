import CarePlans
import GRDB
import Planner
import StoreSamples
import Testing

@testable import PlanStore

/// Why changes were made, in one row of each plan.
struct ReasonRowTests {
  let folder: TemporaryFolder
  let store: Store
  let code = PlanCode(random: 1_234_567)

  init() throws {
    folder = try TemporaryFolder()
    store = try SampleStore.make(at: folder.store)
    try SampleStore.found(code, in: store)
  }

  private var said: [Int: String] {
    get throws { try store.read { try $0.reasons(of: code) } }
  }

  private func give(_ reason: String?, _ title: String) throws {
    try SampleStore.change(
      code, [.taskRevised("T003", [FieldChange(.title, .text(title))])], in: store, reason: reason)
  }

  @Test func `each reason stands at the number of its change`() throws {
    #expect(try said.isEmpty)
    try give("zorgen van school", "een")
    try give(nil, "twee")
    try give("nieuw feit", "drie")
    #expect(try said == [3: "zorgen van school", 5: "nieuw feit"])
    #expect(try store.rebuild(writing: false).differences.isEmpty)
    #expect(try store.verify().findings.isEmpty)
  }

  @Test func `a reason that is gone or another's is found and made anew of the journal`() throws {
    try give("zorgen van school", "een")
    for attack in ["DELETE FROM reason", "UPDATE reason SET number = 2"] {
      try store.queue.writeWithoutTransaction { try $0.execute(sql: attack) }
      #expect(
        try store.rebuild(writing: false).differences == [
          StoreRebuild.Difference(plan: code, part: .reasons, count: 1)
        ])
      _ = try store.rebuild(writing: true)
      #expect(try said == [3: "zorgen van school"])
    }
  }

  @Test func `nothing of it is left of a plan whose key is destroyed`() throws {
    try give("zorgen van school", "een")
    try store.destroyKey(of: code, at: 0)
    #expect(try said.isEmpty)
  }
}
