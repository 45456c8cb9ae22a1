import ArgumentParser
import PlanAPI

/// The commands whose answer is a list that can be had in pages, and what names its rows; those of
/// reports say so themselves, see ``AnsweringCommand``.
enum APILists {
  private static let shapes: [(command: any ParsableCommand.Type, shape: ListShape)] = [
    (ChangesCommand.self, ListShape("changes", key: ["plan", "number"])),
    (DirectoryHistoryCommand.self, ListShape("changes", key: ["number"])),
    (FeedListCommand.self, ListShape(key: ["id"])),
    (PartnerListCommand.self, ListShape(key: ["role|partner"])),
    (PlanHistoryCommand.self, ListShape("changes", key: ["number"])),
  ]

  static func shape(of command: any ParsableCommand.Type) -> ListShape? {
    (command as? any AnsweringCommand.Type)?.rows
      ?? shapes.first { [$0.command].have(command) }?.shape
  }
}
