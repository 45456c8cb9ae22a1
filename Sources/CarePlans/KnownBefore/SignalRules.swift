package import CivilTime

/// What is kept of signals and how often it may be asked about, as `config/signals.yaml` says.
package struct SignalRules: Sendable, Hashable {
  /// How long after its day a signal is known.
  package var keep: Term
  /// Where that comes from; nil when it was not said.
  package var source: String?
  /// Whether it must be checked before somebody relies on it.
  package var verify: Bool
  /// How many questions somebody may ask in an hour.
  package var questionsAnHour: Int
  /// Which outcome repeated signals do not have unless some were present; nil for no such rule.
  package var repeated: Repeated?

  /// Of the third signal within twelve months it is not decided that nothing is done unless police and
  /// prosecution sat at the table.
  package struct Repeated: Sendable, Hashable {
    /// From the how-many-th signal on.
    package var signals: Int
    package var within: Term
    package var decision: ItemKey
    package var outcome: String
    package var present: [RoleKey]

    package init(
      signals: Int, within: Term, decision: ItemKey, outcome: String, present: [RoleKey]
    ) {
      self.signals = signals
      self.within = within
      self.decision = decision
      self.outcome = outcome
      self.present = present
    }
  }

  package init(keep: Term, source: String? = nil, verify: Bool = false, questionsAnHour: Int) {
    self.keep = keep
    self.source = source
    self.verify = verify
    self.questionsAnHour = questionsAnHour
  }
}
