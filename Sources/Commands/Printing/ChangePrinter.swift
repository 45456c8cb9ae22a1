import CarePlans
import CivilTime
import Planner
import ReportTables
import Wording

/// Tells in words what a change did, or would do.
struct ChangePrinter {
  /// More lines than this are summed up unless all are asked for.
  static let mostLines = 20
  /// As wide as a line is where many change alike.
  private static let mostColumns = 80
  /// So many items are named where only their number matters.
  private static let mostNamed = 8

  let language: Language
  let isVerbose: Bool

  init(_ language: Language, isVerbose: Bool = false) {
    self.language = language
    self.isVerbose = isVerbose
  }

  /// - Parameter isAsked: Whether a question follows; then nobody takes it for the end.
  func lines(of told: ChangeReport, isAsked: Bool = false) -> [String] {
    var lines = told.parts.flatMap { self.lines(of: $0, wasWritten: told.wasWritten) }
    if !told.merged.isEmpty {
      let names = PlanPartText(language: language)
      let parts = told.merged.map(names.text(of:)).joined(separator: ", ")
      lines.append(ChangeWords.merged(language, ["parts": parts]))
    }
    if told.alreadySo.count > 0 { lines.append(line(of: told.alreadySo)) }
    if told.otherPlans > 0 { lines.append(ChangeWords.otherPlans(language, told.otherPlans)) }
    if told.followsAgain { lines.append(ChangeWords.followsAgain(language)) }
    if told.parts.isEmpty { lines.append(ChangeWords.nothing(language)) }
    lines += daysOff(told)
    if let problem = told.asksReason { lines.append(reason(problem)) }
    if told.wasWritten {
      lines += written(told)
    } else if !isAsked {
      lines.append(preview(told))
    }
    return lines
  }

  /// That something is fixed on a day on which nobody works.
  private func daysOff(_ told: ChangeReport) -> [String] {
    told.parts.flatMap { part in
      part.daysOff.map { off in
        let why =
          switch off.reason {
          case .weekend: ChangeWords.inWeekend(language)
          case .holiday:
            ChangeWords.onHoliday(
              language,
              ["name": told.holidays[off.day]?.name(language: language.rawValue) ?? ""])
          case .closed(let partner):
            ChangeWords.whileClosed(language, ["partner": partner.rawValue])
          }
        return ChangeWords.dayOff(
          language,
          [
            "item": "\(part.code.short)/\(off.item)", "day": DayText.long(off.day, language),
            "why": why,
          ])
      }
    }
  }

  /// That it is written with a reason only: what of it asks for one.
  private func reason(_ problem: Problem) -> String {
    guard problem.code != .rule(.reasonNeeded) else { return ChangeWords.asksReason(language) }
    let why = ErrorPrinter.sentences(about: problem, language)[0]
    return "\(why) \(ChangeWords.asksReason(language))"
  }

  /// `2 zijn al van rn-03`.
  private func line(of so: ChangeOutcome.AlreadySo) -> String {
    guard let worker = so.worker else { return ChangeWords.alreadySo(language, so.count) }
    let phrase = so.count == 1 ? ChangeWords.alreadyOf.one : ChangeWords.alreadyOf.more
    return phrase(language, ["n": String(so.count), "worker": worker.rawValue])
  }

  /// That it is a preview, and how to write just what it shows.
  private func preview(_ told: ChangeReport) -> String {
    let seen = Set(told.parts.compactMap(\.seen))
    guard seen.count == 1, let number = seen.first else { return ChangeWords.preview(language) }
    return ChangeWords.preview(language) + " "
      + ChangeWords.ifChange(language, ["number": String(number)])
  }

  /// Under which numbers it was written.
  func written(_ told: ChangeReport) -> [String] {
    told.parts.filter { !$0.isNew }.map { part in
      ChangeWords.written(language, ["plan": part.code.short, "number": String(part.number)])
    }
  }

  private func lines(of part: ChangeReport.Part, wasWritten: Bool) -> [String] {
    let sorted = SortedChanges(part.difference.changes)
    var lines: [String] = []
    if part.isNew {
      // A preview gives out no code: the plan that is made has another.
      let words = wasWritten ? ChangeWords.newPlan : ChangeWords.wouldBeNewPlan
      lines.append(
        words(
          language,
          values: ["plan": part.code.description, "count": String(sorted.added.count)]))
      return lines + endings(of: part)
    }
    return self.lines(of: sorted, part) + endings(of: part)
  }

  private func lines(of sorted: SortedChanges, _ part: ChangeReport.Part) -> [String] {
    let code = part.code.short
    var lines: [String] = []
    lines += sorted.plan.map { "\(code)  \(ChangeText($0, language).line)" }
    lines += states(sorted.states, part)
    lines += summed(
      sorted.added.map { "\(code)/\($0)" }, ChangeWords.added, each: ChangeWords.addedItem)
    lines += part.asked.map { question in
      ChangeWords.askedOf(
        language,
        [
          "item": "\(code)/\(question.item)", "who": question.who,
          "date": question.due?.description ?? "",
        ])
    }
    lines += summed(
      sorted.removed.map { "\(code)/\($0)" }, ChangeWords.removed, each: ChangeWords.removedItem)
    lines += summed(
      sorted.undecided.map { "\(code)/\($0)" }, ChangeWords.undecided,
      each: ChangeWords.undecidedItem)
    lines += rest(sorted.others, code)
    lines += dates(sorted.dates, code)
    return lines
  }

  /// `K7QF/DR09b done, 3 days late`.
  private func states(_ found: [SortedChanges.State], _ part: ChangeReport.Part) -> [String] {
    // What is before our time is told as one line, and item by item when asked for.
    let isTold = { (state: SortedChanges.State) in
      isVerbose || state.after != .beforeAdoption && state.item != PlanAdoption.key
    }
    return found.filter(isTold).map { state in
      var text = "\(part.code.short)/\(state.item)  "
      text += word(state, in: part)
      if let day = state.day { text += " \(day)" }
      if let late = part.daysLate[state.item] {
        text += ", " + ChangeWords.daysLate(language, late)
      }
      return text
    }
  }

  /// How far it is now: of a contact how it went, of what was asked or handed over that it is dealt with.
  private func word(_ state: SortedChanges.State, in part: ChangeReport.Part) -> String {
    if state.after == .done {
      if part.contacts.contains(state.item) { return HistoryWords.outcome("held")(language) }
      if state.isLine { return ChangeWords.dealtWith(language) }
    }
    return ItemWords.state(state.after.rawValue)?(language) ?? state.after.rawValue
  }

  private func dates(_ changes: [SortedChanges.OfItem], _ code: String) -> [String] {
    guard isVerbose || changes.count <= Self.mostLines else {
      return [
        ChangeWords.movesMany(language, Set(changes.map(\.item)).count),
        ChangeWords.seeAll(language),
      ]
    }
    return changes.map { line(of: $0, code) }
  }

  /// One line each; of many, one for all that change alike.
  private func rest(_ changes: [SortedChanges.OfItem], _ code: String) -> [String] {
    guard !isVerbose, changes.count > Self.mostLines else {
      return changes.map { line(of: $0, code) }
    }
    var alike: [String: [ItemKey]] = [:]
    var texts: [String] = []
    for one in changes {
      let text = ChangeText(one.change, language).line
      if alike[text] == nil { texts.append(text) }
      alike[text, default: []].append(one.item)
    }
    guard texts.count <= Self.mostLines else {
      return [
        ChangeWords.changesMany(language, Set(changes.map(\.item)).count),
        ChangeWords.seeAll(language),
      ]
    }
    return texts.map { text in
      let room = Self.mostColumns - text.count - 2
      return "\(gathered(alike[text] ?? [], code, within: room))  \(text)"
    }
  }

  private func line(of one: SortedChanges.OfItem, _ code: String) -> String {
    "\(code)/\(one.item)  \(ChangeText(one.change, language).line)"
  }

  /// `K7QF/DR15, DR18a +12`: as many items as there is room for, and how many more there are; of a series with
  /// its contacts the series.
  private func gathered(_ keys: [ItemKey], _ code: String, within room: Int) -> String {
    let all = Set(keys)
    let items = keys.filter { key in key.numbered.map { !all.contains($0.row) } ?? true }
    var text = "\(code)/\(items.first?.rawValue ?? "")"
    var shown = 1
    for item in items.dropFirst() {
      let next = text + ", \(item)"
      guard next.count + " +\(items.count)".count <= room else { break }
      text = next
      shown += 1
    }
    return items.count > shown ? text + " +\(items.count - shown)" : text
  }

  /// The first of some items, and how many more there are.
  private func named(_ keys: [ItemKey], _ code: String) -> String {
    let shown = isVerbose ? keys.count : Self.mostNamed
    let text = keys.prefix(shown).map { "\(code)/\($0)" }.joined(separator: ", ")
    return keys.count > shown ? text + " +\(keys.count - shown)" : text
  }

  private func summed(_ items: [String], _ many: CountPhrase, each: Phrase) -> [String] {
    guard !items.isEmpty else { return [] }
    if !isVerbose, items.count > Self.mostLines { return [many(language, items.count)] }
    return [each(language, ["items": items.joined(separator: ", ")])]
  }

  private func endings(of part: ChangeReport.Part) -> [String] {
    var lists: [String] = []
    if part.leavesLists > 0 { lists.append(ChangeWords.leaves(language, part.leavesLists)) }
    if part.joinsLists > 0 { lists.append(ChangeWords.joins(language, part.joinsLists)) }
    if let count = part.beforeOurTime {
      lists.append(
        ChangeWords.beforeOurTime(
          language,
          ["n": String(count), "ref": "\(part.code.short)/\(PlanAdoption.key)"]))
    }
    return lists + doneBefore(in: part) + items(of: part)
  }

  /// That something was reported done while what should come before it is open.
  private func doneBefore(in part: ChangeReport.Part) -> [String] {
    part.difference.doneBefore.sorted { $0.key < $1.key }.map { item, others in
      let phrase = others.count == 1 ? ChangeWords.doneBefore.one : ChangeWords.doneBefore.more
      let refs = others.map { "\(part.code.short)/\($0)" }.joined(separator: ", ")
      return phrase(language, ["item": "\(part.code.short)/\(item)", "items": refs])
    }
  }

  private func items(of part: ChangeReport.Part) -> [String] {
    [
      (ChangeWords.nowReady, part.nowReady), (ChangeWords.becomesLate, part.difference.becomesLate),
      (ChangeWords.noLongerLate, part.difference.noLongerLate),
      (ChangeWords.removedLate, part.removedLate),
      (ChangeWords.willBeLate, part.difference.willBeLate),
      (ChangeWords.inTimeAgain, part.difference.inTimeAgain),
    ].compactMap { phrase, keys in
      guard !keys.isEmpty else { return nil }
      return phrase(language, ["items": named(keys, part.code.short)])
    }
  }
}
