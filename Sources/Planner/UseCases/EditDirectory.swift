package import CarePlans
import CivilTime
import PlanText
import Wording

extension Planner {
  /// Adds or changes a partner; closures re-plan what it carries.
  package func setPartner(
    _ id: PartnerID, adding: Bool, options: ChangeOptions,
    edit: @Sendable (inout Partner) throws -> Void
  ) throws -> ChangeOutcome {
    guard isWellFormed(id.rawValue) else {
      throw Problem(.rule(.idMalformed), .usage, ["id": id.rawValue])
    }
    return try changeDirectory(options) { directory in
      let known = directory.partners[id]
      if adding, known != nil {
        throw Problem(.rule(.partnerTaken), .refused, ["partner": id.rawValue])
      }
      guard var partner = known ?? (adding ? Partner(id: id, name: id.rawValue, roles: []) : nil)
      else {
        let near = NearNames.of(id.rawValue, among: directory.partners.keys.map(\.rawValue))
        throw Problem(
          .reference(.partnerUnknown), .notFound,
          ["partner": id.rawValue, "near": near.joined(separator: ", ")])
      }
      try edit(&partner)
      for role in partner.roles where directory.roles[role] == nil {
        let near = NearNames.of(role.rawValue, among: directory.roles.keys.map(\.rawValue))
        throw Problem(
          .reference(.roleUnknown), .notFound,
          ["role": role.rawValue, "near": near.joined(separator: ", ")])
      }
      guard partner != known else { throw PlanRefusal.nothingToChange(.named(id.rawValue)) }
      return [.partnerSet(partner)]
    }
  }

  /// Adds or changes a worker.
  package func setWorker(
    _ id: WorkerID, at partner: PartnerID?, options: ChangeOptions,
    edit: @Sendable (inout Worker) throws -> Void
  ) throws -> ChangeOutcome {
    guard isWellFormed(id.rawValue) else {
      throw Problem(.rule(.idMalformed), .usage, ["id": id.rawValue])
    }
    return try changeDirectory(options) { directory in
      let known = directory.workers[id]
      if partner != nil, known != nil {
        throw Problem(.rule(.workerTaken), .refused, ["worker": id.rawValue])
      }
      guard var worker = known ?? partner.map({ Worker(id: id, partner: $0) }) else {
        let near = NearNames.of(id.rawValue, among: directory.workers.keys.map(\.rawValue))
        throw Problem(
          .reference(.workerUnknown), .notFound,
          ["worker": id.rawValue, "near": near.joined(separator: ", ")])
      }
      try edit(&worker)
      guard directory.partners[worker.partner] != nil else {
        let near = NearNames.of(
          worker.partner.rawValue, among: directory.partners.keys.map(\.rawValue))
        throw Problem(
          .reference(.partnerUnknown), .notFound,
          ["partner": worker.partner.rawValue, "near": near.joined(separator: ", ")])
      }
      guard worker != known else { throw PlanRefusal.nothingToChange(.named(id.rawValue)) }
      return [.workerSet(worker)]
    }
  }

  func isWellFormed(_ id: String) -> Bool {
    !id.isEmpty && id.utf8.count <= 24
      && id.utf8.allSatisfy { byte in
        (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 122) || byte == UInt8(ascii: "-")
      }
  }
}

extension Planner {
  /// A partner by its id.
  ///
  /// - Throws: ``Problem`` `partner-unknown`, with near ids.
  package func partner(_ id: PartnerID) throws -> Partner {
    let partners = try cache.directory(of: repository).partners
    guard let partner = partners[id] else {
      let near = NearNames.of(id.rawValue, among: partners.keys.map(\.rawValue))
      throw Problem(
        .reference(.partnerUnknown), .notFound,
        ["partner": id.rawValue, "near": near.joined(separator: ", ")])
    }
    return partner
  }

  /// A worker by the code.
  ///
  /// - Throws: ``Problem`` `worker-unknown`, with near codes.
  package func worker(_ id: WorkerID) throws -> Worker {
    let workers = try cache.directory(of: repository).workers
    guard let worker = workers[id] else {
      let near = NearNames.of(id.rawValue, among: workers.keys.map(\.rawValue))
      throw Problem(
        .reference(.workerUnknown), .notFound,
        ["worker": id.rawValue, "near": near.joined(separator: ", ")])
    }
    return worker
  }
}
