import ArgumentParser
import CarePlans
import CivilTime
import PlanText
import Planner
import Wording

/// The one group of filters every list has.
struct FilterOptions: ParsableArguments {
  @Option(name: .customLong("plan"), help: ArgumentHelp(say(FilterWords.plan), valueName: "code"))
  var plans: [String] = []

  @Option(
    name: .customLong("partner"), help: ArgumentHelp(say(FilterWords.partner), valueName: "code"))
  var partners: [String] = []

  @Option(
    name: .customLong("worker"), help: ArgumentHelp(say(FilterWords.worker), valueName: "code"))
  var workers: [String] = []

  @Option(name: .customLong("lead"), help: ArgumentHelp(say(FilterWords.lead), valueName: "code"))
  var leads: [String] = []

  @Flag(name: .customLong("mine"), help: ArgumentHelp(say(FilterWords.mine)))
  var isMine = false

  @Option(name: .customLong("type"), help: ArgumentHelp(say(FilterWords.type), valueName: "type"))
  var types: [String] = []

  @Option(
    name: .customLong("phase"), help: ArgumentHelp(say(FilterWords.phase), valueName: "phase"))
  var phases: [String] = []

  @Option(
    name: .customLong("status"), help: ArgumentHelp(say(FilterWords.status), valueName: "status"))
  var statuses: [String] = []

  @Option(
    name: .customLong("obligation"),
    help: ArgumentHelp(say(FilterWords.obligation), valueName: "obligation"))
  var obligations: [String] = []

  @Option(name: .customLong("kind"), help: ArgumentHelp(say(FilterWords.kind), valueName: "kind"))
  var kinds: [String] = []

  @Option(name: .customLong("due"), help: ArgumentHelp(say(FilterWords.due), valueName: "a..b"))
  var due: String?

  @Flag(name: .customLong("overdue"), help: ArgumentHelp(say(FilterWords.overdue)))
  var isOverdue = false

  @Flag(name: .customLong("ready"), help: ArgumentHelp(say(FilterWords.ready)))
  var isReady = false

  /// Whether anything is asked for.
  var isEmpty: Bool {
    [plans, partners, workers, leads, types, phases, statuses, obligations, kinds]
      .allSatisfy(\.isEmpty) && due == nil && !isMine && !isOverdue && !isReady
  }

  /// The filter as use cases take it; names are looked up, so that a slip is told.
  ///
  /// - Throws: ``Problem`` for an unknown name, code or value.
  func filter(in session: Session) throws -> CommitmentFilter {
    var filter = CommitmentFilter()
    if !plans.isEmpty {
      filter.plans = Set(try words(plans).map { try session.planner.resolve(plan: $0) })
    }
    try addPeople(to: &filter, session)
    filter.caseTypes = try known(types, "--type", among: session.planner.caseTypes)
    filter.phases = try known(phases, "--phase", among: session.planner.phaseKeys)
    filter.statuses = try choices(statuses, "--status")
    filter.obligations = try choices(obligations, "--obligation")
    filter.kinds = try choices(kinds, "--kind")
    if let due {
      (filter.dateFrom, filter.dateThrough) = try span(due, session)
    }
    return filter
  }

  /// The same also of those for whom the workers that are asked for stand in today.
  ///
  /// - Returns: The question, and for whom somebody stands in.
  /// - Throws: ``Problem`` for an unknown name, code or value.
  func questionWithAbsentees(in session: Session) throws -> (ListQuestion, Set<WorkerID>) {
    var question = try question(in: session)
    guard !workers.isEmpty || isMine, let asked = question.filter.workers else {
      return (question, [])
    }
    let directory = try session.planner.repository.directory()
    let away = asked.reduce(into: Set<WorkerID>()) {
      $0.formUnion(directory.absentees(of: $1, on: session.today))
    }
    // One's own work is that of whom one stands in for, wherever it is asked for.
    if !isMine { question.filter.workers = asked.union(away) }
    return (question, away.subtracting(try words(workers).map { try directory.worker(typed: $0) }))
  }

  /// The same with where commitments must stand.
  ///
  /// - Throws: ``Problem`` for an unknown name, code or value.
  func question(in session: Session, openOnly: Bool = true) throws -> ListQuestion {
    var filter = try filter(in: session)
    filter.openOnly = openOnly
    return ListQuestion(filter, isLateOnly: isOverdue, isReadyOnly: isReady)
  }

  /// Asks for what a bare name means: a worker, a partner or a plan.
  ///
  /// - Throws: ``Problem`` `worker-unknown` with the names that are near, of either.
  mutating func add(named name: String, in session: Session) throws {
    let directory = try session.planner.repository.directory()
    if let worker = try? directory.worker(typed: name) {
      workers.append(worker.rawValue)
    } else if let partner = try? directory.partner(typed: name) {
      partners.append(partner.rawValue)
    } else if let plan = try? session.planner.resolve(plan: name) {
      plans.append(plan.description)
    } else {
      let known = directory.workers.keys.map(\.rawValue) + directory.partners.keys.map(\.rawValue)
      throw Problem(
        .reference(.workerUnknown), .notFound,
        [
          "worker": String(name.prefix(40)),
          "near": NearNames.of(name, among: known).joined(separator: ", "),
        ])
    }
  }

  /// Refuses what asks where work stands in a list of things that are no work.
  func refuseStanding() throws(Problem) {
    if isOverdue { throw Problem(.planning(.optionNotHere), .usage, ["option": "--overdue"]) }
    if isReady { throw Problem(.planning(.optionNotHere), .usage, ["option": "--ready"]) }
  }

  private func addPeople(to filter: inout CommitmentFilter, _ session: Session) throws {
    guard isMine || !(partners + workers + leads).isEmpty else { return }
    let directory = try session.planner.repository.directory()
    if !partners.isEmpty {
      filter.partners = Set(
        try words(partners).map { try directory.partner(typed: $0) })
    }
    let wanted = try words(workers).map { try directory.worker(typed: $0) }
    if !wanted.isEmpty { filter.workers = Set(wanted) }
    if isMine { try session.planner.ownWork(of: session.console.host?.account).add(to: &filter) }
    if !leads.isEmpty {
      filter.leads = Set(try words(leads).map { try directory.worker(typed: $0) })
    }
  }

  /// The two ends of `A..B`; either may be left out, one day alone is both.
  private func span(_ text: String, _ session: Session) throws -> (CivilDate?, CivilDate?) {
    guard let dots = text.firstRange(of: "..") else {
      let day = try session.date(text, .coming)
      return (day, day)
    }
    let ends = [text[..<dots.lowerBound], text[dots.upperBound...]].map(String.init)
    let days = try ends.map { $0.isEmpty ? nil : try session.date($0, .coming) }
    if let first = days[0], let last = days[1], last < first {
      throw Problem(
        .planning(.spanBackwards), .usage, ["first": first.description, "last": last.description])
    }
    return (days[0], days[1])
  }

  /// Words that must be among those in use, in any case.
  private func known(_ texts: [String], _ option: String, among names: () throws -> [String]) throws
    -> Set<String>?
  {
    guard !texts.isEmpty else { return nil }
    let known = try names()
    return Set(try words(texts).map { try Choice.of($0, for: option, among: known) })
  }

  private func choices<Value: RawRepresentable<String> & CaseIterable & Hashable>(
    _ texts: [String], _ option: String
  ) throws -> Set<Value>? {
    texts.isEmpty ? nil : Set(try words(texts).map { try Choice.of($0, for: option) })
  }

  private func words(_ texts: [String]) -> [String] {
    texts.flatMap { $0.split(separator: ",").map { String($0).trimmingWhitespace() } }
      .filter { !$0.isEmpty }
  }
}

/// A word that must be one of a few.
enum Choice {
  /// The value a word means.
  ///
  /// - Throws: ``Problem`` `choice-unknown` with the words there are.
  static func of<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String, for option: String
  ) throws(Problem) -> Value {
    try of(text, for: option, among: Array(Value.allCases))
  }

  /// The one of some values that a word means.
  ///
  /// - Throws: ``Problem`` `choice-unknown` with the words there are.
  static func of<Value: RawRepresentable<String>>(
    _ text: String, for option: String, among values: [Value]
  ) throws(Problem) -> Value {
    let name = try of(text, for: option, among: values.map(\.rawValue))
    guard let value = Value(rawValue: name) else { throw unknown(text, option, []) }
    return value
  }

  /// The one of some names that a word means, in any case and either language.
  ///
  /// - Throws: ``Problem`` `choice-unknown` with the names there are.
  static func of(_ text: String, for option: String, among known: [String]) throws(Problem)
    -> String
  {
    if let name = TypedWords.name(text, among: known) { return name }
    throw unknown(text, option, known)
  }

  private static func unknown(_ text: String, _ option: String, _ known: [String]) -> Problem {
    Problem(
      .planning(.choiceUnknown), .usage,
      [
        "option": option, "value": String(text.prefix(40)),
        "allowed": known.map { TypedWords.shown($0, Console.current.language) }
          .joined(separator: ", "),
        "near": NearNames.of(text, among: known).joined(separator: ", "),
      ])
  }
}
