package import CivilTime

/// A plan template with its blocks worked in: structure only, no dates.
package struct CareTemplate: Sendable, Hashable {
  package var id: String
  package var version: Int
  package var title: BilingualText
  /// The neutral name of the kind of case, for filters and reports.
  package var caseType: String
  package var phases: [TemplatePhase]
  package var anchors: [TemplateAnchor]
  package var facts: [TemplateFact]
  package var events: [TemplateEvent]
  package var measures: [TemplateMeasure]
  package var tasks: [TemplateTask]
  package var series: [TemplateSeries]
  /// What an overlay of one's own says of rows in place of the template, by the names it writes.
  package var overlaid: [ItemKey: [String]] = [:]

  package init(
    id: String, version: Int, title: BilingualText, caseType: String,
    phases: [TemplatePhase] = [], anchors: [TemplateAnchor] = [], facts: [TemplateFact] = [],
    events: [TemplateEvent] = [], measures: [TemplateMeasure] = [], tasks: [TemplateTask] = [],
    series: [TemplateSeries] = []
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.caseType = caseType
    self.phases = phases
    self.anchors = anchors
    self.facts = facts
    self.events = events
    self.measures = measures
    self.tasks = tasks
    self.series = series
  }
}

/// A text in both languages of the product.
package struct BilingualText: Sendable, Hashable {
  package var nl: String
  package var en: String

  package init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }
}

/// A stage of a plan and the rule for the day it begins.
package struct TemplatePhase: Sendable, Hashable {
  package var key: String
  package var title: BilingualText
  /// Nil for a phase that begins by hand, such as aftercare.
  package var from: TimingRule?

  package init(key: String, title: BilingualText, from: TimingRule?) {
    self.key = key
    self.title = title
    self.from = from
  }
}

/// A named date the plan hangs on.
package struct TemplateAnchor: Sendable, Hashable {
  package var key: AnchorKey
  package var title: BilingualText

  package init(key: AnchorKey, title: BilingualText) {
    self.key = key
    self.title = title
  }
}

/// A named answer with the values it may have.
package struct TemplateFact: Sendable, Hashable {
  package var key: FactKey
  package var title: BilingualText
  package var values: [String]

  package init(key: FactKey, title: BilingualText, values: [String]) {
    self.key = key
    self.title = title
    self.values = values
  }

  /// The answer a typed word means: in any case, and yes and no also in the other language; nil
  /// when it is none of them.
  package func value(typed text: String) -> String? {
    let alike = [["yes", "ja"], ["no", "nee"]].first { $0.contains(text.lowercased()) }
    return values.first { $0 == text }
      ?? values.first { $0.lowercased() == text.lowercased() }
      ?? values.first { alike?.contains($0.lowercased()) ?? false }
  }
}

/// Something that may happen again and again, each time adding tasks.
package struct TemplateEvent: Sendable, Hashable {
  package var key: EventKey
  package var title: BilingualText
  /// Whether its day is known ahead, as that of a leave from prison, and may lie in the future.
  package var isAhead: Bool
  /// The tasks and series added at each happening.
  ///
  /// They wait here until then, unless they are also part of the plan from its beginning.
  package var adds: [ItemKey]

  package init(key: EventKey, title: BilingualText, isAhead: Bool = false, adds: [ItemKey]) {
    self.key = key
    self.title = title
    self.isAhead = isAhead
    self.adds = adds
  }
}

/// A kind of measure and the tasks each such measure brings along.
package struct TemplateMeasure: Sendable, Hashable {
  /// `twbmt`, `passport`,.
  package var law: String
  package var title: BilingualText
  package var authority: RoleKey
  package var maximum: Term
  /// Whether that counts from the request, and ends on that very day.
  package var isFromRequest: Bool
  /// The last day of the Act, where it has one.
  package var sunset: CivilDate?
  package var source: String?
  package var verify: Bool
  package var adds: [ItemKey]

  package init(
    law: String, title: BilingualText, authority: RoleKey, maximum: Term,
    isFromRequest: Bool = false, sunset: CivilDate? = nil, source: String? = nil,
    verify: Bool = false, adds: [ItemKey]
  ) {
    self.law = law
    self.title = title
    self.authority = authority
    self.maximum = maximum
    self.isFromRequest = isFromRequest
    self.sunset = sunset
    self.source = source
    self.verify = verify
    self.adds = adds
  }
}

/// A task of a template.
///
/// In rules of tasks that an event or a measure adds, `.event(key, 0)` and `.measure("", point)`
/// stand for the happening or measure that adds them.
package struct TemplateTask: Sendable, Hashable {
  package var title: BilingualText
  /// Whether it belongs to the plan from its beginning; false for one only events or measures add.
  package var isPlanned: Bool
  /// Everything else, as it enters the plan; its number is set there.
  package var task: PlanTask
  /// The policy date it has as part of the plan from its beginning, where it is another than each time
  /// that an event adds it.
  package var firstDue: TimingRule?
  /// The source of the row, e.g.
  ///
  /// `S18, PA`.
  package var source: String?

  package init(
    title: BilingualText, isPlanned: Bool, task: PlanTask, firstDue: TimingRule? = nil,
    source: String? = nil
  ) {
    self.title = title
    self.isPlanned = isPlanned
    self.task = task
    self.firstDue = firstDue
    self.source = source
  }

  /// The same as it is part of a plan from its beginning.
  package var first: Self {
    var first = self
    first.task.due = firstDue ?? task.due
    return first
  }
}

/// A series of a template.
package struct TemplateSeries: Sendable, Hashable {
  package var title: BilingualText
  package var isPlanned: Bool
  package var series: FollowUpSeries

  package init(title: BilingualText, isPlanned: Bool, series: FollowUpSeries) {
    self.title = title
    self.isPlanned = isPlanned
    self.series = series
  }
}
