package import CivilTime

/// Anything dated, or ready, that someone owes: a task, one occurrence of a series, a measure's
/// end.
///
/// A pure function of plan and schedule; lists, feeds, reports and metrics read nothing else.
package struct Commitment: Sendable, Hashable {
  /// What sort of thing is owed.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case action, appointment, decision, review, gate, wait, contact, check
    case measureEnd = "measure-end"
    /// What was due before the plan was adopted, as one line.
    case adoption
    /// Something asked: whoever's turn it is owes the next word.
    case question
    /// That work which is handed over be accepted or refused.
    case handover
    /// That facts be answered on which work hangs.
    case facts
  }

  /// How far it is, without regard to any day.
  package enum State: String, Sendable, Hashable, CaseIterable {
    case open, started, done, skipped
    /// A contact that did not take place, or for which there was a good reason.
    case missed, excused
    /// A contact that is excused because the next one falls on the same day: nobody works on those between.
    case closed
    /// It may not begin before a date nobody knows.
    case openDated
    /// It was due before the plan was adopted, and nobody said how it went: one line stands for all of
    /// these.
    case beforeAdoption
    /// It was owed and is not any more: its condition fell away, its series was stopped, its plan ended.
    case withdrawn

    /// Whether somebody still owes it.
    package var isOpen: Bool { self == .open || self == .started || self == .openDated }
  }

  /// When an audience's view of it last changed, and how often it has.
  package struct Stamp: Sendable, Hashable {
    /// Seconds since 1970.
    package var at: Int64
    package var sequence: Int

    package init(at: Int64, sequence: Int = 0) {
      self.at = at
      self.sequence = sequence
    }
  }

  /// All its stamps: what each audience has seen of it, and how often that was otherwise.
  package struct Stamps: Sendable, Hashable {
    package var time: Stamp
    package var date: Stamp
    package var title: Stamp
    package var todo: Stamp
    package var link: Stamp

    package init(time: Stamp, date: Stamp, title: Stamp, todo: Stamp, link: Stamp) {
      (self.time, self.date, self.title) = (time, date, title)
      (self.todo, self.link) = (todo, link)
    }
  }

  package var plan: PlanCode
  /// `DR09b`, `DR21.14`, `M1`.
  package var item: ItemKey
  /// The running number readers without need to know see: `9`, `21.14`.
  package var number: String
  /// The key its title has in the template; nil when the title was given by hand.
  ///
  /// Of the end of a measure it is the name of the law.
  package var titleKey: ItemKey?
  package var kind: Kind
  package var obligation: Obligation
  package var role: RoleKey
  package var partner: PartnerID?
  package var worker: WorkerID?
  /// The partners that take part beside the responsible one.
  package var participants: [PartnerID]
  package var state: State
  /// The series and the number in it, for an occurrence.
  package var series: ItemKey?
  package var occurrence: Int?
  package var phase: String?

  package var due: CivilDate?
  package var isDueExpected: Bool
  /// What it counts from while it is expected.
  package var dueFrom: CountedFrom?
  package var limit: CivilDate?
  package var isLimitExpected: Bool
  /// What it counts from while it is expected.
  package var limitFrom: CountedFrom?
  /// Whether its limit is the last day of a measure, which then ends by law: past it nothing is late, and
  /// only to be reported.
  package var endsByLaw: Bool
  /// The day of the named date its dates count from, where that is expected only: once it has passed, what
  /// falls on it or later is not late until somebody says that it has happened.
  package var awaits: CivilDate?
  /// The day (and time) it is fixed on.
  package var pin: TaskPin?
  /// Whether a hand fixed it, with somebody who counts on it.
  package var isFixed = false
  /// Whether its plan is suspended: nobody owes it meanwhile.
  package var isOnHold = false
  /// The first policy date it ever had, how often a hand pushed it and a rule moved it.
  package var firstDue: CivilDate?
  package var pushes: Int
  package var moves: Int
  package var startedOn: CivilDate?
  package var finishedOn: CivilDate?
  package var waitUntil: CivilDate?
  /// The first day it is ready if nothing more is reported; nil while blocked.
  package var readyFrom: CivilDate?
  package var neededBy: CivilDate?
  /// The unfinished predecessors it waits for, until the day it is ready.
  package var blockedBy: [ItemKey]
  /// Those unfinished tasks at the beginning of what it waits for that nothing blocks.
  package var roots: [ItemKey]
  /// How many unfinished items of the plan wait, directly or not, for this one.
  package var frees: Int
  /// How many items one line stands for, a series counted once; zero for what stands for itself.
  package var counted: Int
  /// Of a question who asked whom and whose turn it is.
  package var exchange: QuestionExchange?
  /// Changes of time and place (level 0), of dates and state (1), of the title (2).
  package var timeStamp: Stamp
  package var dateStamp: Stamp
  package var titleStamp: Stamp
  /// Changes that only a to-do shows (begun, missed), and of what it waits for.
  package var todoStamp: Stamp
  package var linkStamp: Stamp

  package init(
    plan: PlanCode, item: ItemKey, number: String, kind: Kind, obligation: Obligation,
    role: RoleKey, state: State, at: Int64
  ) {
    self.plan = plan
    self.item = item
    self.number = number
    self.kind = kind
    self.obligation = obligation
    self.role = role
    self.state = state
    participants = []
    isDueExpected = false
    isLimitExpected = false
    endsByLaw = false
    pushes = 0
    moves = 0
    blockedBy = []
    roots = []
    frees = 0
    counted = 0
    let stamp = Stamp(at: at)
    (timeStamp, dateStamp, titleStamp) = (stamp, stamp, stamp)
    (todoStamp, linkStamp) = (stamp, stamp)
  }
}

extension Commitment {
  /// What lists print and people type back: `K7QF/DR09b`.
  package var ref: String { plan.short + "/" + item.rawValue }

  /// Its number as calendars and lists print it, which can be typed back too: `K7QF·09`, `K7QF·21.14`.
  package var numbered: String { plan.numbered(number) }
}

extension PlanCode {
  /// A running number of the plan: `9` as `K7QF·09`, `7.14` as `K7QF·07.14`.
  package func numbered(_ number: String) -> String {
    let isShort = number.prefix { $0 != "." }.utf8.count < 2
    return short + (isShort ? "·0" : "·") + number
  }
}

extension Commitment.Kind {
  /// Whether it is a check of one's own, which binds nobody else.
  package var isCheck: Bool { self == .check || self == .gate || self == .wait }

  /// Whether professionals meet, without the person it is about.
  package var isAmongProfessionals: Bool { self == .review }
}

extension [Commitment] {
  /// Ends the waiting of what is ready by a day: the planned day has come that a negative lag counts on.
  package mutating func endWaits(on today: CivilDate) {
    for place in indices where !self[place].blockedBy.isEmpty {
      guard let ready = self[place].readyFrom, ready <= today else { continue }
      self[place].blockedBy = []
      self[place].roots = []
    }
  }
}
