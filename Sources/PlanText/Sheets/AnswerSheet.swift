package import CarePlans
package import CivilTime

/// Reads answers about cases that had been running, as the sheet of their questions came back: a table, or
/// the same as YAML.
package struct AnswerSheet {
  private enum Column { case plan, sort, name, title, day, allowed, answer, on }

  /// One line, whichever way it was written.
  private struct Line {
    var place: TextPlace
    var cells: [Column: SheetTable.Cell] = [:]
  }

  private let log = ProblemLog()
  private let file: String

  /// The answers by plan.
  ///
  /// - Parameters:
  ///   - file: The name of the file; one that ends in `.yaml` or `.yml` is read as YAML.
  ///   - plans: The plans that may be answered for, as they are after the adoption.
  /// - Throws: ``TextFailure`` with all that is wrong, by line and column.
  package static func answers(
    _ bytes: [UInt8], file: String, plans: [(plan: CarePlan, template: CareTemplate)],
    today: CivilDate
  ) throws(TextFailure) -> [PlanCode: [CaseAnswer]] {
    let sheet = AnswerSheet(file: file)
    let lines = isYaml(file) ? sheet.yaml(bytes) : sheet.table(bytes)
    let answers = lines.map { sheet.answers(in: $0, plans, today) }
    return try sheet.log.reading(answers).get()
  }

  /// Whether a file is YAML, by its name.
  package static func isYaml(_ file: String) -> Bool {
    let name = file.lowercased()
    return name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }

  /// The lines of a sheet as YAML, to fill in; each a name and a value for every column.
  package static func yaml(_ lines: [[(name: String, value: String)]]) -> String {
    var text = lines.isEmpty ? "answers: []\n" : "answers:\n"
    for line in lines {
      for (place, cell) in line.enumerated() {
        let value = cell.value.isEmpty ? "" : " " + YamlScalar.quoted(cell.value)
        text += (place == 0 ? "  - " : "    ") + cell.name + ":" + value + "\n"
      }
    }
    return text
  }

  private init(file: String) { self.file = file }

  private func table(_ bytes: [UInt8]) -> [Line]? {
    guard let table = SheetTable.read(SheetBytes.text(bytes), file: file, log: log) else {
      return nil
    }
    let reader = SheetReader(table: table, log: log)
    let columns = reader.columns(known: ["plan", "soort", "naam", "antwoord", "op"]) { name, _ in
      Self.columns[name]
    }
    return table.rows.map { row in
      var line = Line(place: reader.place(of: row))
      for (column, place) in columns { line.cells[column] = reader.cell(row, place) }
      return line
    }
  }

  private static let columns: [String: Column] = [
    "plan": .plan, "soort": .sort, "kind": .sort, "naam": .name, "name": .name, "vraag": .title,
    "question": .title, "moest-op": .day, "was-due": .day, "mogelijk": .allowed,
    "possible": .allowed, "antwoord": .answer, "answer": .answer, "op": .on, "on": .on,
  ]

  /// `answers:` with an entry for each question.
  private func yaml(_ bytes: [UInt8]) -> [Line]? {
    guard
      let root = YamlText.parse(
        SheetBytes.text(bytes), file: file, limits: .plan, log: log),
      let fields = FieldReader(root, subject: "", log: log)
    else { return nil }
    let entries = fields.list("answers")
    fields.finish()
    return entries.compactMap { value in
      guard let entry = FieldReader(value, subject: "answers", log: log) else { return nil }
      var line = Line(place: value.place)
      for field in entry.all {
        guard let column = Self.columns[SheetReader.folded(field.key)] else { continue }
        guard let found = entry.value(field.key), !found.isNothing,
          let text = entry.text(field.key, found), !text.isEmpty
        else {
          _ = entry.value(field.key)
          continue
        }
        line.cells[column] = SheetTable.Cell(text: text, place: found.place)
      }
      entry.finish()
      return line
    }
  }

  private func answers(
    in lines: [Line], _ plans: [(plan: CarePlan, template: CareTemplate)], _ today: CivilDate
  ) -> [PlanCode: [CaseAnswer]] {
    var result: [PlanCode: [CaseAnswer]] = [:]
    for line in lines {
      guard line.cells[.answer] != nil || line.cells[.on] != nil else { continue }
      guard let name = line.cells[.name] else {
        log.add(.missingKey, at: line.place, ["key": "naam"])
        continue
      }
      guard let (plan, template) = plan(of: line, among: plans) else { continue }
      let sort = line.cells[.sort].flatMap { AnswerReading.Sort($0.text) }
      do throws(AnswerReading.Fault) {
        let answers = try AnswerReading(of: plan, template: template, today: today).answers(
          sort, name.text, line.cells[.answer]?.text ?? "", on: line.cells[.on]?.text ?? "")
        result[plan.code, default: []] += answers
      } catch {
        add(error, line, name, today)
      }
    }
    return result
  }

  /// The plan of a line; where only one is asked about, its code may be left out.
  private func plan(of line: Line, among plans: [(plan: CarePlan, template: CareTemplate)])
    -> (plan: CarePlan, template: CareTemplate)?
  {
    guard let cell = line.cells[.plan] else {
      if plans.count == 1 { return plans.first }
      log.add(.missingKey, at: line.place, ["key": "plan"])
      return nil
    }
    let typed = cell.text.uppercased()
    if let found = plans.first(where: {
      [$0.plan.code.short, $0.plan.code.description].contains(typed)
    }) {
      return found
    }
    log.add(
      .sheetUnknownName, at: cell.place,
      [
        "key": "plan", "value": cell.text, "suggestion": "",
        "known": plans.map(\.plan.code.short).joined(separator: ", "),
      ])
    return nil
  }

  private func add(
    _ fault: AnswerReading.Fault, _ line: Line, _ name: SheetTable.Cell, _ today: CivilDate
  ) {
    let answer = line.cells[.answer] ?? line.cells[.on] ?? name
    let on = line.cells[.on] ?? answer
    switch fault {
    case .unknown(let near):
      log.add(
        .unknownPlanTask, at: name.place, ["key": name.text, "suggestion": near])
    case .answer(let known):
      log.add(
        .sheetBadAnswer, at: answer.place,
        ["key": name.text, "value": answer.text, "known": known.joined(separator: ", ")])
    case .day:
      log.add(.sheetBadDate, at: on.place, ["key": name.text, "value": on.text])
    case .future:
      log.add(
        .sheetFutureDay, at: on.place,
        ["key": name.text, "value": on.text, "today": today.description])
    }
  }
}
