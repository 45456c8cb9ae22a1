import CarePlans
import CivilTime
import PlanAPI
import Reports
import Wording

/// What is before our time in a plan, item by item, for ticking.
struct AdoptionPage: LinePage {
  let page: PlanPage

  private var language: Language { page.language }
  private var plan: CarePlan { page.plan }

  /// One row an item; the contacts of a series are one.
  private struct Row {
    var item: ItemKey
    var kind: Commitment.Kind
    var day: CivilDate?
    var contacts: [Int]

    /// What can be typed back: of one contact itself, of more the series.
    var ref: String {
      contacts.count == 1 ? item.contact(contacts[0]).rawValue : item.rawValue
    }

    /// The numbers of its contacts: `1-18`.
    var numbers: String {
      guard let first = contacts.first, let last = contacts.last else { return "" }
      return first == last ? String(first) : "\(first)-\(last)"
    }
  }

  private var rows: [Row] {
    var rows: [Row] = []
    var places: [ItemKey: Int] = [:]
    let entries = page.view.commitments.filter { $0.state == .beforeAdoption }
      .sorted {
        ($0.series ?? $0.item, $0.occurrence ?? 0) < ($1.series ?? $1.item, $1.occurrence ?? 0)
      }
    for entry in entries {
      let key = entry.series ?? entry.item
      if let place = places[key], let number = entry.occurrence {
        rows[place].contacts.append(number)
        continue
      }
      places[key] = rows.count
      rows.append(
        Row(
          item: key, kind: entry.kind, day: entry.pin?.day ?? entry.nextDate,
          contacts: entry.occurrence.map { [$0] } ?? []))
    }
    return rows
  }

  var document: TableDocument {
    let rows = rows
    let title = ItemWords.beforeOurTime(language, ["n": String(rows.count)])
    let table = Sheet(
      title: ShowWords.beforeOurTime(
        language, ["date": plan.adoption?.on.description ?? ""]),
      columns: [
        Column("ref", OverdueWords.refColumn(language)),
        Column("title", OverdueWords.titleColumn(language), minWidth: 24),
        Column("kind", ShowWords.kind(language), priority: 1),
        Column("due", OverdueWords.dueColumn(language)),
        Column("contacts", ShowWords.contacts(language), alignment: .right, priority: 2),
      ],
      rows: rows.map { row in
        [
          Cell("\(plan.code.short)/\(row.ref)"), Cell(page.title(row.item)),
          Cell(ItemWords.kind(row.kind.rawValue)?(language) ?? row.kind.rawValue),
          page.date(row.day, isExpected: false),
          Cell(row.numbers),
        ]
      },
      footnotes: [footnote(rows.first { $0.contacts.isEmpty } ?? rows.first)].compactMap(\.self))
    return TableDocument(
      title: "\(plan.code.short)/\(PlanAdoption.key)  \(title)", sheets: [table])
  }

  /// How each is told, with the first of them to type.
  private func footnote(_ row: Row?) -> String? {
    guard let row else { return nil }
    guard row.contacts.isEmpty, plan.task(row.item) != nil else {
      return ShowWords.tickOffContacts(
        language, ["plan": plan.code.short, "ref": "\(plan.code.short)/\(row.ref)"])
    }
    return ShowWords.tickOff(
      language,
      [
        "plan": plan.code.short, "ref": "\(plan.code.short)/\(row.ref)", "key": row.ref,
        "date": plan.adoption?.on.description ?? "",
      ])
  }

  /// The same for programs.
  var json: JSONTree {
    let line = page.view.commitment(PlanAdoption.key)
    return .object([
      ("key", .string(PlanAdoption.key.rawValue)), ("number", .number(plan.adoption?.number)),
      ("adoptedOn", .date(plan.adoption?.on)), ("due", .date(line?.due)),
      ("state", .text(line?.state.rawValue)), ("counted", .int(line?.counted ?? 0)),
      (
        "items",
        .array(
          rows.map { row in
            .object([
              ("key", .string(row.item.rawValue)), ("title", .string(page.title(row.item))),
              ("kind", .string(row.kind.rawValue)), ("due", .date(row.day)),
              ("contacts", .array(row.contacts.map { .int($0) })),
            ])
          })
      ),
    ])
  }
}
