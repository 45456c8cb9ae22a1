// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Foundation
import TestSupport
import Testing

@testable import PlanStore

/// What lies in stores is read for ever, and written the same way by every program of its form.
struct StoredFormTests {
  @Test func `everything is written as it was frozen, and what was frozen is read`() throws {
    for sample in FrozenSample.all {
      let frozen = try #require(
        FrozenSample.frozen[sample.name], "UPDATE_GOLDENS=1 adds \(sample.name)")
      #expect(sample.written == frozen, "\(sample.name)")
      #expect(try sample.isRead(Data(frozen.utf8)), "\(sample.name)")
    }
  }

  @Test func `nothing that was frozen has lost its sample`() {
    #expect(Set(FrozenSample.frozen.keys).subtracting(FrozenSample.all.map(\.name)).isEmpty)
  }

  @Test func `every event has a sample`() {
    let names = FrozenSample.all.map { $0.name.split(separator: " ")[0] }
    // Only fields that came after lead and label have that one.
    let isHeadSet = HeadField.allCases.contains { V1.HeadForm.event($0) == .headSet }
    for event in V1.EventName.allCases where event != .headSet || isHeadSet {
      #expect(names.contains("event.\(event.rawValue)"))
    }
    for event in V1.DirectoryEventName.allCases {
      #expect(names.contains("directory.\(event.rawValue)"))
    }
    for event in V1.AccessEventName.allCases {
      #expect(names.contains("access.\(event.rawValue)"))
    }
  }

  @Test func `every word is frozen`() {
    func words<Word: StoredWord>(_ type: Word.Type) -> String {
      Word.allCases.map(\.storedWord.description).joined(separator: " ")
    }
    #expect(
      words(PlanStatus.self)
        == "draft active suspended aftercare closed stopped destroyed discarded")
    #expect(words(StopKind.self) == "died left withdrawn no-action")
    #expect(words(PlanStep.self) == "stop suspend")
    #expect(words(PlanGoal.State.self) == "unknown reached not-reached")
    #expect(words(PlanAnchor.State.self) == "unknown expected confirmed actual")
    #expect(words(TaskKind.self) == "action appointment decision review gate wait")
    #expect(words(SeriesKind.self) == "contact review check")
    #expect(
      words(LifeDomain.self)
        == "identity housing income debts work health mental-health family network justice safety direction "
        + "education addiction meaning"
    )
    #expect(words(Obligation.self) == "statutory process optional")
    #expect(words(TaskJoin.self) == "all any")
    #expect(words(PlanDependency.Kind.self) == "FS SS FF SF")
    #expect(words(PlanDependency.SeriesPoint.self) == "first last each")
    #expect(words(FollowUpSeries.Counting.self) == "periodic chained")
    #expect(words(FollowUpSeries.Outcome.self) == "held missed excused")
    #expect(words(MeasurePoint.self) == "request start end")
    #expect(words(Roll.self) == "none roll roll+two next back")
    #expect(words(ContactRoll.self) == "next back none")
    #expect(words(RoleSector.self) == "municipality justice care youth other")
    #expect(words(FeedLevel.self) == "busy neutral titled")
    #expect(
      words(Account.Role.self) == "coordinator lead worker desk supervisor auditor administrator")
    #expect(words(AccessToken.Scope.self) == "read write")
    #expect(
      words(PersonalData.Kind.self)
        == "citizen-number birth-date phone mail postcode account name")
    #expect(
      words(Weekday.self) == "monday tuesday wednesday thursday friday saturday sunday")
  }

  @Test func `a member that a later program adds is passed over`() throws {
    for sample in FrozenSample.all {
      let places = try JSONPlaces(sample.written)
      for object in places.objects()
      where object.path.count <= 2 || sample.written.utf8.count < 2_000 {
        let more = try places.changing(object.path) { $0["later"] = ["a": [1, NSNull()]] }
        #expect(try sample.isRead(more), "\(sample.name) \(object.path)")
      }
    }
  }

  /// A member is optional that some object of its kind lacks.
  @Test func `a payload without a member that may be missing is read, and without another refused`()
    throws
  {
    var always: [String: Set<String>] = [:]
    var ever: [String: Set<String>] = [:]
    let samples = try FrozenSample.all.map { ($0, try JSONPlaces($0.written).objects()) }
    let plans = try (0..<10).map { seed in
      let payload = V1.PlanForm.payload(RandomPlan.plan(seed: seed))
      return ("plan", try JSONPlaces(String(decoding: payload, as: UTF8.self)).objects())
    }
    for (name, objects) in samples.map({ ($0.name, $1) }) + plans {
      for object in objects {
        let kind = Self.kind(name, object)
        always[kind] = always[kind]?.intersection(object.members.keys) ?? Set(object.members.keys)
        ever[kind, default: []].formUnion(object.members.keys)
      }
    }
    var (read, refused) = (0, 0)
    for (sample, objects) in samples {
      let places = try JSONPlaces(sample.written)
      // What lies deep in a large one is also the whole of a small one.
      for object in objects where object.path.count <= 2 || sample.written.utf8.count < 2_000 {
        let kind = Self.kind(sample.name, object)
        let optional = ever[kind, default: []].subtracting(always[kind, default: []])
        for name in object.members.keys {
          let less = try places.changing(object.path) { $0[name] = nil }
          do {
            try sample.read(less)
            read += 1
          } catch is PayloadError {
            refused += 1
            #expect(!optional.contains(name), "\(sample.name) \(object.path) \(name)")
          }
        }
      }
    }
    #expect(read > 100 && refused > 100, "\(read) \(refused)")
  }

  /// What an object is: where it stands, and which of several choices it says.
  private static func kind(
    _ sample: String, _ object: (path: JSONPlaces.Path, members: [String: Any])
  ) -> String {
    var kind = "all of \(sample.split(separator: " ")[0])"
    for case .name(let name) in object.path { kind = name }
    for name in ["from", "for", "e"] { kind += " \(object.members[name] as? String ?? "")" }
    for name in ["rule", "task", "easter", "date", "month", "set", "removed", "sector", "item"]
    where object.members[name] != nil {
      kind += " \(name)"
    }
    // Who gives or receives is a worker or a partner.
    if kind.hasPrefix("from") || kind.hasPrefix("to"), object.members["worker"] != nil {
      kind += " worker"
    }
    return kind
  }

  /// A form as a later program may have it: with a field more.
  private enum LaterForm: StoredForm {
    static func write(_ value: (LeftOpen, String), to output: inout PayloadOutput) {
      V1.LeftOpenForm.write(value.0, to: &output)
      output.put("colour", value.1 == "grey" ? nil : value.1)
    }

    static func read(_ object: inout PayloadObject) throws -> (LeftOpen, String) {
      let left = try V1.LeftOpenForm.read(&object)
      return (left, try object.optionalText("colour") ?? "grey")
    }
  }

  @Test func `a field that is added has its default in what was written before`() throws {
    for left in V1Samples.left {
      let old = V1.LeftOpenForm.payload(left)
      #expect(try LaterForm.value(of: old) == (left, "grey"))
      #expect(LaterForm.payload((left, "grey")) == old)
      let new = LaterForm.payload((left, "red"))
      #expect(try LaterForm.value(of: new) == (left, "red"))
      #expect(try V1.LeftOpenForm.value(of: new) == left)
    }
  }

  @Test(arguments: 0..<10)
  func `any plan comes back, and in the same bytes`(chunk: Int) throws {
    for seed in chunk * 10..<(chunk + 1) * 10 {
      let plan = RandomPlan.plan(seed: seed)
      let payload = V1.PlanForm.payload(plan)
      let read = try V1.PlanForm.value(of: payload)
      try #require(read == plan, "seed \(seed)")
      // Equal texts may differ in their signs.
      try #require(V1.PlanForm.payload(read) == payload, "seed \(seed)")
      let event = PlanEvent.imported(plan)
      try #require(try V1.EventForm.value(of: V1.EventForm.payload(event)) == event)
    }
  }

  @Test func `every field that can be set is frozen as it is set`() {
    #expect(Set(V1Samples.taskFields.joined()) == Set(TaskField.allCases))
    #expect(Set(V1Samples.seriesFields.joined()) == Set(SeriesField.allCases))
    #expect(Set(V1Samples.measureFields.joined()) == Set(MeasureField.allCases))
    let heads = (V1Samples.planEvents + V1Samples.noteEvents).compactMap { event in
      if case .headSet(let change) = event, change.value != nil { change.field } else { nil }
    }
    #expect(Set(heads) == Set(HeadField.allCases))
  }

  @Test func `the order in dictionaries and sets does not matter`() throws {
    let plan = RandomPlan.plan(seed: 7)
    var other = plan
    other.facts = [:]
    for (key, value) in plan.facts.sorted(by: { $0.key > $1.key }) { other.facts[key] = value }
    #expect(V1.PlanForm.payload(plan) == V1.PlanForm.payload(other))
  }

  @Test(arguments: [
    #"{"v":1,"e":"danced","on":"2026-03-02"}"#, #"{"v":1,"on":"2026-03-02"}"#,
    #"{"v":1,"e":"begun"}"#, #"{"v":1,"e":"begun","on":"2026-02-30"}"#,
    #"{"v":1,"e":"begun","on":7}"#, #"{"v":1,"e":"begun","on":null}"#, #"{"e":"replanned"}"#,
    #"{"v":0,"e":"replanned"}"#, #"{"v":1,"e":"undone","change":2147483648}"#,
    #"{"v":1,"e":"undone","change":-99999999999}"#,
    #"{"v":1,"e":"stopped","kind":"lost","on":"2026-03-02"}"#,
    #"{"v":1,"e":"created","code":"K7QF-3M2Y","template":{"id":"a","version":1,"hash":""},"caseType":"","start":"2026-03-02"}"#,
    #"{"v":1,"e":"taskRevised","item":"A","changes":[{"field":"due","rule":{}}]}"#,
    #"{"v":1,"e":"taskRevised","item":"A","changes":[{"field":"estimate","value":"9999999d"}]}"#,
    #"{"v":1,"e":"taskRevised","item":"A","changes":[{"field":"estimate","value":"3"}]}"#,
    #"{"v":1,"e":"seriesRevised","item":"A","changes":[{"field":"taper","value":"often"}]}"#, "[]",
    "7", "",
  ])
  func `what means nothing here is refused`(payload: String) {
    #expect {
      try V1.EventForm.value(of: Data(payload.utf8))
    } throws: {
      if case .unreadable? = $0 as? PayloadError { true } else { false }
    }
  }

  @Test func `a later form names its number`() {
    #expect(throws: PayloadError.newer(2)) {
      try V1.EventForm.value(of: Data(#"{"v":2,"e":"danced"}"#.utf8))
    }
  }

  @Test func `mutated payloads never end the program`() throws {
    var random = SplitMix64(seed: 99)
    for sample in FrozenSample.all where sample.written.utf8.count > 200 {
      let good = Array(sample.written.utf8)
      for _ in 0..<40 {
        var bytes = good
        for _ in 0...random.below(3) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
        if random.chance(20) { bytes.removeLast(random.below(bytes.count)) }
        do {
          try sample.read(Data(bytes))
        } catch is PayloadError {}
      }
    }
  }
}
