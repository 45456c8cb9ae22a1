// swift-format-ignore-file: NeverForceUnwrap

import CalendarFeeds
import CarePlans
import CivilTime
import FeedItems
import FeedSamples
import TestSupport
import Testing
import Wording

/// A calendar stays small, and never ends without a word.
struct FeedCutTests {
  private static let today = Samples.day("2026-11-24")

  /// Work on days before and after today; of three one is past, and of those half is settled.
  private func entries(_ count: Int) -> [Commitment] {
    (0..<count).map { number in
      let isPast = number % 3 == 0
      return Care.entry(
        ItemKey("T\(number)"), number: "\(number)",
        due: Self.today.adding(days: isPast ? -1 - number % 29 : number % 365)!.description,
        state: isPast && number % 2 == 0 ? .missed : .open
      ) { $0.blockedBy = [ItemKey("T\(number / 2)"), ItemKey("T\(number / 3)")] }
    }
  }

  private func compose(
    _ entries: [Commitment], _ level: FeedLevel, change: (inout FeedOptions) -> Void = { _ in }
  ) -> FeedContent {
    FeedComposer(.all, Care.options(level, change: change)).compose(entries) { _ in
      let title = "Bespreek met de casusregisseur, de wijkagent; en wie meer weet \\ van het gezin"
      return BilingualText(nl: title, en: title)
    }
  }

  private func day(_ item: FeedItem) -> CivilDate? {
    switch item.content {
    case .event(let event):
      switch event.when {
      case .allDay(let day): day
      case .timed(let day, _, _, _): day
      }
    case .todo(let todo): todo.due
    }
  }

  private static let everything: @Sendable (inout FeedOptions) -> Void = {
    ($0.hasTodos, $0.hasRelations, $0.alarms) = (true, true, .usual)
  }

  @Test(arguments: [FeedLevel.neutral, .titled], [false, true])
  func `a large calendar has under a million octets, and says where it ends`(
    level: FeedLevel, hasAll: Bool
  ) throws {
    let count = hasAll ? 2_400 : 6_000
    let content = compose(entries(count), level) { if hasAll { Self.everything(&$0) } }
    let bytes = try Samples.feed(content.items, content.header)
    #expect(bytes.count < 1_000_000)
    #expect(content.items.count <= 2_400)
    #expect(OctetLint.faults(in: bytes) == [])
    let cut = try #require(content.cut)
    let word = content.items.filter { $0.summary == "Hierna is er meer: zie de lijsten" }
    #expect(word.count == 1)
    #expect(word.first.flatMap(day) == cut.lastDay)
    // Whole days: all that is open up to that one, and nothing after it.
    let open = entries(count).filter { $0.state.isOpen }
    let shown = content.items.filter { if case .event = $0.content { true } else { false } }
    #expect(shown.allSatisfy { day($0)! <= cut.lastDay })
    let expected = open.count { $0.due! >= Self.today && $0.due! <= cut.lastDay }
    let found = shown.count { day($0)! >= Self.today }
    // Beside the words of the whole: how many are late, and that there is more.
    #expect(found == expected + 2)
    #expect(shown.count { day($0)! < Self.today } == open.count { $0.due! < Self.today })
  }

  @Test func `one that is whole says nothing of an end, also where only settled work is dropped`() {
    #expect(compose(entries(300), .titled, change: Self.everything).cut == nil)
    let settled = (0..<3_000).map {
      Care.entry(ItemKey("T\($0)"), number: "\($0)", due: "2026-11-20", state: .missed)
    }
    let content = compose(settled, .neutral)
    #expect(content.cut == nil)
    #expect(content.items.count < 2_400)
  }

  @Test(
    arguments: [FeedLevel.busy, .neutral, .titled],
    [100, 290, 400, 700, 1_000, 1_400, 1_900, 2_300, 2_600, 4_000])
  func `what is whole for sure by its days is whole`(level: FeedLevel, count: Int) {
    for hasAll in [false, true] {
      let change: @Sendable (inout FeedOptions) -> Void = {
        if hasAll { Self.everything(&$0) }
      }
      let isSure = FeedComposer(.all, Care.options(level, change: change))
        .surelyHolds(entries(count), besides: 0)
      #expect(!isSure || compose(entries(count), level, change: change).cut == nil)
      // Most are known by their days alone.
      if count <= (hasAll ? 290 : level == .titled ? 290 : 1_000) { #expect(isSure) }
      if count == 4_000, level > .busy { #expect(!isSure) }
    }
  }

  @Test(arguments: 0..<12)
  func `no item without a title has more octets than the days are reckoned with`(seed: UInt64) {
    let content = FeedComposer(
      .all,
      Care.options(.neutral) {
        ($0.hasTodos, $0.language) = (true, seed % 2 == 0 ? .nl : .en)
      }
    ).compose(FeedPrivacyTests.planted(seed)) { _ in nil }
    for item in content.items where !item.summary.hasSuffix(seed % 2 == 0 ? "te laat" : "overdue") {
      #expect(item.mostOctets <= 700, "\(item)")
    }
  }

  @Test func `what is late goes last of all, and then the end is today`() throws {
    let late = (0..<3_000).map {
      Care.entry(ItemKey("T\($0)"), number: "\($0)", due: "2026-11-\(10 + $0 % 10)")
    }
    let content = compose(late + entries(300), .neutral)
    #expect(content.cut?.lastDay == Self.today)
    #expect(content.items.count <= 2_400)
    // The oldest of them are left out.
    #expect(content.items.contains { day($0) == Samples.day("2026-11-19") })
  }

  @Test(arguments: 0..<12)
  func `no item has more octets than it is reckoned with`(seed: UInt64) throws {
    let content = FeedComposer(
      .all,
      Care.options(.titled) {
        Self.everything(&$0)
        $0.language = seed % 2 == 0 ? .nl : .en
      }
    ).compose(FeedPrivacyTests.planted(seed)) { _ in
      let title = String(repeating: "é,;\\\n👩‍👧", count: Int(seed) * 5)
      return BilingualText(nl: title, en: title)
    }
    for item in content.items {
      let bytes = try CalendarRenderer().component(item).bytes.count
      #expect(bytes <= item.mostOctets, "\(bytes) \(item)")
      // Nor many fewer: a relation and an alarm have their longest form in the reckoning.
      let spare = 75 + 20 * item.relations.count + item.summary.utf8.count / 4
      #expect(item.mostOctets < bytes + spare, "\(bytes) \(item)")
    }
  }

  @Test func `it can be cut down to appointments, to the dates of law, and to both`() {
    let entries = [
      Care.entry("DR01", due: "2026-12-01"),
      Care.entry("DR02", due: "2026-12-02", limit: "2026-12-09", obligation: .statutory),
      Care.entry("DR03", limit: "2026-12-10"),
      Care.entry(
        "DR04", .appointment, pin: TaskPin(day: Samples.day("2026-12-03"), minute: 600)),
      Care.entry("DR05", pin: TaskPin(day: Samples.day("2026-12-04"))),
      Care.entry("M1", .measureEnd, limit: "2026-12-11", obligation: .statutory),
    ]
    func days(_ only: Set<FeedSelection>, hasTodos: Bool = false) -> [String] {
      compose(entries, .neutral) {
        $0.only = only
        $0.hasTodos = hasTodos
        $0.todosAhead = 30
      }.items.compactMap { day($0)?.description.suffix(2) }.map(String.init).sorted()
    }
    #expect(days([]) == ["01", "02", "03", "04", "09", "10", "11"])
    #expect(days([.appointments]) == ["03"])
    #expect(days([.law]) == ["09", "11"])
    #expect(days([.appointments, .law]) == ["03", "09", "11"])
    #expect(days([.law], hasTodos: true) == ["09", "11", "11"])
  }
}
