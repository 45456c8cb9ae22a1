import PlanAPI
import Testing

@testable import Commands

/// Which routes answer lists that can be had in pages.
struct APIListsTests {
  @Test func `every route that reads was looked at, one by one`() throws {
    let reading = try APICatalog.commands().filter { !$0.writes }
    let whole = Set(reading.filter { $0.list == nil }.map(\.route))
    #expect(
      whole == [
        "partner/show", "plan/show", "report/upcoming", "series/show", "show", "tables/show",
        "task/show",
        "task/why", "template/diff", "template/show", "today", "whoami", "why", "worker/show",
      ])
    #expect(reading.count - whole.count >= 16)
  }

  @Test func `what asks for pages is the name of no value of a command`() throws {
    for command in try APICatalog.commands() where command.list != nil {
      #expect(!command.writes)
      let names = command.parameters.map(\.name)
      #expect(Set(names).isDisjoint(with: ["pageSize", "after"]), "\(command.route)")
    }
  }
}
