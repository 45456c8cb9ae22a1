/// The one fold of a plan: what each of its change sets left behind.
///
/// A change set is applied to what the one before it left, with the calendars of its own moment.
/// One that takes back another goes back to the last moment at which the same change sets counted
/// as count now (``ChangeHistory/base(ofUndo:)``), applies what came later and still counts, and
/// lets the calendars of its own moment have their say about what is open.
package struct PlanFold {
  private let record: any PlanRecord
  private let calendars: CalendarHistory
  private let template: TemplateLookup
  private var entries: [RecordedPlanChange] = []

  package init(
    of record: any PlanRecord, calendars: CalendarHistory, template: @escaping TemplateLookup
  ) {
    self.record = record
    self.calendars = calendars
    self.template = template
  }

  /// The plan as a change set left it.
  ///
  /// - Throws: ``PlanCycle``, ``ReplayError`` for a store that does not fit itself, or what the
  ///   record throws.
  package mutating func state(after number: Int) throws -> PlanProjection {
    let nearest = try record.checkpoint(through: number)
    let history = try history(through: number, after: nearest)
    var bases: [Int: Int] = [:]
    var wanted = Wanted(number)
    var stretches: [Stretch] = []
    while let next = wanted.below(stretches.last?.start ?? .max) {
      let kept = next == number ? nearest : try record.checkpoint(through: next)
      let stretch = Stretch(start: kept?.number ?? 0, last: next, kept: kept)
      for place in history.undos.indices where stretch.runs(history.undos[place].number) {
        let base = history.base(ofUndo: place)
        bases[history.undos[place].number] = base
        wanted.add(base)
      }
      stretches.append(stretch)
    }
    for stretch in stretches.reversed() {
      try run(stretch, history, bases, &wanted)
    }
    guard let result = wanted.states[number] else { throw ReplayError.firstEventMissing }
    return result
  }

  /// Folds a whole journal from its beginning and looks at some of its states, in order.
  ///
  /// - Throws: As ``state(after:)``, and what `body` throws.
  package static func states(
    of journal: [RecordedPlanChange], after numbers: [Int], calendars: CalendarHistory,
    template: @escaping TemplateLookup,
    body: (_ number: Int, _ state: PlanProjection, _ kept: PlanCheckpoint?) throws -> Void
  ) throws {
    var record = WholeRecord(journal)
    for number in numbers {
      var fold = PlanFold(of: record, calendars: calendars, template: template)
      let state = try fold.state(after: number)
      let kept = state.checkpoint(after: number, undos: try record.history(through: number).undos)
      if let kept { record.keep(kept) }
      try body(number, state, kept)
    }
  }

  /// Change sets applied one after the other, from what is kept on.
  private struct Stretch {
    var start: Int
    var last: Int
    var kept: PlanCheckpoint?

    func runs(_ number: Int) -> Bool { number > start && number <= last }
  }

  /// The states somebody will ask for, kept until they have been.
  private struct Wanted {
    private var uses: [Int: Int] = [:]
    private(set) var states: [Int: PlanProjection] = [:]

    init(_ number: Int) { uses[number] = 1 }

    mutating func add(_ number: Int) { uses[number, default: 0] += 1 }

    /// The highest number below a bound; nil for none.
    func below(_ bound: Int) -> Int? { uses.keys.lazy.filter { $0 < bound }.max() }

    mutating func note(_ state: PlanProjection, after number: Int) {
      if uses[number] != nil { states[number] = state }
    }

    mutating func take(_ number: Int) -> PlanProjection? {
      let left = (uses[number] ?? 1) - 1
      uses[number] = left
      return left > 0 ? states[number] : states.removeValue(forKey: number)
    }
  }

  private mutating func run(
    _ stretch: Stretch, _ history: ChangeHistory, _ bases: [Int: Int], _ wanted: inout Wanted
  ) throws {
    var state = stretch.kept.map { PlanProjection($0) } ?? PlanProjection()
    wanted.note(state, after: stretch.start)
    guard stretch.start < stretch.last else { return }
    var counting = ChangeHistory(history.undos.prefix { $0.number <= stretch.start })
    for number in stretch.start + 1...stretch.last {
      let entry = try entry(number)
      counting.add(entry.change)
      if entry.change.isUndoing {
        let base = bases[number] ?? 0
        guard let before = wanted.take(base) else { throw ReplayError.firstEventMissing }
        try takeBack(entry, from: &state, to: before, after: base, counting)
      } else {
        try state.advance(
          entry.change, calendars: calendars.calendars(at: entry.seq), template: template)
      }
      wanted.note(state, after: number)
    }
  }

  /// Applies an undo: goes back to what the plan was after `base`, and on from there.
  private mutating func takeBack(
    _ undo: RecordedPlanChange, from state: inout PlanProjection, to before: PlanProjection,
    after base: Int, _ counting: ChangeHistory
  ) throws {
    var folded = before
    var latest = base
    if base + 1 < undo.change.number {
      for number in base + 1..<undo.change.number where counting.counts(number) {
        let entry = try entry(number)
        guard !entry.change.isUndoing else { continue }
        try folded.advance(
          entry.change, calendars: calendars.calendars(at: entry.seq), template: template)
        latest = number
      }
    }
    let age = latest > 0 ? try calendars.age(at: entry(latest).seq) : nil
    if folded.plan != nil, age != (try calendars.age(at: undo.seq)) {
      var replanning = undo.change
      replanning.events = [.replanned]
      try folded.advance(
        replanning, calendars: calendars.calendars(at: undo.seq), template: template)
    }
    folded.follow(state, at: undo.change.at / 1000)
    state = folded
  }

  /// What had been taken back after a change set; what is read for it need not be read again.
  private mutating func history(through number: Int, after kept: PlanCheckpoint?) throws
    -> ChangeHistory
  {
    var history = ChangeHistory(kept?.undos ?? [])
    let first = (kept?.number ?? 0) + 1
    guard first <= number else { return history }
    if entries.isEmpty { entries = try record.entries(first...number) }
    for place in first...number { history.add(try entry(place).change) }
    return history
  }

  /// A change set of the record; what was read lies in one piece up to the highest number asked.
  private mutating func entry(_ number: Int) throws -> RecordedPlanChange {
    if let first = entries.first?.change.number, let last = entries.last?.change.number {
      if number < first { entries = try record.entries(number...first - 1) + entries }
      if number > last { entries += try record.entries(last + 1...number) }
    } else {
      entries = try record.entries(number...number)
    }
    let place = number - (entries.first?.change.number ?? 0)
    guard entries.indices.contains(place), entries[place].change.number == number else {
      throw ReplayError.firstEventMissing
    }
    return entries[place]
  }
}
