import ArgumentParser
import CarePlans
import PlanAPI
import Planner
import Wording

/// `find`: searches codes, keys and titles.
struct FindCommand: ReadingCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("find", ReportHelp.find) }

  @Argument(help: ArgumentHelp(say(ReportHelp.text), valueName: "text")) var text: String
  @OptionGroup(title: say(FilterWords.group)) var filter: FilterOptions
  @OptionGroup(title: say(FilterWords.group)) var limit: LimitOption
  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    try filter.refuseStanding()
    let limit = try limit.checked()
    let language = session.language
    var found = try session.planner.find(text, filter: filter.filter(in: session))
    let count = found.count
    if let limit { found = Array(found.prefix(limit)) }
    func ref(_ item: FoundItem) -> String {
      item.code.short + (item.item.map { "/\($0)" } ?? "")
    }
    var book = TableDocument(
      title: count == 0
        ? say(ReportHelp.foundNothing)
        : ReportHelp.foundTitle(language, ["n": String(count)]),
      sheets: [
        Sheet(
          columns: [
            Column("ref", OverdueWords.refColumn(language)),
            Column("title", OverdueWords.titleColumn(language), minWidth: 20),
            Column("state", ShowWords.state(language)),
          ],
          rows: found.map { item in
            [
              Cell(ref(item)), Cell(item.title?(language) ?? ""),
              Cell(item.state.flatMap { ItemWords.state($0.rawValue)?(language) } ?? ""),
            ]
          })
      ])
    session.addNotes(to: &book, leftOut: count - found.count)
    session.present(book) {
      .object([
        ("total", .int(count)),
        (
          "items",
          .array(
            found.map { item in
              .object([
                ("ref", .string(ref(item))), ("plan", .string(item.code.description)),
                ("key", .text(item.item?.rawValue)), ("title", .text(item.title?(language))),
                ("state", .text(item.state?.rawValue)),
              ])
            })
        ),
      ])
    }
  }
}
