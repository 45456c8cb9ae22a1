/// When a task applies: every clause must hold.
///
/// Text: `prosecuted = yes`, `housing != own`, `age = minor|young`, joined by `and`.
package struct FactCondition: Sendable, Hashable, CustomStringConvertible {
  /// One question about one fact.
  package struct Clause: Sendable, Hashable {
    package var fact: FactKey
    package var isNegated: Bool
    /// The answers, in the order written; one of them must be given (or none, when negated).
    package var values: [String]

    package init(fact: FactKey, isNegated: Bool, values: [String]) {
      self.fact = fact
      self.isNegated = isNegated
      self.values = values
    }

    /// The same under the names that the rows of a template have the next time they come.
    fileprivate func renaming(_ name: (ItemKey) -> ItemKey) -> Self { self }

    /// What it rests on.
    fileprivate var rest: Rest { .fact(fact, answers: values) }

    /// The answer so far: nil while the fact is unknown.
    fileprivate func holds(in plan: CarePlan) -> Bool? {
      guard let known = plan.facts[fact]?.value else { return nil }
      return values.contains(known) != isNegated
    }
  }

  /// What is wrong with a written condition: the part that is not understood.
  package struct FactConditionError: Error, Sendable, Hashable {
    package var text: String
  }

  /// As it is spelt out.
  ///
  /// For those who write or read it part by part; others ask what it rests on.
  package var clauses: [Clause]

  package init(clauses: [Clause]) { self.clauses = clauses }

  package init(parsing text: String) throws(FactConditionError) {
    var clauses: [Clause] = []
    var words = text.split(separator: " ").map(String.init)[...]
    while true {
      guard words.count >= 3, let fact = words.popFirst(), let sign = words.popFirst(),
        sign == "=" || sign == "!=", let list = words.popFirst()
      else { throw FactConditionError(text: text) }
      let values = list.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      guard values.allSatisfy(Self.isName), Self.isName(fact) else {
        throw FactConditionError(text: text)
      }
      clauses.append(Clause(fact: FactKey(fact), isNegated: sign == "!=", values: values))
      guard let joint = words.popFirst() else { break }
      guard joint == "and" else { throw FactConditionError(text: joint) }
    }
    self.clauses = clauses
  }

  /// Something of a plan that a condition rests on: what has to be there, and what an undo must not
  /// take away.
  package enum Rest: Sendable, Hashable {
    /// A fact, with the answers that are named.
    case fact(FactKey, answers: [String])

    /// The fact, if it is one.
    package var fact: FactKey? {
      switch self {
      case .fact(let key, _): key
      }
    }

    /// The item of the plan that must not be removed under it; nil for none.
    var item: ItemKey? {
      switch self {
      case .fact: nil
      }
    }

    /// What a ``ChangeFootprint`` calls it.
    var footprint: String {
      switch self {
      case .fact(let key, _): "fact \(key)"
      }
    }
  }

  /// What it rests on, in the order written.
  package var rests: [Rest] { clauses.map(\.rest) }

  /// The same of the next time that the rows of a template come, whose items have names of their own.
  func renaming(_ name: (ItemKey) -> ItemKey) -> Self {
    Self(clauses: clauses.map { $0.renaming(name) })
  }

  /// Whether it holds in a plan: nil while something that matters is unknown.
  package func holds(in plan: CarePlan) -> Bool? {
    var result: Bool? = true
    for clause in clauses {
      switch clause.holds(in: plan) {
      case true?: break
      case nil: result = nil
      case false?: return false
      }
    }
    return result
  }

  /// The facts it rests on that nobody has answered in a plan.
  func unknownFacts(in plan: CarePlan) -> Set<FactKey> {
    Set(rests.compactMap(\.fact)).filter { plan.facts[$0]?.value == nil }
  }

  /// Whether there are answers with which it holds.
  ///
  /// - Parameter answers: Those that each fact can have; of others, those named.
  package func canHold(answers: [FactKey: Set<String>]) -> Bool {
    var left: [FactKey: Set<String>] = [:]
    for clause in clauses {
      let before = left[clause.fact] ?? answers[clause.fact] ?? Set(clause.values)
      left[clause.fact] =
        clause.isNegated
        ? before.subtracting(clause.values) : before.intersection(clause.values)
    }
    return left.values.allSatisfy { !$0.isEmpty }
  }

  package var description: String {
    clauses.map { clause in
      "\(clause.fact) \(clause.isNegated ? "!=" : "=") \(clause.values.joined(separator: "|"))"
    }.joined(separator: " and ")
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "-") || (byte >= 48 && byte <= 57)
          || (byte | 32 >= 97 && byte | 32 <= 122)
      }
  }
}
