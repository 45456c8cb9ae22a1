import CalendarFeeds
import CarePlans
import CivilTime
import FeedItems
import FeedSamples
import TestSupport
import Testing
import Wording

/// What levels 0 and 1 must never tell, tried with marked words in every field that could.
struct FeedPrivacyTests {
  static let marks = [
    "ZZTITLE", "ZZROLE", "ZZPARTNER", "ZZWORKER", "ZZPHASE", "ZZKEY", "ZZSERIES", "ZZPLACE",
  ]

  static func planted(_ seed: UInt64) -> [Commitment] {
    var random = SplitMix64(seed: seed)
    return (0..<60).map { number in
      var entry = Care.entry(
        ItemKey("ZZKEY\(number)"),
        Commitment.Kind.allCases.randomElement(using: &random) ?? .action,
        number: number % 3 == 0 ? "\(number).\(number)" : "\(number)",
        obligation: Obligation.allCases.randomElement(using: &random) ?? .process,
        state: [.open, .started, .done, .skipped, .missed, .excused, .openDated]
          .randomElement(using: &random) ?? .open)
      func date() -> CivilDate? {
        Bool.random(using: &random)
          ? Samples.day("2026-11-24").adding(days: Int.random(in: -60...60, using: &random)) : nil
      }
      entry.titleKey = "ZZKEY"
      entry.series = "ZZSERIES"
      entry.role = "ZZROLE"
      entry.partner = "ZZPARTNER"
      entry.worker = "ZZWORKER"
      entry.participants = ["ZZPARTNER"]
      entry.phase = "ZZPHASE"
      entry.due = date()
      entry.limit = date()
      entry.isDueExpected = Bool.random(using: &random)
      entry.isLimitExpected = Bool.random(using: &random)
      entry.finishedOn = date()
      entry.pin = date().map {
        TaskPin(
          day: $0, minute: Bool.random(using: &random) ? 600 : nil, minutes: 30, place: "zzplace")
      }
      entry.blockedBy = number > 0 ? [ItemKey("ZZKEY\(number - 1)")] : []
      return entry
    }
  }

  private let phrases: FeedPhraseList

  init() throws { phrases = try FeedPhraseList() }

  @Test(arguments: 0..<40)
  func `levels 0 and 1 say only what the phrase list has`(seed: UInt64) throws {
    let entries = Self.planted(seed)
    for language in Language.allCases {
      for level in [FeedLevel.busy, .neutral] {
        for audience in [
          FeedAudience.worker("ZZWORKER"), .partner("ZZPARTNER"), .plan(Care.plan), .all,
        ] {
          let content = FeedComposer(
            audience,
            Care.options(level) {
              $0.language = language
              $0.hasTodos = seed % 2 == 0
              $0.hasRelations = seed % 3 == 0
            }
          ).compose(entries) { _ in BilingualText(nl: "ZZTITLE", en: "ZZTITLE") }
          #expect(phrases.allows(content.header.name, language))
          #expect(content.header.details == nil)
          for item in content.items {
            #expect(phrases.allows(item.summary, language), "\(item.summary)")
            #expect(item.categories.allSatisfy { phrases.allows($0, language) })
            #expect(phrases.allowsLines(of: item.details, language), "\(item.details ?? "")")
            #expect(level > .busy || item.details == nil)
            #expect(item.link == nil && item.alarms.isEmpty && item.location == nil)
          }
          let bytes = try Samples.feed(content.items, content.header)
          let text = String(decoding: bytes, as: UTF8.self).uppercased()
          for mark in Self.marks { #expect(!text.contains(mark)) }
          #expect(OctetLint.faults(in: bytes) == [])
        }
      }
    }
  }

  @Test func `what an ended or a shortened calendar says is on the phrase list too`() {
    for language in Language.allCases {
      let options = Care.options(.neutral) {
        $0.language = language
        $0.mostItems = 20
        $0.number = 7
      }
      let composer = FeedComposer(.worker("ZZWORKER"), options)
      for why in FeedGrant.Ending.allCases {
        let content = composer.withdrawn(on: Samples.day("2026-11-20"), why)
        for item in content.items {
          #expect(phrases.allows(item.summary, language))
          #expect(item.details.map { phrases.allows($0, language) } == true)
        }
        #expect(phrases.allows(content.header.name, language))
      }
      let short = composer.compose(Self.planted(3)) { _ in nil }
      #expect(short.cut != nil)
      for item in short.items { #expect(phrases.allows(item.summary, language), "\(item.summary)") }
    }
  }

  @Test func `level 2 tells titles and nothing else of the marked words`() throws {
    let content = FeedComposer(.worker("ZZWORKER"), Care.options(.titled)).compose(Self.planted(1))
    {
      _ in BilingualText(nl: "ZZTITLE", en: "ZZTITLE")
    }
    let text = String(decoding: try Samples.feed(content.items, content.header), as: UTF8.self)
    #expect(text.contains("ZZTITLE"))
    // Where a meeting among professionals is, is told by its code.
    // Whose calendar it is stands once in it: where it says what to type.
    let bare = text.replacing("\r\n ", with: "").replacing(
      "aftercare next ZZWORKER", with: "", maxReplacements: 1)
    for mark in Self.marks where mark != "ZZTITLE" && mark != "ZZPLACE" {
      #expect(!bare.contains(mark), "\(mark)")
    }
  }

  @Test(arguments: 0..<20)
  func `the same data and day give the same bytes, in any order of the commitments`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    let entries = Self.planted(seed)
    func bytes(_ entries: [Commitment]) throws -> [UInt8] {
      let options = Care.options(.titled) {
        $0.hasTodos = true
        $0.hasRelations = true
      }
      let content = FeedComposer(.all, options).compose(entries, title: Care.title)
      return try Samples.feed(content.items, content.header)
    }
    #expect(try bytes(entries) == bytes(entries.shuffled(using: &random)))
  }

  @Test(
    arguments: [
      "Nagaan K7QF·09 (opzij tot do 3 december)", "Contact K7QF·21.14 (11 open)",
      "Contact K7QF·21.14, uiterlijk wo 2 december", "Uiterlijk wo 2 december 2026",
      "2 keer verzet", "aftercare show K7QF·21.14", "K7QF·09: wo 2 december 2026",
      "Bezet", "Vervallen: Bezet", "Termijn K7QF·09", "Gereed: Vaste termijn K7QF·121.14",
      "Overleg K7QF·09 (verwacht)", "12 te laat", "Termijnen 12", "Termijnen",
      "Deze agenda is ingetrokken", "Deze agenda is verlopen", "Hierna is er meer: zie de lijsten",
    ]
  )
  func `a neutral text is on the phrase list`(text: String) {
    #expect(phrases.allows(text, .nl))
  }

  @Test(
    arguments: [
      "", "Opzij gezet tot Jan", "2 keer verzet door Jan", "aftercare show K7QF/DR09",
      "Intake housing", "Termijn DR09", "Termijn K7QF·DR09", "Termijn K7QF/09",
      "Termijn K7QF·09 Jan", "Jan: Termijn K7QF·09", "veel te laat", "Agenda nazorg",
      "Termijnen K7QF", "Agenda", "Termijn K7QF·1.2.3", "Vervallen: ", "Busy",
      "Terugkeerder K7QF·09",
    ]
  )
  func `any other text is not`(text: String) {
    #expect(!phrases.allows(text, .nl))
  }
}
