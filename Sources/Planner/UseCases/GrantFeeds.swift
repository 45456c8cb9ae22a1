package import CarePlans
package import CivilTime
import PlanText
import Wording

/// An address just given out; the only moment its secret part is known.
package struct GrantedFeed: Sendable {
  package var grant: FeedGrant
  /// Nil in a preview.
  package var token: SecretToken?
}

extension Planner {
  /// Gives out a calendar address.
  ///
  /// - Parameters:
  ///   - expiresOn: The last day it is served; nil for one without an end.
  ///   - allowsClouds: Whether services that fetch it with servers of their own are named to its holder.
  /// - Throws: ``Problem`` `feed-ends-at-once` for one that would answer nothing.
  package func grantFeed(
    _ view: FeedGrant.View, label: String, expiresOn: CivilDate?, allowsClouds: Bool = false,
    options: ChangeOptions
  ) throws -> GrantedFeed {
    let token = SecretToken(from: random)
    var grant = FeedGrant(
      id: try newFeedID(), view: view, label: label, tokenHash: token.hash, grantedOn: today,
      expiresOn: expiresOn)
    grant.allowsClouds = allowsClouds
    let outcome = try changeAccess(options) { access, directory in
      grant.view.number = access.number(of: view)
      guard grant.standing(on: today, in: directory) == .served else {
        throw Problem(.service(.feedEndsAtOnce), .refused, ["id": grant.id.rawValue])
      }
      return [.feedGranted(grant)]
    }
    return GrantedFeed(grant: grant, token: outcome.wasWritten ? token : nil)
  }

  /// Takes calendar addresses back; each alone, in one change set.
  ///
  /// - Throws: ``Problem`` `feed-unknown`, with near ids, or `feed-revoked`.
  @discardableResult
  package func revokeFeeds(_ ids: [FeedGrantID], options: ChangeOptions) throws -> [FeedGrant] {
    var grants: [FeedGrant] = []
    _ = try changeAccess(options) { access, _ in
      grants = try ids.map { try living($0, in: access) }
      return grants.map { .feedRevoked($0.id, on: today) }
    }
    return grants
  }

  /// Gives out a new address for the same view and takes the old one back.
  ///
  /// - Throws: ``Problem`` `feed-unknown`, `feed-revoked`, or `feed-ends-at-once` for one that has
  ///   expired, or whose reader has left.
  package func rotateFeed(_ id: FeedGrantID, options: ChangeOptions) throws -> GrantedFeed {
    let token = SecretToken(from: random)
    let newID = try newFeedID()
    var grant: FeedGrant?
    let outcome = try changeAccess(options) { access, directory in
      var next = try living(id, in: access)
      next.id = newID
      next.tokenHash = token.hash
      next.grantedOn = today
      next.view.number = access.number(of: next.view)
      guard next.standing(on: today, in: directory) == .served else {
        throw Problem(.service(.feedEndsAtOnce), .refused, ["id": id.rawValue])
      }
      grant = next
      return [.feedRevoked(id, on: today), .feedGranted(next)]
    }
    guard let grant else { throw Problem(.service(.feedUnknown), .notFound, ["id": id.rawValue]) }
    return GrantedFeed(grant: grant, token: outcome.wasWritten ? token : nil)
  }

  /// A grant by its id, as typed.
  ///
  /// - Throws: ``Problem`` `feed-unknown`, with near ids.
  package func feed(_ id: FeedGrantID) throws -> FeedGrant {
    try known(id, in: cache.access(of: repository))
  }

  private func known(_ id: FeedGrantID, in access: Access) throws -> FeedGrant {
    guard let grant = access.feeds[id] else {
      let near = NearNames.of(id.rawValue, among: access.feeds.keys.map(\.rawValue))
      throw Problem(
        .service(.feedUnknown), .notFound,
        ["id": id.rawValue, "near": near.joined(separator: ", ")])
    }
    return grant
  }

  private func living(_ id: FeedGrantID, in access: Access) throws -> FeedGrant {
    let grant = try known(id, in: access)
    if let day = grant.revokedOn {
      throw Problem(.service(.feedRevoked), .refused, ["id": id.rawValue, "date": day.description])
    }
    return grant
  }

  private func newFeedID() throws -> FeedGrantID {
    let taken = try cache.access(of: repository).feeds
    return freshID("f-") { taken[$0] != nil }
  }

  /// An id that nobody holds: six signs that are easy to read aloud.
  func freshID<Kind>(_ prefix: String, isTaken: (Key<Kind>) -> Bool) -> Key<Kind> {
    let signs = Array("0123456789abcdefghjkmnpqrstvwxyz")
    while true {
      var bits = random.bits()
      var text = prefix
      for _ in 0..<6 {
        text.append(signs[Int(bits & 31)])
        bits >>= 5
      }
      if !isTaken(Key(text)) { return Key(text) }
    }
  }
}
