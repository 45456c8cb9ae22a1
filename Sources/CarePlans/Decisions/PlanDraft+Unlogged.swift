package import CivilTime

extension PlanDraft {
  /// The contacts of a series whose day has passed without a word, by number.
  func unlogged(of series: FollowUpSeries) -> [(number: Int, day: CivilDate)] {
    guard plan.applies(series) == true else { return [] }
    return contacts(of: series).enumerated().compactMap { place, contact in
      guard contact.day < today, !contact.isClosed, series.log[place + 1] == nil,
        series.keeps(place + 1, on: contact.day),
        // Of what was before our time nobody knows how it went.
        !(plan.adoption?.isBefore(contact.day) ?? false)
      else { return nil }
      return (place + 1, contact.day)
    }
  }

  /// Those of them that come before one.
  package func unlogged(of key: ItemKey, before number: Int) -> [(number: Int, day: CivilDate)] {
    guard let place = plan.seriesIndex(key) else { return [] }
    return unlogged(of: plan.series[place]).filter { $0.number < number }
  }

  /// Reports on their days contacts that passed without a word before another; of what was said of
  /// others nothing changes.
  ///
  /// - Parameter isNamed: Whether a contact is reported by itself.
  package mutating func log(
    _ reports: [ContactReport], of key: ItemKey, before number: Int, isNamed: (Int) -> Bool
  ) throws {
    for report in reports {
      let open = unlogged(of: key, before: number).filter { !isNamed($0.number) }
      for (number, day) in open
      where report.ranges?.contains(where: { $0.contains(number) }) ?? true {
        try log(key, number: number, report.outcome, on: day)
      }
    }
  }
}
