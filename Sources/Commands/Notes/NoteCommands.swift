import ArgumentParser
import CarePlans
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// `note`: what is written down at plans, items and partners.
struct NoteGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "note", NoteWords.group,
      subcommands: [NoteAddCommand.self, NoteListCommand.self, NoteRemoveCommand.self])
  }
}

/// `note add`.
struct NoteAddCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("add", NoteWords.add) }

  @Argument(help: ArgumentHelp(say(NoteWords.refOrPartner), valueName: "noted")) var ref: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let place = try session.planner.notedPlace(ref)
    try session.change(notes: place, write, NoteWords.savedAtPartner, NoteWords.wouldSaveAtPartner)
    { text, options in
      try session.planner.addNote(text ?? "", at: place, options: options)
    }
  }
}

/// `note remove`.
struct NoteRemoveCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("remove", NoteWords.remove)
  }

  @Argument(help: ArgumentHelp(say(NoteWords.refOrPartner), valueName: "noted")) var ref: String
  @Argument(help: ArgumentHelp(say(NoteWords.numbers), valueName: "number")) var numbers: [Int]
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let place = try session.planner.notedPlace(ref)
    try session.change(
      notes: place, write, NoteWords.withdrawnAtPartner, NoteWords.wouldWithdrawAtPartner
    ) { reason, options in
      var options = options
      options.reason = reason
      return try session.planner.withdrawNotes(numbers, at: place, options: options)
    }
  }
}

extension Session {
  /// Makes a change of notes; what `-m` says is handed on apart, for it may be no reason.
  fileprivate func change(
    notes place: NotedPlace, _ write: WriteOptions, _ done: Phrase, _ wouldDo: Phrase,
    _ change: (String?, ChangeOptions) throws -> ChangeOutcome
  ) throws {
    func parted(_ options: ChangeOptions) throws -> ChangeOutcome {
      var rest = options
      rest.reason = nil
      return try change(options.reason, rest)
    }
    switch place {
    case .plan: try self.change(write) { try parted($0) }
    case .partner(let id):
      let subject = ChangeSubject(id: id.rawValue, done: done, wouldDo: wouldDo)
      try self.change(subject, write) { try parted($0) }
    }
  }
}

/// `note list`.
struct NoteListCommand: ReadingCommand, AnsweringCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("list", NoteWords.list) }
  static var answer: AnswerShape { NoteListTable.shape }
  static var rows: ListShape? { ListShape("notes", key: ["ref", "number"]) }

  @Argument(help: ArgumentHelp(say(NoteWords.refOrPartner), valueName: "noted")) var ref: String?
  @OptionGroup(title: say(FilterWords.group)) var limit: LimitOption
  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    let notes = try session.planner.notes(at: ref, limit: limit.checked())
    session.present(Answer(notes), NoteListTable.self)
  }
}
