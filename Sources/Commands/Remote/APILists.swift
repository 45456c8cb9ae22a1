import ArgumentParser
import PlanAPI

/// The commands whose answer is a list that can be had in pages, and what names its rows.
enum APILists {
  /// Rows that are an item of a plan.
  private static let items = ListShape("items", key: ["plan", "key"])

  private static let shapes: [(command: any ParsableCommand.Type, shape: ListShape)] = [
    (AccountListCommand.self, ListShape(key: ["account"])),
    (DirectoryHistoryCommand.self, ListShape("changes", key: ["number"])),
    (FeedListCommand.self, ListShape(key: ["id"])),
    (FindCommand.self, items),
    (FreshnessCommand.self, ListShape("items", key: ["id"])),
    (MeasureListCommand.self, items),
    (NextCommand.self, items),
    (OverdueCommand.self, items),
    (PartnerListCommand.self, ListShape(key: ["role|partner"])),
    (PlanHistoryCommand.self, ListShape("changes", key: ["number"])),
    (PlanListCommand.self, ListShape("plans", key: ["code"])),
    (SeriesListCommand.self, ListShape("series", key: ["plan", "key"])),
    (TaskListCommand.self, items),
    (TemplateListCommand.self, ListShape(key: ["id"])),
    (TokenListCommand.self, ListShape(key: ["id"])),
    (WorkerListCommand.self, ListShape(key: ["worker"])),
  ]

  static func shape(of command: any ParsableCommand.Type) -> ListShape? {
    shapes.first { [$0.command].have(command) }?.shape
  }
}
