/// Every problem there is, by its topic: what programs know it by, and what people are told of it.
///
/// A new problem is a case of the enum of its topic, beside its words.
package enum ProblemID: Sendable, Hashable {
  case input(InputProblem)
  case reference(ReferenceProblem)
  case rule(RuleProblem)
  case undo(UndoProblem)
  case row(RowProblem)
  case store(StoreProblem)
  case text(TextFault)
  case sheet(SheetProblem)
  case template(TemplateFault)
  case closure(ClosureProblem)
  case running(RunningProblem)
  case planning(PlanningProblem)
  case feed(FeedProblem)
  case service(ServiceProblem)
  case request(RequestProblem)
  case directory(DirectoryProblem)
  case people(PeopleProblem)
  case question(QuestionProblem)
  case known(KnownProblem)
}

extension ProblemID: CaseIterable {
  package static var allCases: [ProblemID] {
    var all: [ProblemID] = []
    all += InputProblem.allCases.map(Self.input)
    all += ReferenceProblem.allCases.map(Self.reference)
    all += RuleProblem.allCases.map(Self.rule)
    all += UndoProblem.allCases.map(Self.undo)
    all += RowProblem.allCases.map(Self.row)
    all += StoreProblem.allCases.map(Self.store)
    all += TextFault.allCases.map(Self.text)
    all += SheetProblem.allCases.map(Self.sheet)
    all += TemplateFault.allCases.map(Self.template)
    all += ClosureProblem.allCases.map(Self.closure)
    all += RunningProblem.allCases.map(Self.running)
    all += PlanningProblem.allCases.map(Self.planning)
    all += FeedProblem.allCases.map(Self.feed)
    all += ServiceProblem.allCases.map(Self.service)
    all += RequestProblem.allCases.map(Self.request)
    all += DirectoryProblem.allCases.map(Self.directory)
    all += PeopleProblem.allCases.map(Self.people)
    all += QuestionProblem.allCases.map(Self.question)
    all += KnownProblem.allCases.map(Self.known)
    return all
  }
}

extension ProblemID: RawRepresentable {
  /// What it is called in answers, logs and addresses: `plan-unknown`.
  package var rawValue: String {
    switch self {
    case .input(let id): id.rawValue
    case .reference(let id): id.rawValue
    case .rule(let id): id.rawValue
    case .undo(let id): id.rawValue
    case .row(let id): id.rawValue
    case .store(let id): id.rawValue
    case .text(let id): id.rawValue
    case .sheet(let id): id.rawValue
    case .template(let id): id.rawValue
    case .closure(let id): id.rawValue
    case .running(let id): id.rawValue
    case .planning(let id): id.rawValue
    case .feed(let id): id.rawValue
    case .service(let id): id.rawValue
    case .request(let id): id.rawValue
    case .directory(let id): id.rawValue
    case .people(let id): id.rawValue
    case .question(let id): id.rawValue
    case .known(let id): id.rawValue
    }
  }

  package init?(rawValue: String) {
    guard let known = Self.byName[rawValue] else { return nil }
    self = known
  }

  private static let byName = Dictionary(
    allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })

  /// What happened, and the way out.
  package var text: ErrorText {
    switch self {
    case .input(let id): id.text
    case .reference(let id): id.text
    case .rule(let id): id.text
    case .undo(let id): id.text
    case .row(let id): id.text
    case .store(let id): id.text
    case .text(let id): id.text
    case .sheet(let id): id.text
    case .template(let id): id.text
    case .closure(let id): id.text
    case .running(let id): id.text
    case .planning(let id): id.text
    case .feed(let id): id.text
    case .service(let id): id.text
    case .request(let id): id.text
    case .directory(let id): id.text
    case .people(let id): id.text
    case .question(let id): id.text
    case .known(let id): id.text
    }
  }
}
