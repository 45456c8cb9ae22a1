import CarePlans
import CivilTime

/// Turns open commitments into lines, so that a series never floods a list.
///
/// Of the contacts of a series whose day has passed without a word only the latest is a line; the
/// earlier ones are its count. Of those to come only the next is a line. A contact is past when it
/// is late, so that one whose window is still open never hides one whose window has closed; nor
/// does one that was put aside.
///
/// Holds places and not commitments: a list shows few of the many it is made from.
struct SeriesCollapse: Sendable {
  /// A line by the place of its commitment.
  struct Line: Sendable, Hashable {
    var place: Int
    var standing: Standing
    /// How many earlier contacts of its series nobody has logged either.
    var earlier = 0
  }

  /// What is late, and every open task and measure, in the order given.
  private(set) var lines: [Line] = []
  /// The next contact of each series, in the order the series were met.
  private(set) var upcoming: [Line] = []

  /// Collapses what is open in plans that owe; what is settled has no line.
  ///
  /// - Parameters:
  ///   - plans: Those that owe; nil where the work of any plan is asked for.
  ///   - wantsUpcoming: False for a report on what is late only, which then costs less.
  ///   - keeping: What is asked for; nil keeps all.
  init(
    of commitments: [Commitment], plans: OwingPlans?, on today: CivilDate,
    wantsUpcoming: Bool = true, keeping: ((Commitment, Standing) -> Bool)? = nil
  ) {
    // Elements are borrowed from the buffer: copying one would retain every key in it.
    commitments.withUnsafeBufferPointer { entries in
      var known: [SideID: Int] = [:]
      for place in entries.indices
      where entries[place].state.isOpen && plans?.owes(entries[place].plan) ?? true {
        let line = Line(place: place, standing: entries[place].standing(on: today))
        if let keeping, !keeping(entries[place], line.standing) { continue }
        guard let series = entries[place].series else {
          lines.append(line)
          continue
        }
        let side = line.standing.side
        guard side != .coming || wantsUpcoming else { continue }
        let id = SideID(plan: entries[place].plan, series: series, side: side)
        let number = entries[place].occurrence ?? 0
        switch (side, known[id]) {
        case (.coming, nil):
          known[id] = upcoming.count
          upcoming.append(line)
        case (.coming, let first?):
          if number < entries[upcoming[first].place].occurrence ?? 0 { upcoming[first] = line }
        case (_, nil):
          known[id] = lines.count
          lines.append(line)
        case (_, let latest?):
          let isLater = (entries[lines[latest].place].occurrence ?? 0) < number
          let earlier = lines[latest].earlier + 1
          if isLater { lines[latest] = line }
          lines[latest].earlier = earlier
        }
      }
    }
  }

  private struct SideID: Hashable {
    let plan: PlanCode
    let series: ItemKey
    let side: Standing.Side
  }
}

extension SeriesCollapse.Line {
  /// The line with its commitment.
  func line(in commitments: [Commitment]) -> ReportLine {
    ReportLine(commitment: commitments[place], standing: standing, earlier: earlier)
  }
}

extension [SeriesCollapse.Line] {
  /// The lines in list order, by the date that is printed of each.
  func inListOrder(
    of commitments: [Commitment], by date: (Commitment, Standing) -> CivilDate?
  ) -> [SeriesCollapse.Line] {
    commitments.withUnsafeBufferPointer { entries in
      inListOrder {
        CommitmentOrder(entries[$0.place], on: date(entries[$0.place], $0.standing))
      }
    }
  }
}
