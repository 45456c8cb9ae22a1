import CarePlans
import PlanText
import Testing

struct TemplateProblemTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let problem: String
    var testDescription: String { problem }

    init(_ old: String, _ new: String, _ problem: String) {
      (self.old, self.new, self.problem) = (old, new, problem)
    }
  }

  /// One thing wrong, and the one problem it makes.
  static let cases = [
    Case(
      "kind: gate", "kind: gat",
      "47:11 text-bad-value A03 allowed=action appointment decision review gate wait key=kind suggestion=gate value=gat"
    ),
    Case(
      "domain: housing", "domein: housing", "30:5 text-unknown-key A01 key=domein suggestion=domain"
    ),
    Case(
      "version: 3", "version: three", "2:10 text-wrong-type  expected=number found=text key=version"
    ),
    Case(
      "version: 3", "version: 0", "2:10 text-bad-number  key=version least=1 most=1000000 value=0"),
    Case(
      "participants: [POL, RN]", "participants: POL",
      "32:19 text-wrong-type A01 expected=list found=text key=participants"),
    Case("join: any", "join: [any]", "51:11 text-wrong-type A03 expected=text found=list key=join"),
    Case(
      "soft: true", "soft: yes", "50:53 text-wrong-type A03 expected=yes-no found=text key=soft"),
    Case("estimate: 3wd", "estimate: 3 wd", "42:15 text-bad-term A02 key=estimate value=3 wd"),
    Case(
      "release-26w }", "release-260000w }",
      "9:59 text-bad-term before key=from value=release-260000w"),
    Case("due: event+14d", "due: 2026-02-30", "55:10 text-bad-rule A04 key=due value=2026-02-30"),
    Case(
      "sunset: 2027-02-28", "sunset: 28-2-2027",
      "20:13 text-bad-date twbmt key=sunset value=28-2-2027"),
    Case(
      "1wx12,2wx12,1m to release+2y", "1w,1w,1d",
      "72:12 text-bad-taper S01 key=taper offset=3 reason=offsetsNotRising value=1w,1w,1d"),
    Case(
      "roll: back", "roll: forth",
      "33:36 text-bad-value A01 allowed=none roll roll+two next back key=roll suggestion= value=forth"
    ),
    Case(
      "when: housing = none", "when: housing is none",
      "44:11 text-bad-condition A02 key=when part=housing is none value=housing is none"),
    Case(
      "type: SS", "type: XS",
      "50:32 text-bad-value A03 allowed=FS SS FF SF key=type suggestion=FS value=XS"),
    Case("role: GEM", "role: gem", "31:11 text-bad-name A01 key=role value=gem"),
    Case(
      "phases:", "  - { key: phase-2w, title: { nl: a, en: a } }\nphases:",
      "8:12 text-bad-name anchor key=key value=phase-2w"),
    Case(
      "{ nl: Huis, en: Housing }", "{ nl: Huis }", "12:28 text-missing-language housing language=en"
    ),
    Case("nl: Binnen 4 weken", "nl: Binnen 5 weken", "38:12 template-number-differs A02 en=4 nl=5"),
    Case(
      "phases:", "  - { key: release, title: { nl: a, en: a } }\nphases:",
      "8:12 template-duplicate-item release first=plans/sample.yaml:7 key=release"),
    Case("after: [A04]", "after: [A44]", "60:13 template-unknown-task A05 key=A44 suggestion=A04"),
    Case("after: [A04]", "after: [S01]", "60:13 template-link-to-series A05 key=S01"),
    Case("after: [A04]", "after: [A06]", "60:13 template-link-to-absent A05 key=A06"),
    Case("after: [A04]", "after: [{ series: S01 }]", "60:13 text-missing-key A05 key=point"),
    Case(
      "rule: release-8w", "rule: relaese-8w",
      "33:18 template-unknown-anchor A01 key=relaese suggestion=release"),
    Case(
      "release+2y", "releas+2y", "72:12 template-unknown-anchor S01 key=releas suggestion=release"),
    Case(
      "when: housing = none", "when: housings = none",
      "44:11 template-unknown-fact A02 key=housings suggestion=housing"),
    Case(
      "when: housing = none", "when: housing = nono",
      "44:11 template-unknown-fact-value A02 allowed=own none fact=housing suggestion=none value=nono"
    ),
    Case(
      "sets: { housing: \"own\" }", "sets: { housing: \"rent\" }",
      "34:45 template-unknown-fact-value A01 allowed=own none fact=housing suggestion= value=rent"),
    Case(
      "phase: before", "phase: befor",
      "35:12 template-unknown-phase A01 key=befor suggestion=before"),
    Case(
      "adds: [A04, A05]", "adds: [A04, A05, A09]",
      "14:76 template-unknown-task relapse key=A09 suggestion=A01"),
    Case("rule: measure.end-8w", "rule: event-8w", "65:18 template-stray-origin A06 origin=event"),
    Case(
      "due: event+14d", "due: measure.start", "55:10 template-stray-origin A04 origin=measure.start"
    ),
    Case("due: event+14d", "due: relapse/2", "55:10 text-bad-rule A04 key=due value=relapse/2"),
    Case(
      "roll: roll, source: \"Wet 52, S2\"", "roll: roll",
      "41:12 template-limit-without-source A02 key=limit"),
    Case(
      "source: \"Wet 52, S2\", verify: true", "source: S2",
      "41:12 template-statutory-without-verify A02 key=limit"),
    Case("    source: S20\n", "", "68:5 template-statutory-without-source S01 key=taper"),
    Case(
      "key: V01, due", "key: V02, due", "25:12 template-unknown-override V02 key=V02 suggestion=V01"
    ),
    Case(
      "plan: suspend", "plan: rest",
      "34:75 text-bad-value A01 allowed=stop suspend key=plan suggestion= value=rest"),
    Case("keeps: [A02]", "keeps: [A22]", "34:92 template-unknown-task A01 key=A22 suggestion=A02"),
    Case("kind: decision", "kind: action", "34:15 template-stray-outcomes A01 kind=action"),
    Case("rule: release-8w", "rule: A01-8w", "27:10 template-rule-cycle A01 path=A01 A01"),
    Case("due: event+14d", "not-before: A05", "52:10 template-cycle A04 path=A04 A05 A04"),
    Case(
      "template: sample", "template: simple",
      "1:11 template-file-mismatch simple expected=sample found=simple"),
    Case(
      "case-type: sample-case", "case-type: sample-case\ntitle: { nl: a, en: b }",
      "4:1 text-duplicate-key title key=title"),
    Case("kind: gate", "kind: !!str gate\n    color: !x red", "48:12 text-tag-refused  tag=!x"),
    Case("kind: gate", "<<: { kind: gate }", "47:5 text-merge-refused"),
    Case("kind: gate", "kind: &a gate\n    phase: *a", "48:12 text-alias-refused  name=a"),
    Case("kind: gate", "kind: &a gate", "47:11 text-alias-refused  name=a"),
    Case("nl: Poort", "nl: \"Po\u{1}ort\"", "46:21 text-control-character  code=U+0001"),
    Case("nl: Poort", "nl: \"Po\u{0}ort\"", "46:21 text-control-character  code=U+0000"),
    Case("nl: Poort", "nl: \"P\u{F6}\u{FFFD}rt\"", "46:21 text-not-utf8"),
  ]

  @Test(arguments: cases)
  func `one wrong thing is reported once, with its place`(test: Case) throws {
    let found = SampleTemplate.problems(replacing: test.old, by: test.new)
    #expect(found.first == "plans/sample.yaml:\(test.problem)".trimmed)
    // What cannot be parsed at all has no other problems but a second document is not looked at.
    #expect(found.count == 1)
  }

  @Test(arguments: ["a01", "M10", "m1", "V03.2", "V03#2", "A..1", "ABC"])
  func `a row has a name of its own that rules can write`(_ key: String) {
    let found = SampleTemplate.problems(replacing: "key: A03", by: "key: \(key)")
    #expect(found.contains("plans/sample.yaml:45:10 text-bad-name  key=key value=\(key)"))
  }

  @Test func `two rows do not differ by their case alone`() {
    let text = SampleTemplate.bundle(
      SampleTemplate.main,
      SampleTemplate.block + "  - { key: V01b, title: { nl: a, en: b }, role: CR }\n"
        + "  - { key: V01B, title: { nl: a, en: b }, role: CR }\n"
    ).text
    let problems = TemplateReader.read(text).problems.map(\.brief)
    #expect(problems.contains { $0.contains("template-duplicate-item V01B") }, "\(problems)")
  }
}

extension String {
  /// Without spaces at the end; short forms without values end with one.
  var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
