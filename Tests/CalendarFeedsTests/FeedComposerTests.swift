// swift-format-ignore-file: NeverForceUnwrap

import CalendarFeeds
import CarePlans
import CivilTime
import FeedItems
import FeedSamples
import Testing
import Wording

struct FeedComposerTests {
  @Test func `level 0 holds appointments with a time, as busy`() throws {
    let items = compose(
      [
        Care.entry("DR01", due: "2026-12-01"),
        Care.entry("DR02", pin: TaskPin(day: day("2026-12-02"))),
        Care.entry(
          "DR03", .appointment, pin: TaskPin(day: day("2026-12-03"), minute: 570, minutes: 45)),
      ], .busy)
    let item = try #require(items.first)
    #expect(items.count == 1)
    #expect(item.summary == "Bezet")
    #expect(
      item.content
        == .event(
          FeedEvent(
            .timed(day("2026-12-03"), minute: 570, duration: 45, zone: .amsterdam),
            transparency: .busy)))
    #expect(item.categories == [])
    #expect(item.details == nil)
  }

  @Test(
    arguments: zip(
      [
        Care.entry("DR01", due: "2026-12-01"), Care.entry("DR01", .review, due: "2026-12-01"),
        Care.entry("DR21.14", .contact, number: "21.14", due: "2026-12-01"),
        Care.entry("DR01", .appointment, due: "2026-12-01"),
        Care.entry("DR01", .decision, limit: "2026-12-01", obligation: .statutory),
        Care.entry("DR01", .review, limit: "2026-12-01", obligation: .process),
        Care.entry("M1", .measureEnd, limit: "2026-12-01", obligation: .statutory),
        Care.entry("DR01", due: "2026-12-01", state: .done, finished: "2026-11-20"),
        Care.entry("DR01", due: "2026-12-01", state: .skipped),
        Care.entry("DR01", due: "2026-12-01") { $0.isDueExpected = true },
      ],
      [
        "Termijn K7QF·09", "Overleg K7QF·09", "Contact K7QF·21.14", "Afspraak K7QF·09",
        "Vaste termijn K7QF·09", "Overleg K7QF·09", "Vaste termijn K7QF·09",
        "Gereed: Termijn K7QF·09", "Vervallen: Termijn K7QF·09", "Termijn K7QF·09 (verwacht)",
      ]
    )
  )
  func `level 1 says a neutral word and the number`(entry: Commitment, summary: String) {
    #expect(compose([entry], .neutral).map(\.summary) == [summary])
  }

  @Test func `level 2 says the title, in the language asked for`() {
    let entry = Care.entry("DR09", due: "2026-12-01")
    #expect(compose([entry], .titled).map(\.summary) == ["K7QF·09 Titel DR09"])
    #expect(
      compose([entry], .titled) { $0.language = .en }.map(\.summary) == ["K7QF·09 Title DR09"])
    #expect(compose([entry], .neutral) { $0.language = .en }.map(\.summary) == ["Deadline K7QF·09"])
  }

  @Test func `a meeting fixed on its statutory date is still a meeting`() {
    let entry = Care.entry(
      "DR09", .review, limit: "2026-12-15", obligation: .statutory,
      pin: TaskPin(day: day("2026-12-15"), minute: 600))
    #expect(compose([entry], .neutral).map(\.summary) == ["Overleg K7QF·09"])
    let due = Care.entry("DR09", due: "2026-12-15", limit: "2026-12-15", obligation: .statutory)
    #expect(compose([due], .neutral).map(\.summary) == ["Vaste termijn K7QF·09"])
  }

  @Test func `a policy date and a statutory date are two events`() {
    let entry = Care.entry("DR09", due: "2026-12-01", limit: "2026-12-15", obligation: .statutory)
    let items = compose([entry], .neutral)
    #expect(items.map(\.summary) == ["Termijn K7QF·09", "Vaste termijn K7QF·09"])
    #expect(Set(items.map(\.uid)).count == 2)
  }

  @Test(
    arguments: zip(
      ["2026-10-24", "2026-10-25", "2027-11-24", "2027-11-25"], [false, true, true, false]))
  func `what is over shows from 30 days back to 365 ahead`(iso: String, isShown: Bool) {
    let entry = Care.entry("DR09", due: iso, state: .missed)
    #expect(compose([entry], .neutral).isEmpty != isShown)
  }

  @Test func `what is open and late never leaves, and is counted once, today`() throws {
    let entries = [
      Care.entry("DR01", due: "2024-01-01"), Care.entry("DR02", due: "2026-11-23"),
      Care.entry("DR03", due: "2026-11-24"),
      Care.entry("DR04", due: "2026-11-01", state: .done, finished: "2026-11-10"),
      Care.entry("DR05", due: "2026-11-01") { $0.waitUntil = day("2026-12-01") },
    ]
    let items = compose(entries, .neutral)
    let late = try #require(items.last)
    #expect(items.count == 6)
    #expect(late.summary == "2 te laat")
    #expect(late.content == .event(FeedEvent(.allDay(day("2026-11-24")), transparency: .free)))
    let tomorrow = compose(entries, .neutral) { $0.today = day("2026-11-25") }
    #expect(tomorrow.last?.summary == "3 te laat")
    // It moves with the day, under one name, and is newer every day.
    #expect(tomorrow.last?.uid == late.uid)
    #expect(try #require(tomorrow.last).sequence > late.sequence)
    #expect(try #require(tomorrow.last).revision > late.revision)
    #expect(compose([entries[2]], .neutral).count == 1)
  }

  @Test func `a partner counts what it owes, not what it takes part in`() {
    let entries = [
      Care.entry("DR01", due: "2026-11-01") { $0.partner = "rn" },
      Care.entry("DR02", due: "2026-11-01") { $0.partner = "ggz" },
    ]
    let content = FeedComposer(.partner("rn"), Care.options(.neutral)).compose(entries) { _ in nil }
    #expect(content.items.map(\.summary).contains("1 te laat"))
  }

  @Test(arguments: FeedLevel.allCases)
  func `what is cancelled is told for 30 days`(level: FeedLevel) {
    let cancelledOn = Care.seconds("2026-11-20")
    let entry = Care.entry(
      "DR09", .appointment, state: .skipped,
      pin: TaskPin(day: day("2026-12-10"), minute: 600)
    ) { $0.timeStamp = .init(at: cancelledOn, sequence: 2) }
    for (today, isShown) in [("2026-11-24", true), ("2026-12-20", true), ("2026-12-21", false)] {
      let items = compose([entry], level) { $0.today = day(today) }
      #expect(items.isEmpty != isShown)
      for item in items {
        guard case .event(let event) = item.content else { continue }
        #expect(event.status == .cancelled)
        #expect(item.summary.hasPrefix("Vervallen: "))
      }
    }
  }

  @Test func `stamps are those of what the level shows`() {
    let entry = Care.entry(
      "DR09", .appointment, pin: TaskPin(day: day("2026-12-10"), minute: 600)
    ) {
      $0.timeStamp = .init(at: 1_000, sequence: 1)
      $0.dateStamp = .init(at: 2_000, sequence: 2)
      $0.titleStamp = .init(at: 3_000, sequence: 4)
    }
    let stamps = FeedLevel.allCases.compactMap { compose([entry], $0).first }
    #expect(stamps.map(\.revision) == [1_000, 2_000, 3_000])
    #expect(stamps.map(\.sequence) == [1, 16, 48])
  }

  @Test func `what only to-dos and relations show grows only their stamps`() throws {
    let entry = Care.entry("DR09", due: "2026-12-10") {
      $0.dateStamp = .init(at: 2_000, sequence: 2)
      $0.todoStamp = .init(at: 3_000, sequence: 10)
      $0.linkStamp = .init(at: 4_000, sequence: 100)
    }
    #expect(compose([entry], .neutral).map(\.sequence) == [16])
    #expect(compose([entry], .neutral) { $0.hasRelations = true }.map(\.sequence) == [116])
    let both = compose([entry], .neutral) {
      $0.hasTodos = true
      $0.todosAhead = 30
      $0.hasRelations = true
    }
    // Events hold the lines.
    #expect(both.map(\.sequence).sorted() == [96, 116])
    #expect(both.map(\.revision).sorted() == [3_000, 4_000])
  }

  @Test func `to-dos stand beside events, with their state`() throws {
    let entries = [
      Care.entry("DR01", due: "2026-12-01"), Care.entry("DR02", due: "2026-12-01", state: .started),
      Care.entry("DR03", due: "2026-12-01", state: .done, finished: "2026-11-20"),
      Care.entry("DR04", due: "2026-12-01", state: .skipped), Care.entry("DR05"),
      Care.entry("DR06", state: .openDated),
      Care.entry("DR07", due: "2026-12-01", limit: "2026-11-30"),
    ]
    let items = compose(entries, .neutral) { $0.hasTodos = true }
    let todos = items.compactMap { item -> FeedTodo? in
      if case .todo(let todo) = item.content { todo } else { nil }
    }
    #expect(
      todos.map(\.status) == [
        .needsAction, .inProcess, .completed(at: Care.created), .cancelled, .needsAction,
      ])
    // What is done stands on the day it was done; what has no date and cannot be done is none to do.
    #expect(
      todos.map(\.due)
        == ["2026-12-01", "2026-12-01", "2026-11-20", "2026-12-01", "2026-11-30"].map(day))
    #expect(compose(entries, .busy) { $0.hasTodos = true }.isEmpty)
  }

  @Test func `uids are stable, differ by audience, and tell nothing`() throws {
    let entry = Care.entry("DR09", due: "2026-12-01")
    func uid(_ audience: FeedAudience, key: UInt8 = 7) -> String {
      FeedComposer(
        audience, Care.options(.neutral) { $0.uidKey = Array(repeating: key, count: 32) }
      ).compose([entry]) { _ in nil }.items.first?.uid ?? ""
    }
    let uids = [
      uid(.all), uid(.worker("rn")), uid(.partner("rn")), uid(.plan(Care.plan)), uid(.all, key: 8),
    ]
    #expect(Set(uids).count == uids.count)
    // Worked out with another program: HMAC-SHA256 over "all\nK7QF-1231\nDR09\nevent".
    #expect(uid(.all) == Care.knownUID)
    for uid in uids {
      #expect(uid.utf8.count == 36)
      #expect(!uid.contains("K7QF") && !uid.contains("DR09"))
    }
    var moved = entry
    moved.due = CivilDate("2026-12-05")
    moved.state = .skipped
    #expect(compose([moved], .neutral).first?.uid == uid(.all))
  }

  @Test(
    arguments: zip(
      FeedGrant.Ending.allCases,
      ["Deze agenda is ingetrokken", "Deze agenda is verlopen", "Deze agenda is ingetrokken"]))
  func `a feed that ended says in one item why, and whom to ask`(
    why: FeedGrant.Ending, words: String
  ) throws {
    let composer = FeedComposer(.worker("rn-03"), Care.options(.titled))
    let content = composer.withdrawn(on: day("2026-11-20"), why)
    #expect(content.items.map(\.summary) == [words])
    #expect(content.items.first?.details?.contains("vraag dan een nieuw adres") == true)
    #expect(try OctetLint.faults(in: Samples.feed(content.items, content.header)) == [])
    #expect(content == composer.withdrawn(on: day("2026-11-20"), why))
  }

  @Test func `a calendar is called by its number, at level 2 by its plan, and never by a label`() {
    func name(_ audience: FeedAudience, _ level: FeedLevel, _ number: Int) -> String {
      FeedComposer(audience, Care.options(level) { $0.number = number }).compose([]) { _ in nil }
        .header.name
    }
    #expect(name(.worker("rn"), .neutral, 2) == "Termijnen 2")
    #expect(name(.plan(Care.plan), .busy, 3) == "Termijnen 3")
    #expect(name(.plan(Care.plan), .neutral, 3) == "Termijnen 3")
    #expect(name(.plan(Care.plan), .titled, 3) == "Termijnen K7QF")
    #expect(name(.all, .titled, 4) == "Termijnen 4")
    #expect(name(.all, .neutral, 0) == "Termijnen")
  }

  private func compose(
    _ entries: [Commitment], _ level: FeedLevel, change: (inout FeedOptions) -> Void = { _ in }
  ) -> [FeedItem] {
    FeedComposer(.all, Care.options(level, change: change)).compose(entries, title: Care.title)
      .items
  }

  private func day(_ iso: String) -> CivilDate { Samples.day(iso) }
}
