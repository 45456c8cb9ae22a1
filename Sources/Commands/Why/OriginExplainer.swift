import CarePlans
import CivilTime
import Planner
import ReportTables
import Wording

/// Tells what a rule counts from, and who set it.
struct OriginExplainer {
  let view: PlanView
  let witness: Provenance
  let language: Language

  /// The step for an origin that is a known day.
  func step(_ origin: TimingRule.Origin?, on day: CivilDate?) -> Derivation.Step {
    switch origin {
    case nil, .day?:
      return Derivation.Step(
        text: WhyWords.fixedDate(language), day: day, operation: "fixedDate")
    case .anchor(let key)?: return anchor(key)
    case .task(let key)?:
      let name = WhyWords.date("finish")?(language) ?? ""
      return Derivation.Step(
        text: WhyWords.dateOf(language, ["date": name, "item": key.rawValue]), day: day,
        operation: "date", item: key, witness: witness.finish(key))
    case .measure(let key, let point)?:
      return Derivation.Step(
        text: WhyWords.measurePoint(language, ["item": key.rawValue, "point": point.rawValue]),
        day: day, operation: "measure", item: key, witness: witness.measure(key))
    case .event(let key, let count)?:
      let title = view.template.events.first { $0.key == key }?.title(language) ?? key.rawValue
      return Derivation.Step(
        text: WhyWords.event(language, ["event": title, "count": String(count)]), day: day,
        operation: "event", witness: witness.happening(key, count))
    }
  }

  /// The step for a named date, known or not.
  func anchor(_ key: AnchorKey) -> Derivation.Step {
    let anchor = view.plan.anchors[key] ?? .unknown
    let title = view.template.anchors.first { $0.key == key }?.title(language) ?? key.rawValue
    guard let date = anchor.date else {
      return Derivation.Step(
        text: WhyWords.unknownAnchor(language, ["anchor": key.rawValue]), day: nil,
        operation: "anchor")
    }
    let state = ItemWords.anchorState(anchor.state.rawValue)?(language) ?? anchor.state.rawValue
    return Derivation.Step(
      text: WhyWords.anchor(
        language, ["title": title, "anchor": key.rawValue, "state": state]), day: date,
      operation: "anchor", witness: witness.anchor(key))
  }
}
