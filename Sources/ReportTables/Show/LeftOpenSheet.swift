package import CarePlans
import CivilTime
package import PlanAPI
package import Reports
package import Wording

/// Work that is, or was, left open when a plan ended: one line for a task, a measure or a series.
package struct LeftOpenSheet {
  let view: PlanView
  let language: Language

  package init(_ view: PlanView, _ language: Language) {
    self.view = view
    self.language = language
  }

  /// What stands in the way of an ending.
  package func of(_ work: [OpenWork], title: String) -> Sheet {
    Sheet(
      title: title,
      columns: [
        Column("ref", OverdueWords.refColumn(language)),
        Column("title", OverdueWords.titleColumn(language), minWidth: 20),
        Column("responsible", OverdueWords.whoColumn(language), priority: 1),
        Column("since", OverdueWords.dueColumn(language)),
        Column("contacts", ShowWords.unlogged(language), alignment: .right),
      ],
      rows: work.map { line in
        let who = line.commitment.worker?.rawValue ?? line.commitment.partner?.rawValue
        return cells(line.left, who: who ?? "", isLate: line.isLate)
      })
  }

  /// What was left open when the plan ended; nil for nothing.
  var kept: Sheet? {
    guard let left = view.plan.leftOpen, !left.isEmpty else { return nil }
    return Sheet(
      title: ShowWords.leftOpen(language),
      columns: [
        Column("ref", OverdueWords.refColumn(language)),
        Column("title", OverdueWords.titleColumn(language), minWidth: 20),
        Column("since", OverdueWords.dueColumn(language)),
        Column("contacts", ShowWords.unlogged(language), alignment: .right),
      ],
      rows: left.map { entry in
        var row = cells(entry, who: "", isLate: false)
        row.remove(at: 2)
        return row
      })
  }

  /// The same for programs.
  package func json(_ work: OpenWork) -> JSONTree {
    .object([
      ("ref", .string("\(view.plan.code.short)/\(work.item)")),
      ("key", .string(work.item.rawValue)), ("title", .string(view.title(of: work.item, language))),
      ("partner", .text(work.commitment.partner?.rawValue)),
      ("worker", .text(work.commitment.worker?.rawValue)), ("late", .bool(work.isLate)),
      ("since", .date(work.left.since)), ("contacts", .number(work.left.contacts)),
    ])
  }

  private func cells(_ left: LeftOpen, who: String, isLate: Bool) -> [Cell] {
    let count = left.contacts.map {
      $0 > 0 ? Cell($0) : Cell(ShowWords.neverHeld(language), data: "0")
    }
    return [
      Cell("\(view.plan.code.short)/\(left.item)"), Cell(view.title(of: left.item, language)),
      Cell(who, style: .faint),
      Cell(left.since?.description ?? "", style: isLate ? .warning : .plain), count ?? .empty,
    ]
  }
}
