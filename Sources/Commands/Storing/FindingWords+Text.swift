import CarePlans
import PlanStore
import Wording

extension FindingWords {
  /// What was found, where, and the way out, on one line.
  static func text(of finding: StoreFinding, _ language: Language) -> String {
    let id = finding.kind.rawValue
    let what = meaning(id)?(
      language,
      [
        "plan": finding.plan?.short ?? (finding.isOfAccess ? access : directory)(language),
        "number": finding.number.map(String.init) ?? "–",
        "detail": String(finding.detail.prefix(40)),
      ])
    return line(
      language, ["what": what ?? "", "wayOut": wayOut(id)?(language) ?? "", "id": id])
  }
}
