package import CarePlans
package import PlanAPI

/// The page of a line of a plan's own.
protocol LinePage {
  var document: TableDocument { get }
  /// The same for programs.
  var json: JSONTree { get }
}

extension PlanPage {
  /// The page of an item, or of the plan where none is named.
  package func document(of item: NamedItem?) -> TableDocument {
    var document = page(of: item)
    if let item, let number = number(of: item) {
      // Beside the key, where no title cuts it off.
      let end = document.title.firstRange(of: "  ")?.lowerBound ?? document.title.endIndex
      document.title.insert(contentsOf: " (\(number))", at: end)
    }
    if let item, let notes = noteSheet(notes(at: item)) { document.sheets.append(notes) }
    return document
  }

  /// By which calendars call an item, beside its key.
  private func number(of item: NamedItem) -> String? {
    let number: String? =
      switch item {
      case .task(let key): plan.task(key).map { "\($0.number)" }
      case .series(let key): plan.seriesIndex(key).map { "\(plan.series[$0].number)" }
      case .contact(let key, let contact):
        plan.seriesIndex(key).map { "\(plan.series[$0].number).\(contact)" }
      case .measure(let key): plan.measures.first { $0.key == key }.map { "\($0.number)" }
      case .line(let line): "\(line.number)"
      }
    return number.map(plan.code.numbered)
  }

  private func page(of item: NamedItem?) -> TableDocument {
    switch item {
    case nil: document
    case .task(let key)?: TaskPage(page: self, key: key).document
    case .series(let key)?: FollowUpPage(page: self).series(key)
    case .contact(let key, let number)?: FollowUpPage(page: self).contact(key, number)
    case .measure(let key)?: FollowUpPage(page: self).measure(key)
    case .line(let line)?: page(of: line)?.document ?? document
    }
  }

  /// The same for programs.
  package func tree(of item: NamedItem?) -> JSONTree {
    let wire = wire
    let tree: JSONTree =
      switch item {
      case nil: wire.tree
      case .task(let key)?: wire.task(key)
      case .series(let key)?: wire.series(key)
      case .contact(let key, let number)?: wire.contact(key, number: number)
      case .measure(let key)?: wire.measure(key)
      case .line(let line)?: page(of: line)?.json ?? .null
      }
    guard case .object(var members) = tree else { return tree }
    let told = item.map { notes(at: $0) } ?? plan.notes
    members.append(("notes", .array(told.map(json))))
    return .object(members)
  }

  private func page(of line: PlanLine) -> (any LinePage)? {
    switch line.sort {
    case .adoption: AdoptionPage(page: self)
    case .question: questionPage(line.key)
    case .handover: HandoverPage(page: self, number: line.number)
    case .facts: FactsPage(page: self)
    }
  }

  /// The notes at an item; those at a series are with those at its contacts.
  private func notes(at item: NamedItem) -> [PlanNote] {
    plan.notes.filter { $0.place?.isPart(of: item.key) ?? false }
  }

  /// A table of notes; nil for none.
  func noteSheet(_ notes: [PlanNote]) -> Sheet? {
    NoteListTable.sheet(notes, of: plan.code, ReportCells(language: language) { _ in "" })
  }

  private func json(_ note: PlanNote) -> JSONTree {
    .object([
      ("number", .int(note.number)), ("key", .text(note.place?.rawValue)), ("on", .date(note.on)),
      ("author", .string(note.author)), ("text", .string(note.text)),
    ])
  }
}
