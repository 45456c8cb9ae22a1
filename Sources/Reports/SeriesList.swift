package import CarePlans
package import CivilTime

/// Series with their last and next contact.
package struct SeriesList: Sendable, Hashable {
  /// One series, as far as its contacts tell.
  package struct Line: Sendable, Hashable {
    /// Any of its contacts: they have title and worker in common.
    package let example: Commitment
    package private(set) var lastHeld: CivilDate?
    package private(set) var next: CivilDate?
    package private(set) var isExpected = false
    package private(set) var held = 0
    package private(set) var missed = 0
    package private(set) var unlogged = 0
    /// Whether a hand removed it while contacts were late.
    package private(set) var wasRemovedLate = false

    package var ref: String { "\(example.plan.short)/\(example.series ?? example.item)" }

    fileprivate init(example: Commitment) { self.example = example }
  }

  package let asOf: CivilDate
  package let lines: [Line]
  /// The series that were found, listed or not.
  package let total: Int

  /// Series beyond the bound of the list.
  package var leftOut: Int { total - lines.count }

  package init(of contacts: [Commitment], limit: Int? = nil, on today: CivilDate) {
    let all = Self.lines(of: contacts, on: today)
    asOf = today
    total = all.count
    lines = limit.map { Array(all.prefix($0)) } ?? all
  }

  /// One line for each series, in the order of their keys.
  package static func lines(of contacts: [Commitment], on today: CivilDate) -> [Line] {
    struct SeriesID: Hashable {
      let plan: PlanCode
      let series: ItemKey
    }
    var places: [SeriesID: Int] = [:]
    var lines: [Line] = []
    for entry in contacts {
      let id = SeriesID(plan: entry.plan, series: entry.series ?? entry.item)
      let place = places[id] ?? lines.count
      if place == lines.count {
        places[id] = place
        lines.append(Line(example: entry))
      }
      lines[place].count(entry, on: today)
    }
    return lines.map { ("\($0.example.plan)/\($0.example.series ?? $0.example.item)", $0) }
      .sorted { $0.0 < $1.0 }.map(\.1)
  }
}

extension SeriesList.Line {
  fileprivate mutating func count(_ entry: Commitment, on today: CivilDate) {
    if entry.wasRemovedLate { wasRemovedLate = true }
    switch entry.state {
    case .done:
      held += 1
      if let day = entry.finishedOn { lastHeld = max(lastHeld ?? day, day) }
    case .missed: missed += 1
    case .open, .started, .openDated:
      guard let day = entry.pin?.day ?? entry.due else { return }
      if day < today, !entry.isDueExpected {
        unlogged += 1
      } else if day < next ?? CivilDate.latest {
        next = day
        isExpected = entry.isDueExpected
      }
    case .skipped, .excused, .closed, .withdrawn, .beforeAdoption: break
    }
  }
}
