// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import PlanStore
import Planner
import StoreSamples
import Testing

/// What people write must not be readable without the key.
struct SealingTests {
  let folder: TemporaryFolder
  let store: Store
  let code = PlanCode(random: 99)

  init() throws {
    folder = try TemporaryFolder()
    store = try SampleStore.make(at: folder.store)
  }

  /// A word that is nowhere else, for each place people write in.
  private static let words = [
    "partnername", "workername", "contact", "reason", "actor", "login", "owntitle", "seriestitle",
    "factvalue", "outcome", "source", "directoryreason", "holiday",
  ].map { "MARKED\($0)WORD" }

  @Test func `no marked word is readable anywhere`() throws {
    try write()
    let backup = folder.path + "/backup.db"
    _ = try store.backup(to: backup)
    // The log still holds everything written so far.
    #expect(folder.names.contains("store.db-wal"))
    try expectNoWords()
    try store.close()
    try expectNoWords()
    let again = try SampleStore.open(folder.store)
    #expect(try again.verify().findings.isEmpty)
    // The words are there for who has the key.
    let journal = try again.journal(of: code)
    #expect(journal.contains { $0.reason == "MARKEDreasonWORD" })
    #expect(try again.plan(code)?.plan.facts["secret"]?.value == "MARKEDfactvalueWORD")
    #expect(try again.ownTitles(of: code)["T003"] == "MARKEDowntitleWORD")
  }

  @Test func `nothing of the key is in the store or the backup`() throws {
    try write()
    _ = try store.backup(to: folder.path + "/backup.db")
    try store.close()
    let lines = String(decoding: try folder.bytes(of: "store.key"), as: UTF8.self)
      .split(separator: "\n")
    let text = String(try #require(lines.last))
    #expect(text.count == 64)
    let secret = stride(from: 0, to: 64, by: 2).map { place in
      let start = text.index(text.startIndex, offsetBy: place)
      return UInt8(text[start..<text.index(start, offsetBy: 2)], radix: 16)!
    }
    for name in ["store.db", "backup.db"] {
      let bytes = try folder.bytes(of: name)
      #expect(!contains(bytes, secret))
      #expect(!contains(bytes, Array(text.utf8)))
    }
  }

  @Test func `the same plan twice is sealed differently`() throws {
    let other = PlanCode(random: 100)
    try SampleStore.found(code, in: store)
    try SampleStore.found(other, in: store)
    let value = String(repeating: "x", count: 400)
    for plan in [code, other] {
      try SampleStore.change(plan, [.factSet("housing", value)], in: store)
      try SampleStore.change(plan, [.factSet("housing", value)], in: store)
    }
    let bytes = try folder.bytes(of: "store.db-wal")
    #expect(!contains(bytes, Array(value.utf8.prefix(16))))
  }

  @Test func `a plan whose key was destroyed is gone and the journal still holds`() throws {
    try write()
    let other = PlanCode(random: 5)
    try SampleStore.found(other, in: store)
    let head = try store.head()
    try store.destroyKey(of: code, at: SampleStore.noon)
    #expect(throws: StoreError.planDestroyed(code)) { try store.plan(code) }
    #expect(throws: StoreError.planDestroyed(code)) { try store.journal(of: code) }
    #expect(try store.plan(other) != nil)
    #expect(try store.planRows().first { $0.code == code }?.status == .destroyed)
    #expect(try store.codes().contains(code))
    let found = try store.verify(expecting: head)
    #expect(found.findings.isEmpty)
    #expect(found.destroyed == 1)
    #expect(found.head == head)
    #expect(try store.rebuild(writing: false).differences.isEmpty)
    let copy = folder.path + "/after.db"
    #expect(try store.backup(to: copy).head == head)
    try store.close()
    #expect(throws: StoreError.planDestroyed(code)) {
      try SampleStore.open(folder.store).plan(code)
    }
  }

  private func write() throws {
    let holiday = HolidayTable(region: "MARKEDholidayWORD", rules: [])
    var worker = Worker(
      id: "rn-03", partner: "rn", name: "MARKEDworkernameWORD", contact: "MARKEDcontactWORD")
    worker.absences = [Absence(DayRange(SampleStore.day, SampleStore.day))]
    let partner = Partner(id: "rn", name: "MARKEDpartnernameWORD", roles: ["RN"])
    try store.write { writer in
      var directory = try writer.directory()
      let events: [DirectoryEvent] = [
        .holidaysSet(holiday), .partnerSet(partner), .workerSet(worker),
      ]
      for event in events { directory = try Directory.applying(event, to: directory) }
      try writer.append(
        DirectoryChangeSet(
          number: 2, actor: "MARKEDactorWORD", login: "MARKEDloginWORD", at: 1,
          day: SampleStore.day, reason: "MARKEDdirectoryreasonWORD", events: events),
        directory: directory)
    }
    try SampleStore.found(code, in: store)
    let rule = TimingRule(.day(SampleStore.day), source: "MARKEDsourceWORD", verify: true)
    let events: [PlanEvent] = [
      .taskRevised(
        "T003",
        [FieldChange(.title, .text("MARKEDowntitleWORD")), FieldChange(.due, .rule(rule))]),
      .seriesRevised("S01", [FieldChange(.title, .text("MARKEDseriestitleWORD"))]),
      .factSet("secret", "MARKEDfactvalueWORD"),
      .taskDone("T001", on: SampleStore.day, outcome: "MARKEDoutcomeWORD"),
    ]
    try SampleStore.change(code, events, in: store, reason: "MARKEDreasonWORD")
    // Enough for a second snapshot, and for pages that are freed and used again.
    for number in 0..<40 {
      try SampleStore.change(
        code, [.factSet("secret", "MARKEDfactvalueWORD"), .factSet("n", "\(number)")], in: store,
        reason: "MARKEDreasonWORD")
    }
  }

  private func expectNoWords() throws {
    for name in folder.names {
      let bytes = try folder.bytes(of: name)
      for word in Self.words {
        #expect(!contains(bytes, Array(word.utf8)), "\(word) in \(name)")
        #expect(!contains(bytes, Array(word.utf16).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }))
      }
      #expect(!contains(bytes, Array("MARKED".utf8)), "\(name)")
    }
  }

  private func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    var place = bytes.startIndex
    while let next = bytes[place...].firstIndex(of: first) {
      if bytes[next...].starts(with: part) { return true }
      place = next + 1
    }
    return false
  }
}
