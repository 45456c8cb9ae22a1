import CarePlans
import CivilTime

/// Turns open items into lines, so that a series never floods a list.
///
/// Of the contacts of a series whose day has passed without a word only the latest is a line; the
/// earlier ones are its count. Of those to come only the next is a line. A contact is past when it
/// is late, so that one whose window is still open never hides one whose window has closed; nor
/// does one that was put aside.
///
/// Holds places and not items: a list shows few of the many it is made from.
struct SeriesCollapse<Series: Hashable> {
  /// What is late, and every open task and measure, in the order given.
  private(set) var lines: [CollapsedLine] = []
  /// The next contact of each series, in the order the series were met.
  private(set) var upcoming: [CollapsedLine] = []
  private var known: [SideID: Place] = [:]

  private struct SideID: Hashable {
    let series: Series
    let side: Standing.Side
  }

  /// Where the line of a series stands, and which contact it is.
  private struct Place {
    var line: Int
    var number: Int
  }

  /// Takes an open item into account.
  ///
  /// - Parameters:
  ///   - series: The series it is a contact of; nil for everything else.
  ///   - number: Which contact.
  mutating func add(_ line: CollapsedLine, of series: Series?, number: Int) {
    guard let series else { return lines.append(line) }
    let id = SideID(series: series, side: line.standing.side)
    switch (id.side, known[id]) {
    case (.coming, nil):
      known[id] = Place(line: upcoming.count, number: number)
      upcoming.append(line)
    case (.coming, let first?):
      guard number < first.number else { return }
      upcoming[first.line] = line
      known[id]?.number = number
    case (_, nil):
      known[id] = Place(line: lines.count, number: number)
      lines.append(line)
    case (_, let latest?):
      let earlier = lines[latest.line].earlier + 1
      if latest.number < number {
        lines[latest.line] = line
        known[id]?.number = number
      }
      lines[latest.line].earlier = earlier
    }
  }
}

/// A line by the place of its item.
struct CollapsedLine: Sendable, Hashable {
  var place: Int
  var standing: Standing
  /// How many earlier contacts of its series nobody has logged either.
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
      where entries[place].state.isOpen && plans.owes(entries[place].plan) {
        let line = CollapsedLine(place: place, standing: entries[place].standing(on: today))
        guard wantsUpcoming || entries[place].series == nil || line.standing.side != .coming
        else { continue }
        add(
          line, of: entries[place].series.map { SeriesID(plan: entries[place].plan, series: $0) },
          number: entries[place].occurrence ?? 0)
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
    for place in digest.items.indices where digest.items[place].dates.state.isOpen {
      let item = digest.items[place]
      let line = CollapsedLine(place: place, standing: item.dates.standing(on: today))
      if let keeping, !keeping(line.standing) { continue }
      add(line, of: item.number > 0 ? item.name : nil, number: Int(item.number))
    }
  }
}

extension CollapsedLine {
  /// The line with its commitment.
  func line(in commitments: [Commitment]) -> ReportLine {
    ReportLine(commitment: commitments[place], standing: standing, earlier: earlier)
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
