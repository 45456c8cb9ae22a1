// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime

@testable import Planner

/// Lets plans take the release of others as an anchor `CODE/release`, and be released ten days later.
struct TakenReleases: FollowRule {
  static func key(_ code: PlanCode) -> AnchorKey { AnchorKey("\(code)/release") }

  func followers(of code: PlanCode, in store: any PlanReading) throws -> [PlanCode] {
    try store.planRows().map(\.code).filter {
      try store.plan($0)?.plan.anchors[Self.key(code)] != nil
    }
  }

  func events(for plan: CarePlan, in store: any PlanReading) throws -> [PlanEvent] {
    var events: [PlanEvent] = []
    var latest: CivilDate?
    for (key, taken) in plan.anchors.sorted(by: { $0.key < $1.key }) {
      guard let place = key.rawValue.firstIndex(of: "/"),
        let code = try? PlanCode(String(key.rawValue[..<place])),
        let release = try store.plan(code)?.plan.anchors["release"]
      else { continue }
      latest = max(latest ?? release.date!, release.date!)
      if release != taken { events.append(.anchorSet(key, release)) }
    }
    guard let day = latest?.adding(days: 10), plan.anchors["release"]?.date != day else {
      return events
    }
    return events + [.anchorSet("release", PlanAnchor(date: day, state: .confirmed))]
  }
}
