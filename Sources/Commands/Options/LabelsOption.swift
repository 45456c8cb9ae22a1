import ArgumentParser
import CarePlans
import Planner
import Wording

/// Whether what plans are called is told in a file or a pipe too.
struct LabelsOption: ParsableArguments {
  @Flag(name: .customLong("labels"), help: ArgumentHelp(say(NoteWords.labelsFlag)))
  var areWanted = false
}

extension Session {
  /// The same for a page that says itself what its plan is called.
  var unlabelled: Session {
    var session = self
    session.labels = [:]
    return session
  }

  /// What plans are called, by their short codes, where it may be told here: on a screen, or where
  /// somebody asked for it, which the journal then has.
  ///
  /// - Throws: ``Problem`` `labels-not-json`, `actor-missing`.
  func toldLabels(_ option: LabelsOption) throws -> [String: String] {
    let isScreen = console.isTerminal && format == .table
    guard isScreen || option.areWanted else { return [:] }
    guard format != .json else { throw Problem(.planning(.labelsNotJSON), .usage) }
    if !isScreen { try planner.recordLabelsRead() }
    return Dictionary(try planner.labels().map { ($0.key.short, $0.value) }) { $1 }
  }
}
