import CarePlans
import Wording

/// Tells in words what a change did, or would do.
struct ChangePrinter {
  /// More lines than this are summed up unless all are asked for.
  static let mostLines = 20

  let language: Language
  let isVerbose: Bool

  init(_ language: Language, isVerbose: Bool = false) {
    self.language = language
    self.isVerbose = isVerbose
  }

  func lines(of told: ChangeReport) -> [String] {
    var lines = told.parts.flatMap { self.lines(of: $0) }
    if told.parts.isEmpty { lines.append(ChangeWords.nothing(language)) }
    if told.wasWritten {
      lines += told.parts.filter { !$0.isNew }.map { part in
        ChangeWords.written(
          language, ["plan": part.code.short, "number": String(part.number)])
      }
    } else {
      lines.append(ChangeWords.preview(language))
    }
    return lines
  }

  private func lines(of part: ChangeReport.Part) -> [String] {
    let code = part.code.short
    let sorted = SortedLines(part.difference.lines)
    var lines: [String] = []
    if part.isNew {
      lines.append(
        ChangeWords.newPlan(
          language, ["plan": part.code.description, "count": String(sorted.added.count)]))
      return lines + endings(of: part)
    }
    lines += sorted.plan.map { "\(code)  \(field($0.field))  \(values($0))" }
    lines += states(sorted.states, part)
    lines += summed(
      sorted.added.map { "\(code)/\($0)" }, ChangeWords.added, each: ChangeWords.addedItem)
    lines += summed(
      sorted.removed.map { "\(code)/\($0)" }, ChangeWords.removed, each: ChangeWords.removedItem)
    lines += rest(sorted.others, code)
    lines += dates(sorted.dates, code)
    return lines + endings(of: part)
  }

  /// `K7QF/DR09b done, 3 days late`.
  private func states(_ found: [SortedLines.State], _ part: ChangeReport.Part) -> [String] {
    found.map { state in
      var text = "\(part.code.short)/\(state.item)  "
      text += ItemWords.state(state.after)?(language) ?? state.after
      if let day = state.day { text += " \(day)" }
      if let late = part.daysLate[state.item] {
        text += ", " + ChangeWords.daysLate(language, late)
      }
      return text
    }
  }

  private func dates(_ lines: [PlanDifference.Line], _ code: String) -> [String] {
    guard isVerbose || lines.count <= Self.mostLines else {
      let items = Set(lines.compactMap(\.item)).count
      return [ChangeWords.movesMany(language, items), ChangeWords.seeAll(language)]
    }
    return lines.map { line in
      let item = line.item.map { "\(code)/\($0)" } ?? code
      let cause = line.cause.map { "  (\($0))" } ?? ""
      return "\(item)  \(field(line.field))  \(values(line))\(cause)"
    }
  }

  private func rest(_ lines: [PlanDifference.Line], _ code: String) -> [String] {
    guard isVerbose || lines.count <= Self.mostLines else {
      return [
        ChangeWords.changesMany(language, Set(lines.compactMap(\.item)).count),
        ChangeWords.seeAll(language),
      ]
    }
    return lines.map { line in
      "\(line.item.map { "\(code)/\($0)" } ?? code)  \(field(line.field))  \(values(line))"
    }
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
    return lists + items(of: part)
  }

  private func items(of part: ChangeReport.Part) -> [String] {
    [
      (ChangeWords.nowReady, part.nowReady), (ChangeWords.becomesLate, part.difference.becomesLate),
      (ChangeWords.noLongerLate, part.difference.noLongerLate),
    ].compactMap { phrase, keys in
      guard !keys.isEmpty else { return nil }
      let shown = isVerbose ? keys.count : 8
      var text = keys.prefix(shown).map { "\(part.code.short)/\($0)" }.joined(separator: ", ")
      if keys.count > shown { text += " +\(keys.count - shown)" }
      return phrase(language, ["items": text])
    }
  }

  private func values(_ line: PlanDifference.Line) -> String {
    "\(value(line.before, of: line.field)) → \(value(line.after, of: line.field))"
  }

  /// A value in words where it is one of a few.
  private func value(_ text: String?, of field: String) -> String {
    guard let text else { return ChangeWords.none(language) }
    switch field {
    case "status": return ItemWords.status(text)?(language) ?? text
    case "obligation": return ItemWords.obligation(text)?(language) ?? text
    case "kind": return ItemWords.kind(text)?(language) ?? text
    case _ where field.hasPrefix("fact "): return ItemWords.answer(text, language)
    case _ where field.hasPrefix("role "):
      guard text.hasSuffix(" default") else { return text }
      return "\(text.dropLast(8)) (\(PlanHelp.isDefault(language)))"
    case _ where field.hasPrefix("anchor "):
      let words = text.split(separator: " ").map(String.init)
      return words.map { ItemWords.anchorState($0)?(language) ?? $0 }.joined(separator: " ")
    default: return text
    }
  }

  /// `anchor release` keeps its name behind the word for the field.
  private func field(_ name: String) -> String {
    let words = name.split(separator: " ", maxSplits: 1).map(String.init)
    let first = words.first.flatMap { ItemWords.field($0)?(language) } ?? name
    return ([first] + words.dropFirst()).joined(separator: " ")
  }
}

/// The lines of a difference by what they are about.
struct SortedLines {
  /// An item that changed its state, with the day that goes with it.
  struct State {
    var item: ItemKey
    var after: String
    var day: String?
  }

  private static let rules: Set<String> = ["dueRule", "limitRule", "rhythm"]

  var plan: [PlanDifference.Line] = []
  var states: [State] = []
  var added: [ItemKey] = []
  var removed: [ItemKey] = []
  var dates: [PlanDifference.Line] = []
  var others: [PlanDifference.Line] = []

  init(_ lines: [PlanDifference.Line]) {
    var byItem: [ItemKey: [PlanDifference.Line]] = [:]
    for line in lines {
      if let item = line.item { byItem[item, default: []].append(line) } else { plan.append(line) }
    }
    for item in byItem.keys.sorted() {
      let own = byItem[item] ?? []
      let state = own.first { $0.field == "state" }
      if let state, state.before == nil, state.after != "skipped" {
        added.append(item)
      } else if state != nil, state?.after == nil {
        removed.append(item)
      } else {
        if let after = state?.after {
          let day = own.first {
            $0.field == (after == "started" ? "startedOn" : "finishedOn")
          }?.after
          states.append(State(item: item, after: after, day: day))
        }
        // Of what comes only to be left out, nothing more is told.
        if let state, state.before == nil { continue }
        let moved = own.filter { $0.field == "due" || $0.field == "limit" }
        dates += moved
        // The day of a contact moves with its due date and is not told twice.
        others += own.filter {
          !["due", "limit", "state"].contains($0.field)
            // The date that moves names its rule.
            && !(moved.contains { $0.after != nil } && Self.rules.contains($0.field))
            && !($0.field == "pin" && !moved.isEmpty && $0.before != nil && $0.after != nil)
            && !(state != nil && ($0.field == "finishedOn" || $0.field == "startedOn"))
        }
      }
    }
  }
}
