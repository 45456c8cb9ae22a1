import ArgumentParser
import Wording

/// Every command in the order help shows them; a new one gets its line here.
enum CommandTable {
  struct Group {
    var title: Phrase
    var commands: [any ParsableCommand.Type]
  }

  /// What people type all day.
  static let daily: [any ParsableCommand.Type] = [
    TodayCommand.self, NextCommand.self, ShowCommand.self, DoneCommand.self, WaitCommand.self,
    LogCommand.self, WhyCommand.self, OverdueCommand.self, UndoCommand.self,
    RedoCommand.self,
  ]

  /// Those and the groups.
  static var all: [any ParsableCommand.Type] { daily + groups.flatMap { $0.commands } }

  static let groups: [Group] = [
    Group(
      title: RootWords.planning,
      commands: [PlanGroup.self, TaskGroup.self, SeriesGroup.self, MeasureGroup.self]),
    Group(
      title: RootWords.asking,
      commands: [AskCommand.self, AnswerCommand.self, ChaseCommand.self, WithdrawCommand.self]),
    Group(
      title: RootWords.people,
      commands: [
        PartnerGroup.self, WorkerGroup.self, HandoverGroup.self, DirectoryGroup.self,
      ]),
    Group(
      title: RootWords.output,
      commands: [ReportGroup.self, FeedGroup.self, FindCommand.self, NoteGroup.self]),
    Group(
      title: RootWords.store,
      commands: [
        InitCommand.self, DemoCommand.self, TermCommand.self, TemplateGroup.self,
        TablesGroup.self, StoreGroup.self, WhoamiCommand.self, ConfigGroup.self, DoctorCommand.self,
        ServeCommand.self, AccountGroup.self, TokenGroup.self, LoginCommand.self,
        LogoutCommand.self, CompletionCommand.self, CompleteCommand.self,
      ]),
  ]

  /// What is typed to run a command: `plan new`.
  static func name(of command: any ParsableCommand.Type) -> String {
    func path(below commands: [any ParsableCommand.Type]) -> [String]? {
      if commands.have(command) { return [command._commandName] }
      for group in commands {
        if let rest = path(below: group.configuration.subcommands) {
          return [group._commandName] + rest
        }
      }
      return nil
    }
    return path(below: all)?.joined(separator: " ") ?? command._commandName
  }

  /// Whether a command is one of the program's, and not one of the parser's for help.
  static func isOwn(_ command: any ParsableCommand.Type) -> Bool {
    func isBelow(_ commands: [any ParsableCommand.Type]) -> Bool {
      commands.have(command) || commands.contains { isBelow($0.configuration.subcommands) }
    }
    return isBelow(all)
  }
}
