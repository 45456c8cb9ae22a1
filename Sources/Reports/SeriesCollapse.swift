import CarePlans
import CivilTime

/// Turns open items into lines, so that a series never floods a list.
///
/// Of the contacts of a series whose day has passed without a word only the first is a line; the
/// others are its count; so it is of those whose window is still open. Of those to come only the next
/// is a line. One whose window is still open never hides one whose window has closed; nor does one that
/// was put aside.
///
/// Holds places and not items: a list shows few of the many it is made from.
struct SeriesCollapse<Series: Hashable> {
  /// What is late, and every open task and measure, in the order given.
  private(set) var lines: [CollapsedLine] = []
  /// The next contact of each series, in the order the series were met.
  private(set) var upcoming: [CollapsedLine] = []
  /// Where the lines of the series met before stand.
  private var known: [Series: Places] = [:]
  /// The same of one plan, which has few.
  private var few: [(series: Series, places: Places)] = []
  /// Whether there is one plan only.
  private var isOfOnePlan = false
  /// Those of the last series: its contacts mostly come one after the other.
  private var last: (series: Series, places: Places)?

  /// Where the lines of a series stand, and which contacts they are.
  private struct Places {
    var late: Place?
    var putAside: Place?
    var unreported: Place?
    var coming: Place?
  }

  private struct Place {
    var line: Int
    var number: Int
    /// The day it is to come on.
    var day = CivilDate.latest
  }

  /// Takes an open item into account.
  ///
  /// - Parameters:
  ///   - series: The series it is a contact of; nil for everything else.
  ///   - number: Which contact.
  ///   - day: The day it is to come on, which a hand may have set; nil for none.
  mutating func add(_ line: CollapsedLine, of series: Series?, number: Int, on day: CivilDate?) {
    guard let series else { return lines.append(line) }
    var places = places(of: series)
    switch line.standing.side {
    case .late: note(line, number, at: &places.late)
    case .putAside: note(line, number, at: &places.putAside)
    case .unreported: note(line, number, at: &places.unreported)
    case .coming:
      let day = day ?? .latest
      if let first = places.coming {
        guard (day, number) < (first.day, first.number) else { return }
        upcoming[first.line] = line
        places.coming = Place(line: first.line, number: number, day: day)
      } else {
        places.coming = Place(line: upcoming.count, number: number, day: day)
        upcoming.append(line)
      }
    }
    last = (series, places)
  }

  /// Notes a contact whose day has passed: the first stays, with its own day; the others are its count.
  private mutating func note(_ line: CollapsedLine, _ number: Int, at place: inout Place?) {
    guard let first = place else {
      place = Place(line: lines.count, number: number)
      return lines.append(line)
    }
    let known = lines[first.line]
    let isFirst =
      (line.standing.daysLate, first.number) > (known.standing.daysLate, number)
    var shown = isFirst ? line : known
    shown.standing = shown.standing.asLate(as: known.standing).asLate(as: line.standing)
    shown.earlier = known.earlier + 1
    lines[first.line] = shown
    if isFirst { place?.number = number }
  }

  private mutating func places(of series: Series) -> Places {
    if let last {
      if last.series == series { return last.places }
      if isOfOnePlan { few.append(last) } else { known[last.series] = last.places }
    }
    let places = isOfOnePlan ? few.last { $0.series == series }?.places : known[series]
    last = (series, places ?? Places())
    return places ?? Places()
  }
}

/// A line by the place of its item.
struct CollapsedLine: Sendable, Hashable {
  var place: Int
  /// Where it stands; of contacts that passed without a word since the first of them.
  var standing: Standing
  /// How many other contacts of its series passed without a word.
  var earlier = 0
}

extension SeriesCollapse<SeriesID> {
  /// Collapses what is open in plans that owe; what is settled has no line.
  ///
  /// - Parameter wantsUpcoming: False for a report on what is late only, which then costs less.
  init(
    of commitments: [Commitment], plans: OwingPlans, on today: CivilDate,
    wantsUpcoming: Bool = true
  ) {
    // Elements are borrowed from the buffer: copying one would retain every key in it.
    commitments.withUnsafeBufferPointer { entries in
      for place in entries.indices
      where entries[place].state.isOpen && plans.owes(entries[place]) {
        let line = CollapsedLine(place: place, standing: entries[place].standing(on: today))
        guard wantsUpcoming || entries[place].series == nil || line.standing.side != .coming
        else { continue }
        add(
          line, of: entries[place].series.map { SeriesID(plan: entries[place].plan, series: $0) },
          number: entries[place].occurrence ?? 0, on: entries[place].dates.coming)
      }
    }
  }
}

/// A series of a plan among those of others.
struct SeriesID: Hashable {
  let plan: PlanCode
  let series: ItemKey
}

extension SeriesCollapse<UInt16> {
  /// Collapses what is open of one plan.
  ///
  /// - Parameter keeping: Which standings are asked for; nil for any.
  init(of digest: PlanDigest, on today: CivilDate, keeping: ((Standing) -> Bool)? = nil) {
    isOfOnePlan = true
    for place in digest.items.indices where digest.items[place].dates.state.isOpen {
      let item = digest.items[place]
      let line = CollapsedLine(place: place, standing: item.dates.standing(on: today))
      if let keeping, !keeping(line.standing) { continue }
      add(
        line, of: item.number > 0 ? item.name : nil, number: Int(item.number),
        on: item.dates.coming)
    }
  }
}

extension ItemDates {
  /// The day a contact is to come on: what is put aside comes back then.
  var coming: CivilDate? {
    let day = pin ?? next
    guard let waitUntil else { return day }
    return day.map { max($0, waitUntil) } ?? waitUntil
  }
}

extension CollapsedLine {
  /// The line with its commitment.
  func line(in commitments: [Commitment], on today: CivilDate) -> ReportLine {
    ReportLine(commitment: commitments[place], standing: standing, earlier: earlier, on: today)
  }

  /// The day that orders it among others: of contacts that passed without a word that of the first.
  func day(_ dates: ItemDates, on today: CivilDate) -> CivilDate? {
    standing.isLate ? today.adding(days: -standing.daysLate) : dates.listed
  }
}

extension [CollapsedLine] {
  /// The lines in list order, by the date that is printed of each.
  func inListOrder(
    of commitments: [Commitment], by date: (Commitment, Standing) -> CivilDate?
  ) -> [CollapsedLine] {
    commitments.withUnsafeBufferPointer { entries in
      inListOrder {
        CommitmentOrder(entries[$0.place], on: date(entries[$0.place], $0.standing))
      }
    }
  }
}
