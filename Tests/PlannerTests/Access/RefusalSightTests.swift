import CarePlans
import CivilTime
import Planner
import Reports
import Testing
import Wording

/// What those who see parts of a plan are told when a change of it is refused.
struct RefusalSightTests {
  private let house: SharedHouse
  private let secret = "secret-answer"

  init() throws { house = try SharedHouse() }

  /// Every refusal about what the police owe in a family's plan, as the rules make it.
  private func samples() throws -> [PlanRefusal] {
    let owed = try house.small.planner.snapshot(CommitmentFilter()).commitments
      .filter { $0.plan == house.family }
    let item = try #require(owed.first { $0.partner == "politie" && $0.series == nil })
    let contact = try #require(owed.first { $0.partner == "politie" && $0.series != nil })
    let series = try #require(contact.series)
    return PlanRefusalSamples.all(
      of: PlanItem(house.family, item.item), series: PlanItem(house.family, series),
      others: owed.filter { $0.partner != "politie" }.map { $0.series ?? $0.item },
      secret: secret, on: house.small.planner.today)
  }

  /// What somebody is told when a change ends with an error.
  private func told(_ error: any Error, to reader: Planner) -> Problem? {
    do {
      _ = try reader.change([house.family], options: ChangeOptions(isDryRun: true)) { _ in
        throw error
      }
      return nil
    } catch { return Problem(error) }
  }

  @Test func `there is a sample of every refusal`() throws {
    #expect(Set(try samples().map(\.id)) == Set(PlanRefusal.ID.allCases))
  }

  @Test func `police in a family's plan are told no key, outcome or condition of it`() throws {
    let plan = try house.small.planner.show(house.family.description).plan
    let keys = Set(
      plan.tasks.map(\.key.rawValue) + plan.series.map(\.key.rawValue)
        + plan.measures.map(\.key.rawValue))
    #expect(keys.count > 30)
    for reader in try [house.seeing(.desk, partner: "politie")] {
      for sample in try samples() {
        let problem = try #require(told(sample, to: reader))
        #expect(problem.id == sample.id.rawValue)
        for language in Language.allCases {
          let words = try #require(ErrorWords.text(of: problem.id))
          let (what, wayOut) = words.sentences(language, values: problem.values)
          for text in [what, wayOut] + problem.values.values {
            #expect(!text.contains(secret), "\(problem.id): \(text)")
            #expect(!text.contains("{"), "\(problem.id): \(text)")
            let said = Set(text.matches(of: /[A-Za-z0-9]+/).map { String($0.output) })
            #expect(said.isDisjoint(with: keys), "\(problem.id): \(text)")
          }
        }
      }
    }
  }

  @Test func `whoever directs the plan is told everything`() throws {
    let lead = try house.seeing(.lead, worker: "gem-02")
    for reader in [house.small.planner, lead] {
      for sample in try samples() {
        let problem = try #require(told(sample, to: reader))
        #expect(Set(problem.values.keys) == Set(sample.values.keys), "\(sample.id)")
        #expect(problem.values == sample.told(), "\(sample.id)")
      }
    }
  }

  @Test func `who sees an item in full is told its outcomes, and not what it hangs on`() throws {
    let worker = try house.seeing(.worker, worker: "ggz-01")
    let item = PlanItem(house.ordinary, "DR16a")
    let condition = try FactCondition(parsing: "ggz = yes")
    func values(_ refusal: PlanRefusal) -> [String: String] {
      do {
        _ = try worker.change([house.ordinary], options: ChangeOptions(isDryRun: true)) { _ in
          throw refusal
        }
      } catch let problem as Problem { return problem.values } catch {}
      return [:]
    }
    #expect(
      values(.outcomeNeeded(item, known: ["a", "b"])) == [
        "ref": item.description, "outcomes": "a, b",
      ])
    #expect(values(.taskNotApplicable(item, condition))["condition"] == nil)
    #expect(
      values(.gateOpen(item, open: ["DR16a", "DR01", "DR02"]))["open"] == "DR16a, other-partner")
  }

  @Test func `a circle and what an undo rests on name nothing that is withheld`() throws {
    let desk = try house.seeing(.desk, partner: "politie")
    var circle: Problem?
    do {
      _ = try desk.change([house.family], options: ChangeOptions(isDryRun: true)) {
        try $0.link("I02", PlanDependency("I01"))
        try $0.link("I01", PlanDependency("I02"))
      }
    } catch { circle = Problem(error) }
    #expect(circle?.id == "task-cycle")
    #expect(circle?.values["path"]?.contains("I02") == false)
    #expect(circle?.values["path"]?.contains("I01") == false)
    let rests = Problem(
      .undo(.rests), .refused, ["plan": "K7QF", "number": "3", "later": "4, 5", "secret": "x"])
    let problem = try #require(told(rests, to: desk))
    #expect(problem.values == ["plan": "K7QF", "number": "3"])
    #expect(told(rests, to: house.small.planner) == rests)
  }

  @Test func `a preview tells a neutral reader what neutral lines show`() throws {
    _ = try house.small.planner.setWorker("pol-01", at: "politie", options: ChangeOptions()) { _ in
    }
    let desk = try house.seeing(.desk, partner: "politie")
    let number = try #require(
      try desk.snapshot(CommitmentFilter()).commitments.first {
        $0.plan == house.family && $0.series == nil
      }?.number)
    let outcome = try desk.assign(
      ["\(house.family)/\(number)"], to: "pol-01", options: ChangeOptions(isDryRun: true))
    #expect(try outcome.parts[0].difference().changes.isEmpty)
    let (before, after) = outcome.parts[0].commitments
    #expect(!before.isEmpty && before.count == after.count)
    #expect((before + after).allSatisfy { $0.isNeutral || $0.series != nil })
  }
}
