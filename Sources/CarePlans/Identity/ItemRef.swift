/// A reference to something in a plan, as lists print it and people type it back.
///
/// `K7QF`, `K7QF/DR09b`, `K7QF/9`, `K7QF/DR21.14`, `K7QF/M1`, in any case; `K7QF·09` as calendars
/// say it.
package struct ItemRef: Hashable, Sendable, CustomStringConvertible {
  /// The typed beginning of the plan's code, forgiven and upper case.
  package let plan: String
  /// What follows the stroke, upper case but for a row's letter; nil for the plan itself.
  package let item: String?

  /// What is wrong with a typed reference.
  package enum ItemRefError: Error, Hashable, Sendable {
    case empty
    /// The part before the stroke is no code of four to eight signs.
    case plan(String)
    /// Nothing, or too much, follows the stroke.
    case item(String)
  }

  package init(plan: String, item: String?) {
    self.plan = plan
    self.item = item
  }

  package init(parsing text: some StringProtocol) throws(ItemRefError) {
    guard !text.isEmpty else { throw .empty }
    // Calendars say `K7QF·09`.
    let stroke: Character = text.contains("/") ? "/" : "·"
    let parts = text.split(separator: stroke, omittingEmptySubsequences: false)
    guard let code = PlanCode.normalized(parts[0]), (4...8).contains(code.utf8.count) else {
      throw .plan(String(parts[0]))
    }
    plan = code
    guard parts.count > 1 else {
      item = nil
      return
    }
    guard parts.count == 2, !parts[1].isEmpty, parts[1].utf8.count <= 40 else {
      throw .item(String(text))
    }
    item = String(parts[1])
  }

  package var description: String { item.map { plan + "/" + $0 } ?? plan }
}
