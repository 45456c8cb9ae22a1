import ArgumentParser
import PlanAPI
import ReportTables

/// A command whose answer to programs follows from the table it prints.
protocol AnsweringCommand: ParsableCommand {
  /// What it answers, for the description of the API.
  static var answer: AnswerShape { get }
  /// Where its rows are, when they can be had in pages.
  static var rows: ListShape? { get }
}

extension AnsweringCommand {
  static var rows: ListShape? { nil }
}

extension ListShape {
  /// Rows that are items of plans, in `items`.
  static let items = ListShape("items", key: ["plan", "key"])
}
