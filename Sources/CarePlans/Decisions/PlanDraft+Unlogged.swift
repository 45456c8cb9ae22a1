package import CivilTime

extension PlanDraft {
  /// The contacts of a series whose day has passed without a word, by number.
  ///
  /// - Parameter withFormer: Whether with those from before our time; of these nobody knows how they went.
  func unlogged(of series: FollowUpSeries, withFormer: Bool = false)
    -> [(number: Int, day: CivilDate)]
  {
    guard plan.applies(series) == true else { return [] }
    return contacts(of: series).enumerated().compactMap { place, contact in
      guard contact.day < today, !contact.isClosed, series.log[place + 1] == nil,
        series.keeps(place + 1, on: contact.day),
        withFormer || !(plan.adoption?.isBefore(contact.day) ?? false)
      else { return nil }
      return (place + 1, contact.day)
    }
  }

  /// Those of them that come before one.
  package func unlogged(of key: ItemKey, before number: Int, withFormer: Bool = false)
    -> [(number: Int, day: CivilDate)]
  {
    guard let place = plan.seriesIndex(key) else { return [] }
    return unlogged(of: plan.series[place], withFormer: withFormer).filter { $0.number < number }
  }

  /// Reports on their days contacts that passed without a word before another.
  ///
  /// Of what was said of others nothing changes. One from before our time is named by its number.
  ///
  /// - Parameter isNamed: Whether a contact is reported by itself.
  package mutating func log(
    _ reports: [ContactReport], of key: ItemKey, before number: Int, isNamed: (Int) -> Bool
  ) throws {
    for report in reports {
      let open = unlogged(of: key, before: number, withFormer: report.ranges != nil)
        .filter { !isNamed($0.number) }
      for (number, day) in open
      where report.ranges?.contains(where: { $0.contains(number) }) ?? true {
        try log(key, number: number, report.outcome, on: day)
      }
    }
  }
}
