import PlanText

/// A small template and block in which nothing is wrong; tests break one thing at a time.
enum SampleTemplate {
  static let main = """
    template: sample
    version: 3
    case-type: sample-case
    title: { nl: Voorbeeld, en: Sample }
    blocks: [V]
    anchors:
      - { key: release, title: { nl: Vrijlating, en: Release } }
    phases:
      - { key: before, title: { nl: Voor, en: Before }, from: release-26w }
      - { key: after, title: { nl: Na, en: After } }
    facts:
      - { key: housing, title: { nl: Huis, en: Housing }, values: ["own", "none"] }
    events:
      - { key: relapse, title: { nl: Terugval, en: Relapse }, adds: [A04, A05] }
    measures:
      - law: twbmt
        title: { nl: Maatregel, en: Measure }
        authority: NCTV
        maximum: 6m
        sunset: 2027-02-28
        source: S7
        verify: true
        adds: [A06]
    overrides:
      - { key: V01, due: A01+2w, phase: after }
    tasks:
      - key: A01
        title: { nl: Eerste, en: First }
        kind: decision
        domain: housing
        role: GEM
        participants: [POL, RN]
        due: { rule: release-8w, roll: back, source: PA }
        outcomes: [{ key: own, sets: { housing: "own" } }, { key: none, plan: suspend, keeps: [A02] }]
        phase: before
        source: S1
      - key: A02
        title: { nl: Binnen 4 weken, en: Within 4 weeks }
        role: WI
        obligation: statutory
        limit: { rule: A01+4w, roll: roll, source: "Wet 52, S2", verify: true }
        estimate: 3wd
        after: [A01]
        when: housing = none
      - key: A03
        title: { nl: Poort, en: Gate }
        kind: gate
        role: GEM
        not-before: 2026-01-05
        after: [{ task: A02, type: SS, lag: -2wd, soft: true }, A01]
        join: any
      - key: A04
        title: { nl: Nieuw, en: New }
        role: POL
        due: event+14d
        planned: false
      - key: A05
        title: { nl: Vervolg, en: Next }
        role: POL
        after: [A04]
        planned: false
      - key: A06
        title: { nl: Verlengen, en: Extend }
        role: GEM
        due: { rule: measure.end-8w, source: PA, verify: true }
        planned: false
    series:
      - key: S01
        title: { nl: Contact, en: Contact }
        kind: contact
        role: RN
        taper: 1wx12,2wx12,1m to release+2y
        from: A03+1w
        counting: chained
        window: 2d
        obligation: statutory
        source: S20
        verify: true

    """

  static let block = """
    block: V
    version: 1
    title: { nl: Volgen, en: Follow }
    tasks:
      - key: V01
        title: { nl: Nagaan, en: Check }
        role: CR
        due: release
        after: [A01, { series: S01, point: first }]

    """

  static func bundle(_ main: String = main, _ block: String = block) -> TemplateBundle {
    TemplateBundle(
      id: "sample",
      files: [
        TemplateBundle.File(name: "plans/sample.yaml", text: main),
        TemplateBundle.File(name: "blocks/V.yaml", text: block),
      ])
  }

  /// The problems of the sample with one text in place of another, in short form.
  static func problems(replacing old: String, by new: String, in file: String = "main") -> [String]
  {
    let texts =
      file == "main"
      ? (main.replacing(old, with: new, maxReplacements: 1), block)
      : (main, block.replacing(old, with: new, maxReplacements: 1))
    return TemplateReader.read(bundle(texts.0, texts.1).text).problems.map(\.brief)
  }
}
