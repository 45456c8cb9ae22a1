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

  package init(keep: Term, source: String? = nil, verify: Bool = false, questionsAnHour: Int) {
    self.keep = keep
    self.source = source
    self.verify = verify
    self.questionsAnHour = questionsAnHour
  }
}
