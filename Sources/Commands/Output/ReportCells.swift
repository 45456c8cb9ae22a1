import CarePlans
import CivilTime
import Reports
import Wording

/// The cells report sheets have in common.
struct ReportCells {
  let language: Language
  let titles: (Commitment) -> String

  /// What can be typed back: `K7QF/DR09b`.
  func ref(_ entry: Commitment, style: ANSIStyle = .plain) -> Cell {
    Cell(entry.ref, style: style)
  }

  /// The title, with the number of earlier contacts it stands for.
  func title(_ entry: Commitment, earlier: Int = 0) -> Cell {
    let title = titles(entry)
    guard earlier > 0 else { return Cell(title) }
    return Cell(
      OverdueWords.earlier(language, ["title": title, "n": String(earlier)]), data: title)
  }

  /// The worker, or the partner where no worker is named.
  func who(_ entry: Commitment) -> Cell {
    Cell(entry.worker?.rawValue ?? entry.partner?.rawValue ?? "", style: .faint)
  }

  /// A date, with `~` when it is expected only.
  func date(_ date: CivilDate?, isExpected: Bool = false) -> Cell {
    guard let date else { return .empty }
    let text = date.description
    return isExpected ? Cell("~" + text, data: text) : Cell(text)
  }

  /// Its policy date, or its statutory one with `§` where it has no other.
  func due(_ entry: Commitment) -> Cell {
    DueCells.due(
      date(entry.due, isExpected: entry.isDueExpected),
      limit: date(entry.limit, isExpected: entry.isLimitExpected))
  }

  /// Its statutory date, where ``due(_:)`` does not show it already.
  func limit(_ entry: Commitment) -> Cell {
    DueCells.limit(
      date(entry.limit, isExpected: entry.isLimitExpected), besides: entry.due)
  }

  /// The first of what it waits for and the number of others.
  func waits(_ entry: Commitment) -> Cell {
    guard let first = entry.blockedBy.first else { return .empty }
    let name =
      first == .withheld ? OverdueWords.otherPartner(language) : first.rawValue
    let others = entry.blockedBy.count - 1
    guard others > 0 else { return Cell(name, data: first.rawValue) }
    return Cell(
      name + " " + OverdueWords.more(language, ["n": String(others)]),
      data: entry.blockedBy.lazy.map(\.rawValue).joined(separator: " "))
  }

  /// A number; nothing for none.
  func count(_ number: Int) -> Cell {
    number == 0 ? Cell("", data: "0") : Cell(number)
  }

  /// How many plans do not count and why, in one line; nil for none.
  func note(_ counts: [StatusCount]) -> String? {
    let plans = counts.reduce(0) { $0 + $1.plans }
    guard plans > 0 else { return nil }
    let parts = counts.compactMap { count in
      OverdueWords.statuses[count.status.rawValue]?(language, count.plans)
    }
    return OverdueWords.notOwing(language, plans) + ": " + parts.joined(separator: ", ")
  }
}
