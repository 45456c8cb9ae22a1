import Planner
import Wording

extension Session {
  /// Makes a change; where its texts seem to say who somebody is, somebody at a terminal is asked.
  ///
  /// - Parameter options: Say afterwards what was agreed to, for the write that follows a preview.
  /// - Throws: ``Problem`` `text-personal` when nobody can answer, `question-declined`, or what the
  ///   change throws.
  func forewarned(
    _ options: inout ChangeOptions, _ change: (ChangeOptions) throws -> ChangeOutcome
  ) throws -> ChangeOutcome {
    do {
      return try change(options)
    } catch let problem as Problem
      where problem.code == .running(.textPersonal) && console.canAsk
    {
      console.talk(ErrorPrinter.sentences(about: problem, language)[0])
      // Whoever asks nothing has not been told of this.
      try ask(PersonalDataWords.goOn(language), unless: false)
      options.isForewarned = true
      return try change(options)
    }
  }
}
