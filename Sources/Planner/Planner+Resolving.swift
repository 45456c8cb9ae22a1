package import CarePlans
import PlanText
import Wording

/// What a reference turned out to mean.
package struct ResolvedRef: Sendable, Hashable {
  package typealias Item = NamedItem

  package var code: PlanCode
  /// Nil for the plan itself.
  package var item: Item?
}

extension Planner {
  /// Finds the plan a typed code means: whole, or its beginning of four signs or more.
  ///
  /// - Throws: ``Problem`` `plan-unknown`, `plan-ambiguous`, `plan-check-sign`, `ref-malformed`.
  package func resolve(plan text: String) throws -> PlanCode {
    try repository.read { try resolve(plan: parse(text).plan, typed: text, in: $0) }
  }

  /// Finds what typed references mean, in the order typed.
  package func resolve(_ texts: [String]) throws -> [ResolvedRef] {
    try repository.read { store in
      var plans: [PlanCode: CarePlan] = [:]
      return try texts.map { text in
        let ref = try parse(text)
        let code = try resolve(plan: ref.plan, typed: text, in: store)
        guard let item = ref.item else { return ResolvedRef(code: code, item: nil) }
        let plan = try plans[code] ?? stored(code).plan
        plans[code] = plan
        return ResolvedRef(
          code: code, item: try scope?.resolve(item, in: plan) ?? plan.resolve(item))
      }
    }
  }

  /// Opens a plan that is known to be there.
  package func open(_ code: PlanCode) throws -> StoredPlan {
    try requireWhole(code)
    return try stored(code)
  }

  private func stored(_ code: PlanCode) throws -> StoredPlan {
    guard let stored = try repository.plan(code) else {
      throw Problem(.reference(.planUnknown), .notFound, ["ref": code.description, "near": ""])
    }
    return stored
  }

  private func parse(_ text: String) throws(Problem) -> ItemRef {
    do {
      return try ItemRef(parsing: text)
    } catch {
      throw Problem(.reference(.refMalformed), .usage, ["ref": String(text.prefix(60))])
    }
  }

  private func resolve(plan typed: String, typed text: String, in store: any PlanReading) throws
    -> PlanCode
  {
    if typed.utf8.count == 8, (try? PlanCode(typed)) == nil {
      throw Problem(.reference(.planCheckSign), .badInput, ["ref": String(text.prefix(60))])
    }
    let found = try PlanCode.values(beginningWith: typed).map { try store.codes(in: $0) } ?? []
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      let near = try store.codes().map(\.short).filter { differences($0, typed) == 1 }.sorted()
      throw Problem(
        .reference(.planUnknown), .notFound,
        ["ref": String(text.prefix(60)), "near": near.prefix(3).joined(separator: ", ")])
    }
    throw Problem(
      .reference(.planAmbiguous), .usage,
      ["ref": text, "codes": found.map(\.description).sorted().joined(separator: ", ")])
  }

  private func differences(_ left: String, _ right: String) -> Int {
    zip(left, right).count { $0 != $1 }
  }
}

extension CarePlan {
  /// Finds what the part after the stroke means: a key in any case, a running number, a contact.
  ///
  /// - Throws: ``Problem`` `item-unknown`, with near keys.
  package func resolve(_ text: String) throws(Problem) -> ResolvedRef.Item {
    if let item = named(ItemKey(text)) { return item }
    if let (row, number) = ItemKey(text).numbered,
      let wanted = Int(row.rawValue), let series = series.first(where: { $0.number == wanted })
    {
      return .contact(series.key, number)
    }
    if let number = Int(text) {
      if let task = tasks.first(where: { $0.number == number }) { return .task(task.key) }
      if let series = series.first(where: { $0.number == number }) { return .series(series.key) }
      if let measure = measures.first(where: { $0.number == number }) {
        return .measure(measure.key)
      }
      if let line = lines.first(where: { $0.number == number }) { return .line(line) }
    }
    let keys =
      tasks.map(\.key.rawValue) + series.map(\.key.rawValue) + measures.map(\.key.rawValue)
      + lines.filter { $0.sort.rules.isOffered }.map(\.key.rawValue)
    let near = NearNames.of(text.uppercased(), among: keys)
    throw Problem(
      .reference(.itemUnknown), .notFound,
      ["ref": "\(code.short)/\(text)", "plan": code.short, "near": near.joined(separator: ", ")])
  }

  /// The item that a key means in any case, what the grammar of keys says it is first.
  private func named(_ key: ItemKey) -> ResolvedRef.Item? {
    let wanted = key.folded
    if let line = line(meant: key) { return .line(line) }
    let own = series.first { $0.key.folded == key.numbered?.row.folded }
    switch ItemID(key.rawValue, isSeries: { _ in own != nil }) {
    case .measure:
      if let measure = measures.first(where: { $0.key.folded == wanted }) {
        return .measure(measure.key)
      }
    case .contact(_, _, let number):
      if let own { return .contact(own.key, number) }
    default: break
    }
    if let task = tasks.first(where: { $0.key.folded == wanted }) { return .task(task.key) }
    return series.first { $0.key.folded == wanted }.map { .series($0.key) }
  }
}
