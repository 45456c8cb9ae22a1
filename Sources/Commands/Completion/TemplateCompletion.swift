import CarePlans
import ReportTables
import Wording

/// Words that a template knows: its named dates, questions with their answers, events, measures.
struct TemplateCompletion {
  let template: CareTemplate
  let language: Language
  let line: TypedLine

  func candidates(_ kind: CompletionKind) -> [Candidate] {
    switch kind {
    case .anchors:
      guard let sign = line.typed.firstIndex(of: "=") else {
        return template.anchors.map { Candidate("\($0.key)=", $0.title(language)) }
      }
      return Self.states(line.typed, sign)
    case .facts:
      guard let sign = line.typed.firstIndex(of: "=") else {
        return template.facts.map { Candidate("\($0.key)=", $0.title(language)) }
      }
      let name = line.typed[..<sign].lowercased()
      let fact = template.facts.first { $0.key.rawValue == name }
      return (fact?.values ?? []).map { Candidate("\(name)=\($0)") }
    case .events: return template.events.map { Candidate($0.key.rawValue, $0.title(language)) }
    case .laws: return template.measures.map { Candidate($0.law, $0.title(language)) }
    default: return []
    }
  }

  /// After a date and a colon comes how sure it is.
  static func states(_ typed: String, _ sign: String.Index) -> [Candidate] {
    guard let colon = typed[sign...].firstIndex(of: ":") else { return [] }
    return PlanAnchor.State.allCases.filter { $0 != .unknown }
      .map { Candidate(typed[...colon] + $0.rawValue) }
  }
}
