package import CivilTime

/// How long a law lasts that measures rest on.
package struct ActTerm: Sendable, Hashable {
  /// As measures name it: `twbmt`.
  package var law: String
  package var title: BilingualText
  /// The last day on which it is in force; nil while it does not lapse.
  package var lastDay: CivilDate?
  package var source: String?
  /// Whether somebody must still check the current text.
  package var verify: Bool

  package init(
    law: String, title: BilingualText, lastDay: CivilDate?, source: String? = nil,
    verify: Bool = false
  ) {
    self.law = law
    self.title = title
    self.lastDay = lastDay
    self.source = source
    self.verify = verify
  }
}

extension CarePlan {
  /// What brings its running measures to the last days that a directory knows of their Acts; a law
  /// it does not know changes nothing.
  package func changes(under acts: [String: ActTerm]?) -> [PlanEvent] {
    let running = measures.filter { $0.endedOn == nil }
    return Set(running.map(\.law)).sorted().compactMap { law in
      guard let act = acts?[law],
        running.contains(where: { $0.law == law && $0.sunset != act.lastDay })
      else { return nil }
      return .actChanged(law: law, lastDay: act.lastDay)
    }
  }
}
