import CarePlans
import CivilTime
import FeedItems
import PlanStore
import Planner
import Reports
import Testing

/// Lists, calendars and the API show one account of one store the same, in the same words.
struct OneScopeTests {
  private let house: SharedHouse
  private var planner: Planner { house.small.planner }

  init() throws { house = try SharedHouse() }

  struct Reader: Sendable, CustomTestStringConvertible {
    var role: Account.Role
    var worker: WorkerID?
    var partner: PartnerID?
    var audience: FeedAudience

    var testDescription: String { "\(role) \(worker?.rawValue ?? partner?.rawValue ?? "")" }
  }

  private static let readers: [Reader] = [
    Reader(role: .worker, worker: "ggz-01", audience: .worker("ggz-01")),
    Reader(role: .worker, worker: "gem-02", audience: .worker("gem-02")),
    Reader(role: .desk, partner: "ggz", audience: .partner("ggz")),
    Reader(role: .desk, partner: "politie", audience: .partner("politie")),
    Reader(role: .desk, partner: "gemeente", audience: .partner("gemeente")),
  ]

  /// What names a commitment to whoever sees it, whole or not.
  private func name(_ entry: Commitment) -> String { "\(entry.plan)·\(entry.number)" }

  @Test(arguments: readers)
  func `what somebody owes is the same in lists, in a calendar and over the API`(reader: Reader)
    throws
  {
    let account = Account(
      id: "a", role: reader.role, worker: reader.worker, partner: reader.partner,
      addedOn: planner.today)
    let listed = try house.seeing(reader.role, worker: reader.worker, partner: reader.partner)
      .snapshot(CommitmentFilter()).commitments
    let known = Dictionary(listed.map { (name($0), $0) }) { first, _ in first }
    #expect(known.count == listed.count)

    let told = try planner.openCommitments(of: account) { $0 }.report.rows
      .filter { $0.visibility > .dateOnly }
    let viewer = Viewer(account, in: try house.small.store.directory(), on: planner.today)
    let whole = try planner.snapshot(CommitmentFilter()).commitments
    let owed = Set(whole.filter(viewer.owes).map(name))
    #expect(Set(known.keys) == owed)
    let answered = told.filter { owed.contains(name($0.commitment)) }
    #expect(Set(answered.map { name($0.commitment) }) == owed)
    for row in answered {
      let entry = known[name(row.commitment)]
      #expect(row.commitment.item == entry?.item, "\(name(row.commitment))")
      #expect(row.commitment.titleKey == entry?.titleKey)
      #expect(row.commitment.kind == entry?.kind)
    }

    let feed = FeedReader(
      reader.audience, in: try house.small.store.directory(), on: planner.today)
    let (entries, untitled) = try planner.visible(
      house.small.store.commitments(feed.filter), to: feed, at: .titled)
    let due = entries.filter { $0.state.isOpen && feed.owner.owes($0) }
    #expect(Set(due.map(name)) == owed)
    for entry in due {
      #expect(
        untitled.contains(entry.ref) == known[name(entry)]?.isNeutral, "\(name(entry))")
    }
  }

  @Test func `the readers owe something, and one of them sees a plan in neutral words`() throws {
    var neutral = 0
    for reader in Self.readers where reader.role == .desk {
      let listed = try house.seeing(.desk, partner: reader.partner)
        .snapshot(CommitmentFilter()).commitments
      #expect(!listed.isEmpty, "\(reader.testDescription)")
      neutral += listed.count { $0.isNeutral }
    }
    #expect(neutral > 0)
  }
}
