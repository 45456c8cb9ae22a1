import CarePlans
import CivilTime
import Reports

/// What a rule counts from: an anchor, a task, a measure, an event, with who set it.
struct OriginExplainer {
  let view: PlanView
  let witness: Provenance

  /// The day an origin is on, nil for a fixed date nobody named.
  func step(_ origin: TimingRule.Origin?, on day: CivilDate?) -> Derivation.Step {
    switch origin {
    case nil, .day?: return Derivation.Step(.fixedDate, on: day)
    case .anchor(let key)?: return anchor(key)
    case .task(let key)?:
      return Derivation.Step(.date("finish", of: key), on: day, setBy: witness.finish(key))
    case .measure(let key, let point)?:
      return Derivation.Step(
        .measure(key, point: point.rawValue), on: day, setBy: witness.measure(key))
    case .event(let key, let count)?:
      let title = view.template.events.first { $0.key == key }?.title
      return Derivation.Step(
        .event(key, title: title, count: count), on: day, setBy: witness.happening(key, count))
    }
  }

  /// A named date, with its state and who set it.
  func anchor(_ key: AnchorKey) -> Derivation.Step {
    let anchor = view.plan.anchors[key] ?? .unknown
    guard let date = anchor.date else { return Derivation.Step(.unknownAnchor(key)) }
    let title = view.anchorTitle(key)
    return Derivation.Step(
      .anchor(key, title: title, anchor.state), on: date, setBy: witness.anchor(key))
  }
}
