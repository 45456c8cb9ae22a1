import CarePlans
import CivilTime
import FeedItems
import FeedSamples
import TestSupport
import Testing

/// What an item says when somebody opens it, and that it is newer whenever it says something else.
struct FeedDetailsTests {
  private func items(
    _ entries: [Commitment], _ level: FeedLevel = .neutral, on today: String = "2026-11-24",
    hasTodos: Bool = false
  ) -> [FeedItem] {
    let options = Care.options(level) {
      $0.today = Care.day(today)
      $0.hasTodos = hasTodos
    }
    return FeedComposer(.all, options).compose(entries, title: Care.title).items
  }

  @Test func `since when it is late, how often it moved, and what to type`() {
    let entry = Care.entry("DR01", due: "2026-11-20") {
      $0.firstDue = Care.day("2026-10-01")
      ($0.pushes, $0.moves) = (1, 1)
    }
    #expect(
      items([entry]).first?.details == """
        Te laat: moest uiterlijk vr 20 november 2026
        2 keer verzet
        Eerst do 1 oktober 2026
        aftercare show K7QF·09
        """)
    #expect(items([entry], on: "2026-11-20").first?.details?.hasPrefix("2 keer") ?? false)
  }

  @Test func `what is put aside says until when`() {
    let entry = Care.entry("DR01", due: "2026-11-30") { $0.waitUntil = Care.day("2026-12-04") }
    #expect(items([entry]).first?.summary == "Termijn K7QF·09 (opzij tot vr 4 december)")
    #expect(items([entry]).first?.details?.hasPrefix("Opzij gezet tot vr 4 december 2026") ?? false)
    #expect(items([entry], on: "2026-12-04").first?.summary == "Termijn K7QF·09")
  }

  @Test
  func `where professionals meet is told at level 2 by its code, and nothing of other places`() {
    for kind in Commitment.Kind.allCases {
      let pin = TaskPin(day: Care.day("2026-12-08"), minute: 600, minutes: 90, place: "zaal-214")
      let entry = Care.entry("V02", kind, pin: pin)
      for level in FeedLevel.allCases {
        let told = items([entry], level).compactMap(\.location)
        #expect(told == (kind == .review && level == .titled ? ["zaal-214"] : []))
      }
    }
  }

  /// Some item in some state.
  private func random(_ number: Int, using random: inout SplitMix64) -> Commitment {
    func date() -> CivilDate? {
      Int.random(in: 0..<3, using: &random) == 0
        ? nil : Care.day("2026-11-24").adding(days: Int.random(in: -20...20, using: &random))
    }
    let isContact = number % 3 == 0
    return Care.entry(
      ItemKey(isContact ? "V01.\(number)" : "T\(number)"), isContact ? .contact : .action,
      number: "\(number)",
      state: [.open, .started, .openDated].randomElement(using: &random) ?? .open
    ) {
      ($0.due, $0.limit, $0.waitUntil, $0.readyFrom, $0.awaits) = (
        date(), date(), date(), date(), date()
      )
      let stamp = Commitment.Stamp(at: Care.seconds("2026-06-01"))
      $0.stamps = .init(time: stamp, date: stamp, title: stamp, todo: stamp, link: stamp)
      $0.isDueExpected = Bool.random(using: &random)
      $0.isLimitExpected = Bool.random(using: &random)
      $0.endsByLaw = !isContact && Bool.random(using: &random)
      if isContact {
        ($0.series, $0.occurrence) = ("V01", number)
        $0.pin = date().map { TaskPin(day: $0) }
      }
    }
  }

  @Test(arguments: 0..<12)
  func `what says something else than the day before is newer, and nothing else is`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let entries = (1...30).map { self.random($0, using: &random) }
    var before: [String: FeedItem] = [:]
    for step in -25...25 {
      let today = Care.day("2026-11-24").adding(days: step)?.description ?? ""
      for item in items(entries, .titled, on: today, hasTodos: true) {
        if let former = before[item.uid] {
          let isNewer = item.sequence > former.sequence && item.revision > former.revision
          var same = item
          (same.sequence, same.revision) = (former.sequence, former.revision)
          #expect((same == former) || isNewer, "\(today) \(item.summary) \(former.summary)")
          #expect(item.sequence >= former.sequence && item.revision >= former.revision)
          if case .event = item.content, same == former {
            #expect(item.sequence == former.sequence, "\(today) \(item.summary)")
          }
        }
        before[item.uid] = item
      }
    }
  }
}
