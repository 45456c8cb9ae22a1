import CarePlans
import CivilTime
import TestSupport
import Testing

@testable import Reports

/// What is counted of digests is what is counted of their commitments.
struct DigestCountTests {
  private let today = CivilDate.sampleToday

  /// Commitments of some plans in any order, in which contacts of a series lie apart.
  private func commitments(_ seed: UInt64) -> [PlanCode: [Commitment]] {
    var random = SplitMix64(seed: seed)
    return Dictionary(
      grouping: RandomCommitments.make(seed: seed).0.shuffled(using: &random), by: \.plan)
  }

  @Test(arguments: UInt64(0)..<40) func `what is late of workers`(seed: UInt64) {
    var right: [WorkerID?: LateTally] = [:]
    var found: [WorkerID?: LateTally] = [:]
    for (plan, entries) in commitments(seed) {
      for entry in entries { right[entry.worker, default: LateTally()].add(entry, on: today) }
      let digest = PlanDigest(of: entries, in: plan)
      var tallies: [WorkerID?: LateTally] = [:]
      for place in digest.items.indices {
        tallies[digest.key(digest.items[place].worker), default: LateTally()]
          .add(digest, at: place, on: today)
      }
      for (worker, tally) in tallies { found[worker, default: LateTally()].add(tally) }
    }
    for (worker, tally) in right {
      let other = found[worker] ?? LateTally()
      #expect(
        [tally.open, tally.late, tally.breached, tally.putAside]
          == [other.open, other.late, other.breached, other.putAside])
    }
    #expect(Set(found.keys).isSubset(of: right.keys))
  }

  @Test(arguments: UInt64(0)..<40) func `the lines of a plan, wherever its contacts lie`(
    seed: UInt64
  ) {
    for (plan, entries) in commitments(seed) {
      let digest = PlanDigest(of: entries, in: plan)
      var whole = SeriesCollapse<SeriesID>()
      for (place, entry) in entries.enumerated() where entry.state.isOpen {
        whole.add(
          CollapsedLine(place: place, standing: entry.standing(on: today)),
          of: entry.series.map { SeriesID(plan: plan, series: $0) }, number: entry.occurrence ?? 0,
          on: entry.dates.coming)
      }
      let brief = SeriesCollapse(of: digest, on: today)
      #expect(
        brief.lines.map { digest.key(at: $0.place) } == whole.lines.map { entries[$0.place].item })
      #expect(
        brief.upcoming.map { digest.key(at: $0.place) }
          == whole.upcoming.map { entries[$0.place].item })
      #expect(brief.lines.map(\.earlier) == whole.lines.map(\.earlier))
      #expect(brief.lines.map(\.standing) == whole.lines.map(\.standing))
    }
  }
}
