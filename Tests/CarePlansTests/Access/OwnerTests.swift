import CarePlans
import CivilTime
import Testing

struct OwnerTests {
  private static let today = day("2026-11-23")

  private let directory: Directory = {
    var directory = Directory(holidays: HolidayTable(region: "NL", rules: []))
    directory.partners["ggz"] = Partner(id: "ggz", name: "n", roles: ["GGZ"])
    directory.workers["ggz-01"] = Worker(id: "ggz-01", partner: "ggz")
    directory.workers["ggz-02"] = Worker(id: "ggz-02", partner: "ggz")
    return directory
  }()

  private func asking(_ workers: Set<WorkerID>?) -> CommitmentFilter {
    var filter = CommitmentFilter()
    filter.workers = workers
    return filter
  }

  @Test func `a worker's own work is what it does itself`() {
    #expect(directory.owner(of: "ggz-01", on: Self.today) == .workers(["ggz-01"]))
  }

  @Test func `one's own work is asked for beside that of others who are named`() {
    let owner = directory.owner(of: "ggz-01", on: Self.today)
    var filter = asking(nil)
    owner.add(to: &filter)
    #expect(filter == asking(["ggz-01"]))
    filter = asking(["ggz-02"])
    owner.add(to: &filter)
    #expect(filter == asking(["ggz-01", "ggz-02"]))
  }

  @Test func `of what is asked for somebody is answered what is theirs, and else nothing`() {
    let owner = directory.owner(of: "ggz-01", on: Self.today)
    #expect(owner.owing(in: asking(nil)) == asking(["ggz-01"]))
    #expect(owner.owing(in: asking(["ggz-01", "ggz-02"])) == asking(["ggz-01"]))
    #expect(owner.owing(in: asking(["ggz-02"])) == nil)
    #expect(Owner.nobody.owing(in: asking(nil)) == nil)
  }

  @Test func `a calendar tells of what its readers owe, by one rule with lists`() {
    func reader(_ audience: FeedAudience) -> FeedReader {
      FeedReader(audience, in: directory, on: Self.today)
    }
    let worker = reader(.worker("ggz-01"))
    #expect(worker.owner == worker.viewer?.owner)
    #expect(worker.filter.workers == ["ggz-01"] && worker.viewer?.partner == "ggz")
    let partner = reader(.partner("ggz"))
    #expect(partner.owner == partner.viewer?.owner)
    #expect(partner.filter.partners == ["ggz"] && partner.filter.workers == nil)
    let plan = reader(.plan(Sample.code))
    #expect(plan.filter.plans == [Sample.code] && plan.viewer == nil)
    for audience in [FeedAudience.all, .supervisor] {
      #expect(reader(audience).owner == .everybody && reader(audience).viewer == nil)
    }
  }
}
