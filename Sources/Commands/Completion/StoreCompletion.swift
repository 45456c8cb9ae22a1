import CarePlans
import CivilTime
import Planner
import ReportTables
import Wording

/// Words that only the store knows: its plans with their items, and who is in it.
///
/// Of a plan its codes, keys and titles are shown, never notes or reasons.
struct StoreCompletion {
  let session: Session
  let line: TypedLine

  private var language: Language { session.language }
  private var planner: Planner { session.planner }

  func candidates(_ kind: CompletionKind) throws -> [Candidate] {
    switch kind {
    case .plans(let statuses): try plans(statuses)
    case .changed: try changed()
    case .refs(let kind): try refs(kind)
    case .items: try items()
    case .workers: try workers()
    case .partners: try partners()
    case .parties: try partners() + workers()
    case .roles: try roles("")
    case .bindings: try bindings()
    case .accounts: try accounts()
    case .feeds: try feeds()
    case .tokens: try tokens()
    case .anchors: try anchors()
    case .facts, .events, .laws: try ofTemplate(kind)
    case .outcomes: try outcomes()
    case .caseTypes: try planner.caseTypes().map { Candidate($0) }
    case .phases: try planner.phaseKeys().map { Candidate($0) }
    case .places:
      try planner.library.places().map {
        Candidate($0.id.rawValue, language == .nl ? $0.title.nl : $0.title.en)
      }
    case .free, .files, .folders, .words, .templates, .regions, .settings, .settingValue: []
    }
  }

  // MARK: Plans

  private func plans(_ statuses: Set<PlanStatus>, ending: String = "") throws -> [Candidate] {
    let named = Set(line.positionals.map { $0.uppercased() })
    return try planner.repository.planRows().lazy
      .filter { statuses.contains($0.status) && !named.contains($0.code.short) }
      .map { Candidate($0.code.short + ending, told(of: $0)) }
  }

  /// Plans, and the directory for those who may change it.
  private func changed() throws -> [Candidate] {
    let known = Set(PlanStatus.allCases).subtracting([.destroyed])
    guard planner.scope == nil, line.positionals.allSatisfy({ Int($0) != nil }) else {
      return try plans(known)
    }
    return try [Candidate("directory", DirectoryHistoryWords.title(language))] + plans(known)
  }

  private func told(of row: PlanRow) -> String {
    let status = ItemWords.status(row.status.rawValue)?(language) ?? row.status.rawValue
    return "\(row.caseType) · \(status)"
  }

  /// The row of the plan that a word names; nil when it names none, or several.
  private func row(of word: String) throws -> PlanRow? {
    guard let signs = PlanCode.normalized(word.prefix { $0 != "/" }), !signs.isEmpty else {
      return nil
    }
    let rows = try planner.repository.planRows().filter {
      $0.code.description.filter { $0 != "-" }.hasPrefix(signs)
    }
    return rows.count == 1 ? rows[0] : nil
  }

  /// The plan that the command is about: the first argument.
  private func plan() throws -> PlanRow? { try line.positionals.first.flatMap(row(of:)) }

  // MARK: Items

  /// Of a plan that is clear its items, else the plans to begin with.
  private func refs(_ kind: CompletionKind.RefKind) throws -> [Candidate] {
    var words: [Candidate] = []
    if kind == .contacts, !line.positionals.isEmpty {
      words = FollowUpSeries.Outcome.allCases.map { Candidate($0.rawValue) }
    }
    guard let row = try row(of: line.typed) else {
      // Nothing is begun in a plan that has ended, but it can be looked at.
      return try words
        + plans(
          Set(PlanStatus.allCases.filter { kind == .anything ? $0 != .destroyed : !$0.isEnded }),
          ending: "/")
    }
    let isWhole = kind == .anything && !line.typed.contains("/")
    let own = isWhole ? [Candidate(row.code.short, told(of: row))] : []
    let typed = line.typed.prefix { $0 != "/" }
    let prefix = (typed.count > 4 ? String(typed).uppercased() : row.code.short) + "/"
    let found = try found(kind, in: row)
    if kind == .new, !line.typed.contains("/") { return [Candidate(prefix, told(of: row))] }
    return own + words + found.map { Candidate(prefix + $0.value, $0.told) }
  }

  /// Keys of the tasks of the plan that the first argument names.
  private func items() throws -> [Candidate] {
    guard let row = try plan() else { return [] }
    return try found(.anything, in: row)
  }

  private func found(_ kind: CompletionKind.RefKind, in row: PlanRow) throws -> [Candidate] {
    guard kind != .new else { return [] }
    var filter = CommitmentFilter()
    filter.plans = [row.code]
    filter.statuses = [row.status]
    filter.openOnly = kind != .anything && kind != .endedTask
    let snapshot = try planner.snapshot(filter)
    let title = snapshot.titles.texts(session.language)
    var seen: Set<ItemKey> = []
    return snapshot.commitments.flatMap { entry -> [Candidate] in
      guard fits(entry, kind) else { return [] }
      // A series is found once, and with it the contacts that are due.
      let isDue = kind == .contacts && entry.listedDay.map { $0 <= session.today } ?? false
      let keys =
        (entry.series.map { [$0] } ?? []) + (entry.series == nil || isDue ? [entry.item] : [])
      let told = title(entry)
      return keys.filter { seen.insert($0).inserted }.map { Candidate($0.rawValue, told) }
    }
  }

  private func fits(_ entry: Commitment, _ kind: CompletionKind.RefKind) -> Bool {
    let isTask = entry.series == nil && entry.kind.isWork
    return switch kind {
    case .anything: entry.state != .withdrawn
    case .openTask: isTask
    case .endedTask: isTask && [.started, .done, .skipped].contains(entry.state)
    case .pinnedTask: isTask && entry.pin != nil
    case .contacts, .series: entry.series != nil
    case .measure: entry.kind == .measureEnd
    case .line(let sort): entry.kind.line == sort
    case .new: false
    }
  }

  /// The outcomes of the tasks that are named.
  private func outcomes() throws -> [Candidate] {
    var found: [String] = []
    for ref in line.positionals {
      guard let target = try planner.resolve([ref]).first, case .task(let key)? = target.item else {
        continue
      }
      let task = try planner.open(target.code).plan.task(key)
      for outcome in task?.outcomes ?? [] where !found.contains(outcome.key) {
        found.append(outcome.key)
      }
    }
    return found.map { Candidate($0) }
  }

  // MARK: What a plan's template names

  private func anchors() throws -> [Candidate] {
    guard let row = try plan() else { return [] }
    if let sign = line.typed.firstIndex(of: "=") {
      return TemplateCompletion.states(line.typed, sign)
    }
    return row.anchors.filter { !$0.key.isLink }.map {
      Candidate("\($0.key)=", $0.anchor.date?.description ?? "")
    }
  }

  private func ofTemplate(_ kind: CompletionKind) throws -> [Candidate] {
    let template = try plan().flatMap {
      try planner.repository.template(hash: $0.template.hash)
    }
    guard let template else { return [] }
    return TemplateCompletion(template: template, language: language, line: line).candidates(kind)
  }

  // MARK: The directory

  private func directory() throws -> Directory { try planner.repository.directory() }
  private func access() throws -> Access { try planner.repository.access() }

  private func workers() throws -> [Candidate] {
    try directory().workers.values.filter { $0.leftOn.map { $0 > session.today } ?? true }
      .map { Candidate($0.id.rawValue, $0.partner.rawValue) }.sorted { $0.value < $1.value }
  }

  private func partners() throws -> [Candidate] {
    try directory().partners.values.filter { $0.leftOn.map { $0 > session.today } ?? true }
      .map { Candidate($0.id.rawValue, $0.name) }.sorted { $0.value < $1.value }
  }

  private func roles(_ ending: String) throws -> [Candidate] {
    try directory().roles.values.map { Candidate($0.key.rawValue + ending, $0.title(language)) }
      .sorted { $0.value < $1.value }
  }

  private func bindings() throws -> [Candidate] {
    guard let sign = line.typed.firstIndex(of: "=") else { return try roles("=") }
    return try partners().map { Candidate(line.typed[...sign] + $0.value, $0.told) }
  }

  private func accounts() throws -> [Candidate] {
    try access().accounts.values.map { Candidate($0.id.rawValue, $0.role.rawValue) }
      .sorted { $0.value < $1.value }
  }

  private func feeds() throws -> [Candidate] {
    try access().feeds.values.filter { $0.revokedOn == nil }
      .map { Candidate($0.id.rawValue, $0.label) }.sorted { $0.value < $1.value }
  }

  private func tokens() throws -> [Candidate] {
    try access().tokens.values.filter { $0.revokedOn == nil }
      .map { Candidate($0.id.rawValue, "\($0.account) · \($0.label)") }
      .sorted { $0.value < $1.value }
  }
}
