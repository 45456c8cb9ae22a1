import CarePlans
import CivilTime
import PlanText
import TestSupport
import Testing

struct PlanRoundTripTests {
  @Test(arguments: 0..<25)
  func `a plan reads back as it was written`(chunk: Int) throws {
    for seed in chunk * 20..<(chunk + 1) * 20 {
      let plan = RandomPlan.plan(seed: seed)
      let text = PlanWriter.text(of: plan)
      let reading = PlanReader.read(text)
      let errors = reading.problems.filter { $0.severity == .error }
      try #require(errors.map(\.brief) == [], "seed \(seed)")
      let read = try #require(reading.value)
      try #require(read == plan, "seed \(seed)")
      // Equal strings may differ in their signs; the text shows those too.
      let again = PlanWriter.text(of: read)
      try #require(Array(again.utf8) == Array(text.utf8), "seed \(seed)")
    }
  }

  @Test func `strings keep their signs, not only what they look like`() throws {
    var plan = CarePlan.sample
    for title in ["e\u{301}", "\u{E9}", "\u{0}", "\u{FFFD}", "a\r\nb", "\u{FEFF}x"] {
      plan.tasks[0].title = title
      let read = try PlanReader.plan(from: PlanWriter.text(of: plan))
      let signs = try #require(read.tasks[0].title).unicodeScalars.map(\.value)
      #expect(signs == title.unicodeScalars.map(\.value))
    }
  }

  @Test func `the text is the same whatever the order of dictionaries`() {
    let plan = RandomPlan.plan(seed: 7)
    var other = plan
    other.facts = [:]
    for (key, value) in plan.facts.sorted(by: { $0.key > $1.key }) { other.facts[key] = value }
    #expect(PlanWriter.text(of: plan) == PlanWriter.text(of: other))
  }

  @Test func `the text of a plan is short and for people`() {
    let expected = """
      plan: \(CarePlan.sample.code)
      template: { id: adult-returnee-detention, version: 1, hash: "9f3c" }
      case-type: detention-adult
      status: active
      start: 2026-01-05
      lead: gem-01
      anchors:
        detention: unknown
        release: { date: 2026-09-01, state: expected }
      facts:
        benefit: ~
        housing: "no"
      tasks:
        - key: A01
          number: 1
          title: "Bel: \\"Jan\\"\\nmorgen"
          role: GEM
          due: release-8w
          finished: 2026-02-01
        - key: A02
          number: 2
          kind: decision
          role: RN
          participants: [POL, GGZ]
          obligation: statutory
          limit: { rule: A01+4w, roll: roll, source: "Wet 52", verify: true }
          after: [A01, { series: S01, point: first, type: SS, lag: -2wd, soft: true }]
          when: housing = no
          outcomes: [{ key: granted, sets: { housing: "yes" }, plan: stop, keeps: [A02] }]
          pin: { day: 2026-03-02, time: "09:30", place: zaal-214 }
      series:
        - key: S01
          number: 3
          role: RN
          taper: 1wx12,1m to release
          from: A01+1w
          log:
            - { contact: 1, outcome: held, date: 2026-02-08 }

      """
    #expect(PlanWriter.text(of: .sample) == expected)
  }
}
