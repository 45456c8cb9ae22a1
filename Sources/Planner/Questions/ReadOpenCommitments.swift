package import CarePlans
package import Reports

extension Planner {
  /// What is open, as far as an account sees it: `/commitments` of the API.
  ///
  /// - Parameter naming: Makes a name of what an item is called, from which nobody gets back.
  /// - Throws: what reading the store throws.
  package func openCommitments(of account: Account, naming: (String) -> String) throws
    -> Answer<OpenCommitments>
  {
    try repository.read { state in
      let snapshot = try snapshot(CommitmentFilter())
      let viewer = try PlanViewer(
        Viewer(account, in: state.directory(), on: snapshot.today), in: state, rows: snapshot.rows)
      return Answer(
        OpenCommitments(viewer.rows(of: snapshot.commitments, naming), on: snapshot.today),
        titles: snapshot.titles)
    }
  }
}

extension PlanViewer {
  fileprivate func rows(of commitments: [Commitment], _ naming: (String) -> String)
    -> [OpenCommitments.Row]
  {
    let own = Set(commitments.lazy.filter { viewer.owes($0) }.map(\.plan))
    let told = commitments.compactMap { entry -> (entry: Commitment, seen: Visibility)? in
      let seen = visibility(of: entry, takesPart: own.contains(entry.plan))
      return seen > .hidden ? (entry, seen) : nil
    }
    var whole: [PlanCode: Set<ItemKey>] = [:]
    for row in told where row.seen == .full {
      whole[row.entry.plan, default: []].insert(row.entry.item)
    }
    return told.map { entry, seen in
      let item = seen == .dateOnly ? entry.series ?? entry.item : entry.item
      // What it waits for is told as far as that is seen whole; of a date alone nothing is.
      let redacted = entry.seen(max(seen, .neutral)) { key in
        whole[entry.plan]?.contains(key) ?? false ? key : nil
      }
      return OpenCommitments.Row(redacted ?? entry, seen, name: naming("\(entry.plan)/\(item)"))
    }
  }
}
