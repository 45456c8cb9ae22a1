import CarePlans
import PlanText
import Planner
import Wording

extension Directory {
  /// The worker a typed code means, in any case; also one who has left.
  func worker(typed text: String) throws(Problem) -> WorkerID {
    let wanted = text.lowercased()
    if let found = workers.keys.first(where: { $0.rawValue.lowercased() == wanted }) {
      return found
    }
    let near = NearNames.of(text, among: workers.keys.map(\.rawValue))
    throw Problem(
      .reference(.workerUnknown), .notFound,
      ["worker": String(text.prefix(40)), "near": near.joined(separator: ", ")])
  }

  /// The partner a typed code means, in any case.
  func partner(typed text: String) throws(Problem) -> PartnerID {
    let wanted = text.lowercased()
    if let found = partners.keys.first(where: { $0.rawValue.lowercased() == wanted }) {
      return found
    }
    let near = NearNames.of(text, among: partners.keys.map(\.rawValue))
    throw Problem(
      .reference(.partnerUnknown), .notFound,
      ["partner": String(text.prefix(40)), "near": near.joined(separator: ", ")])
  }

  /// The role a typed name means, in any case.
  func role(typed text: String) throws(Problem) -> RoleKey {
    let wanted = text.uppercased()
    if let found = roles.keys.first(where: { $0.rawValue.uppercased() == wanted }) { return found }
    let near = NearNames.of(text, among: roles.keys.map(\.rawValue))
    throw Problem(
      .reference(.roleUnknown), .notFound,
      ["role": String(text.prefix(40)), "near": near.joined(separator: ", ")])
  }
}
