import CarePlans
import CivilTime
import Planner
import Wording

/// `name=value` as people type it; nothing, `unknown` and the like take a value away.
enum NamedValue {
  /// - Throws: ``Problem`` `named-value-malformed`.
  static func parse(_ text: String) throws(Problem) -> (name: String, value: String?) {
    guard let sign = text.firstIndex(of: "="), sign != text.startIndex else {
      throw Problem(.planning(.namedValueMalformed), .usage, ["text": String(text.prefix(60))])
    }
    let value = String(text[text.index(after: sign)...])
    let isNone = ["", "unknown", "onbekend", "default", "standaard", "none"]
      .contains(value.lowercased())
    return (String(text[..<sign]), isNone ? nil : value)
  }
}

/// Reads `release=2027-03-01:confirmed`, also with a day relative to the present one.
struct AnchorInput {
  let session: Session

  init(_ session: Session) { self.session = session }

  /// The name and the value.
  ///
  /// - Parameter plan: The plan whose anchor it is; nil for one that is not there yet.
  /// - Throws: ``Problem`` `named-value-malformed`, `anchor-without-date`, ``PlanRefusal`` for a date
  ///   that the plan does not have, or what reading a date throws.
  func anchor(_ text: String, in plan: CarePlan?) throws -> (AnchorKey, PlanAnchor) {
    let (name, value) = try NamedValue.parse(text)
    let typed = AnchorKey(name.lowercased())
    let key = plan?.anchor(typed: typed) ?? typed
    try plan?.requireOwnAnchor(key)
    guard let value else { return (key, .unknown) }
    let known = plan?.anchors[key]
    let parts = value.split(separator: ":", maxSplits: 1).map(String.init)
    let state: PlanAnchor.State? = try parts.count > 1 ? Choice.of(parts[1], for: name) : nil
    let date = try date(parts.first ?? "", from: known?.date, name)
    return (key, PlanAnchor(date: date, state: state ?? standard(for: date, known)))
  }

  /// A change such as `+2w` counts from the present date.
  private func date(_ text: String, from present: CivilDate?, _ name: String) throws -> CivilDate {
    guard let first = text.first, first == "+" || first == "-", text != "-" else {
      return try session.date(text, .coming)
    }
    guard let present else {
      throw Problem(.planning(.anchorWithoutDate), .refused, ["anchor": name])
    }
    return try session.day(text, from: present) ?? session.date(text, .coming)
  }

  /// What a date is that nobody said how sure it is: as sure as before, but nothing to come has
  /// happened.
  private func standard(for date: CivilDate, _ present: PlanAnchor?) -> PlanAnchor.State {
    switch present?.state {
    case .confirmed?: .confirmed
    case .actual? where date <= session.today: .actual
    default: .expected
    }
  }
}
