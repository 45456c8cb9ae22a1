package import CarePlans
import FeedItems
package import Reports

extension Planner {
  /// `partner sheet`, `worker sheet`: what somebody owes and was asked, as its calendar tells it.
  ///
  /// - Parameter level: ``FeedLevel/neutral``, or with titles.
  package func owedSheet(of holder: FeedAudience.Holder, level: FeedLevel) throws
    -> Answer<OwedSheet>
  {
    let audience: FeedAudience =
      switch holder {
      case .worker(let id): .worker(id)
      case .partner(let id): .partner(id)
      }
    return try repository.read { store in
      let reader = FeedReader(audience, in: try store.directory(), on: today)
      var filter = reader.filter
      (filter.openOnly, filter.statuses) = (true, nil)
      let snapshot = try snapshot(filter)
      let (entries, untitled) = try visible(snapshot.commitments, to: reader, at: .titled)
      let report = OwedSheet(
        of: entries.filter(reader.tells), rows: snapshot.rows, for: holder, owner: reader.owner,
        level: level,
        on: today
      ) { entry in
        let isTitled = level == .titled && !untitled.contains(entry.ref)
        return FeedName.text(
          of: entry, at: level, title: isTitled ? feedTitle(of: entry, snapshot.titles) : nil)
      }
      return Answer(report, head: snapshot.head)
    }
  }
}
