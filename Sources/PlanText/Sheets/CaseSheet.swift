package import CarePlans
package import CivilTime
import Wording

/// Reads a sheet of running cases: a row for each plan that is to be made.
package struct CaseSheet {
  /// What rows may name.
  package struct Known: Sendable {
    /// The templates by their id.
    package var templates: [String: CareTemplate]
    package var workers: Set<WorkerID>
    package var partners: Set<PartnerID>
    package var roles: Set<RoleKey>
    package var today: CivilDate

    package init(
      templates: [String: CareTemplate], workers: Set<WorkerID>, partners: Set<PartnerID>,
      roles: Set<RoleKey>, today: CivilDate
    ) {
      self.templates = templates
      self.workers = workers
      self.partners = partners
      self.roles = roles
      self.today = today
    }
  }

  /// What a column says of a case.
  private enum Column: Hashable {
    case mark, template, start, adopted, lead, phase, members, done, undone, through, label
    case partner(RoleKey)
    case worker(RoleKey)
    case contact(ItemKey)
    case measure(String)
    case anchor(AnchorKey)
    case fact(FactKey)
  }

  private let known: Known
  private let log = ProblemLog()

  /// The rows of a sheet.
  ///
  /// - Throws: ``TextFailure`` with all that is wrong, by line and column.
  package static func rows(_ bytes: [UInt8], file: String, known: Known) throws(TextFailure)
    -> [CaseRow]
  {
    let sheet = CaseSheet(known: known)
    let rows = sheet.read(SheetBytes.text(bytes), file: file)
    return try sheet.log.reading(rows).get()
  }

  private init(known: Known) { self.known = known }

  private func read(_ text: String, file: String) -> [CaseRow]? {
    guard let table = SheetTable.read(text, file: file, log: log) else { return nil }
    let reader = SheetReader(table: table, log: log)
    let columns = reader.columns(known: suggestions) { folded, _ in column(folded) }
    return table.rows.compactMap { cells in
      let filled = columns.compactMap { column, place in
        reader.cell(cells, place).map { (column, $0, reader.name(place)) }
      }
      let place = reader.place(of: cells)
      guard let typed = filled.first(where: { $0.0 == .template }) else {
        log.add(.missingKey, at: place, ["key": "sjabloon"])
        return nil
      }
      guard let template = template(typed.1.text) else {
        reader.unknown(typed.1, typed.2, among: known.templates.keys.sorted())
        return nil
      }
      var row = CaseRow(place: place, template: template.id)
      for (column, cell, name) in filled {
        read(column, cell, name, of: template, into: &row, reader)
      }
      return row
    }
  }

  // MARK: Columns

  private static let names: [String: Column] = [
    "regel": .mark, "rij": .mark, "row": .mark, "sjabloon": .template, "template": .template,
    "soort-zaak": .template, "case-type": .template, "begin": .start, "start": .start,
    "overgenomen": .adopted, "overname": .adopted, "adopted": .adopted, "taken-over": .adopted,
    "casusregisseur": .lead, "regie": .lead, "lead": .lead, "fase": .phase, "phase": .phase,
    "betrokkenen": .members, "members": .members, "gedaan": .done, "done": .done,
    "niet-gedaan": .undone, "not-done": .undone, "laatst-gedaan": .through,
    "gedaan-t/m": .through, "gedaan-tot-en-met": .through, "last-done": .through,
    "done-through": .through, "label": .label, "naam": .label, "name": .label, "kenmerk": .label,
    "dossier": .label,
  ]

  private var suggestions: [String] {
    var names = ["regel", "sjabloon", "overgenomen", "casusregisseur", "fase", "laatst-gedaan"]
    names += [
      "gedaan", "niet-gedaan", "betrokkenen", "partner-GGZ", "medewerker-RN", "contact-V01",
    ]
    for template in known.templates.values.sorted(by: { $0.id < $1.id }) {
      names += template.anchors.map(\.key.rawValue) + template.facts.map(\.key.rawValue)
    }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  private func column(_ name: String) -> Column? {
    if let column = Self.names[name] { return column }
    for (prefix, kind) in [
      ("partner-", 0), ("rol-", 0), ("role-", 0), ("medewerker-", 1), ("worker-", 1),
    ]
    where name.hasPrefix(prefix) {
      let wanted = name.dropFirst(prefix.count)
      guard let role = known.roles.first(where: { $0.rawValue.lowercased() == wanted }) else {
        continue
      }
      return kind == 0 ? .partner(role) : .worker(role)
    }
    for template in known.templates.values.sorted(by: { $0.id < $1.id }) {
      if let column = column(name, of: template) { return column }
    }
    return nil
  }

  private func column(_ name: String, of template: CareTemplate) -> Column? {
    func isMeant(_ key: String, _ title: BilingualText) -> Bool {
      [key, title.nl, title.en].contains { SheetReader.folded($0) == name }
    }
    if let anchor = template.anchors.first(where: { isMeant($0.key.rawValue, $0.title) }) {
      return .anchor(anchor.key)
    }
    if let fact = template.facts.first(where: { isMeant($0.key.rawValue, $0.title) }) {
      return .fact(fact.key)
    }
    for prefix in ["maatregel-", "measure-"] where name.hasPrefix(prefix) {
      let wanted = String(name.dropFirst(prefix.count))
      if let measure = template.measures.first(where: { $0.law.lowercased() == wanted }) {
        return .measure(measure.law)
      }
    }
    for prefix in ["contact-", "laatste-contact-", "last-contact-", ""] where name.hasPrefix(prefix)
    {
      let wanted = String(name.dropFirst(prefix.count))
      if let series = template.series.first(where: {
        SheetReader.folded($0.series.key.rawValue) == wanted
          || SheetReader.folded($0.title.nl) == wanted
          || SheetReader.folded($0.title.en) == wanted
      }) {
        return .contact(series.series.key)
      }
    }
    return nil
  }

  private func template(_ typed: String) -> CareTemplate? {
    let wanted = SheetReader.folded(typed)
    if let template = known.templates[typed] { return template }
    return known.templates.values.sorted { $0.id < $1.id }.first { template in
      [template.id, template.caseType, template.title.nl, template.title.en]
        .contains { SheetReader.folded($0) == wanted }
    }
  }

  // MARK: Cells

  private func read(
    _ column: Column, _ cell: SheetTable.Cell, _ name: String, of template: CareTemplate,
    into row: inout CaseRow, _ reader: SheetReader
  ) {
    switch column {
    case .template: break
    case .mark: row.mark = String(cell.text.prefix(12))
    case .label: log.add(.sheetNoLabels, at: cell.place, ["key": name])
    case .start: row.start = reader.day(cell, name)
    case .adopted: row.adopted = reader.day(cell, name).flatMap { past($0, cell, name) }
    case .lead: row.lead = reader.name(cell, name, among: known.workers)
    case .members:
      row.members = SheetReader.words(cell.text).compactMap { word in
        reader.name(SheetTable.Cell(text: word, place: cell.place), name, among: known.workers)
      }
    case .partner(let role): row.roles[role] = reader.name(cell, name, among: known.partners)
    case .worker(let role): row.workers[role] = reader.name(cell, name, among: known.workers)
    case .phase: row.phase = phase(cell, name, of: template, reader)
    case .anchor(let key): readAnchor(key, cell, name, of: template, into: &row, reader)
    case .fact(let key): readFact(key, cell, name, of: template, into: &row, reader)
    case .measure(let law):
      row.measures[law] = reader.day(cell, name).flatMap { past($0, cell, name) }
    case .contact(let key): readContact(key, cell, name, of: template, into: &row, reader)
    case .done, .undone, .through: readWork(column, cell, name, of: template, into: &row, reader)
    }
  }

  private func past(_ day: CivilDate, _ cell: SheetTable.Cell, _ name: String) -> CivilDate? {
    guard day > known.today else { return day }
    log.add(
      .sheetFutureDay, at: cell.place,
      ["key": name, "value": cell.text, "today": known.today.description])
    return nil
  }

  private func phase(
    _ cell: SheetTable.Cell, _ name: String, of template: CareTemplate, _ reader: SheetReader
  ) -> CaseRow.Phase? {
    let wanted = SheetReader.folded(cell.text)
    if let phase = template.phases.first(where: { phase in
      [phase.key, phase.title.nl, phase.title.en].contains { SheetReader.folded($0) == wanted }
    }) {
      return CaseRow.Phase(key: phase.key, text: cell.text, place: cell.place)
    }
    reader.unknown(cell, name, among: template.phases.map(\.title.nl))
    return nil
  }

  /// A day, or `14-12-2026:bevestigd`; of what has passed it is taken that it happened.
  private func readAnchor(
    _ key: AnchorKey, _ cell: SheetTable.Cell, _ name: String, of template: CareTemplate,
    into row: inout CaseRow, _ reader: SheetReader
  ) {
    guard template.anchors.contains(where: { $0.key == key }) else {
      return log.add(.unknownPlanAnchor, at: cell.place, ["key": name, "suggestion": ""])
    }
    guard let anchor = AnswerText.anchor(cell.text, today: known.today) else {
      return log.add(.sheetBadDate, at: cell.place, ["key": name, "value": cell.text])
    }
    if let day = anchor.date, anchor.state == .actual, past(day, cell, name) == nil { return }
    row.anchors[key] = anchor
  }

  private func readFact(
    _ key: FactKey, _ cell: SheetTable.Cell, _ name: String, of template: CareTemplate,
    into row: inout CaseRow, _ reader: SheetReader
  ) {
    guard let fact = template.facts.first(where: { $0.key == key }) else {
      return log.add(.unknownPlanFact, at: cell.place, ["key": name, "suggestion": ""])
    }
    guard let value = fact.value(typed: cell.text) else {
      return reader.unknown(cell, name, among: fact.values)
    }
    row.facts[key] = value
  }

  private func readContact(
    _ key: ItemKey, _ cell: SheetTable.Cell, _ name: String, of template: CareTemplate,
    into row: inout CaseRow, _ reader: SheetReader
  ) {
    guard template.series.contains(where: { $0.series.key == key && $0.isPlanned }) else {
      return log.add(.unknownPlanTask, at: cell.place, ["key": name, "suggestion": ""])
    }
    guard let day = reader.day(cell, name).flatMap({ past($0, cell, name) }) else { return }
    row.answers.append(.lastContact(key, day))
  }

  /// `DR01, I05=pga, DR02@20-1-2026`.
  private func readWork(
    _ column: Column, _ cell: SheetTable.Cell, _ name: String, of template: CareTemplate,
    into row: inout CaseRow, _ reader: SheetReader
  ) {
    for word in SheetReader.words(cell.text) {
      let dated = word.split(separator: "@", maxSplits: 1).map(String.init)
      let parts = (dated.first ?? "").split(separator: "=", maxSplits: 1).map(String.init)
      guard let typed = parts.first,
        let task = template.tasks.first(where: {
          $0.isPlanned && $0.task.key.folded == typed.uppercased()
        })?.task
      else {
        let keys = template.tasks.filter(\.isPlanned).map(\.task.key.rawValue)
        log.add(
          .unknownPlanTask, at: cell.place,
          ["key": word, "suggestion": NearNames.nearest(to: word.uppercased(), among: keys)])
        continue
      }
      switch column {
      case .undone: row.answers.append(.undone(task.key))
      case .through: row.answers.append(.doneThrough(task.key))
      default:
        var day: CivilDate?
        if dated.count > 1 {
          let part = SheetTable.Cell(text: dated[1], place: cell.place)
          guard let found = reader.day(part, name).flatMap({ past($0, part, name) }) else {
            continue
          }
          day = found
        }
        let outcomes = task.outcomes.map(\.key)
        let outcome =
          parts.count > 1
          ? TypedWords.name(parts[1], among: outcomes) ?? parts[1].lowercased() : nil
        guard outcomes.isEmpty ? outcome == nil : outcomes.contains(outcome ?? "") else {
          log.add(
            .sheetBadAnswer, at: cell.place,
            [
              "key": name, "value": word,
              "known": outcomes.isEmpty
                ? task.key.rawValue
                : outcomes.map { "\(task.key)=\($0)" }.joined(separator: ", "),
            ])
          continue
        }
        row.answers.append(.done(task.key, on: day, outcome: outcome))
      }
    }
  }
}
