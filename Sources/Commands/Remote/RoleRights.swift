import ArgumentParser
import CarePlans
import ReportTables

/// Which commands each role may run over a service; what they show of plans is `ViewerScope`'s to say.
enum RoleRights {
  static func mayRun(_ command: any ParsableCommand.Type, _ role: Account.Role) -> Bool {
    if everybody.have(command) { return true }
    return switch role {
    case .coordinator: !accounts.have(command)
    case .lead: leading.have(command)
    case .worker: working.have(command)
    case .desk: (working + dividing).have(command)
    case .supervisor: counting.have(command)
    case .administrator: (accounts + people).have(command)
    case .auditor: false
    }
  }

  /// Whether a hint names no command, or one that the role may run.
  static func mayFollow(_ hint: String, _ role: Account.Role) -> Bool {
    guard let name = hint.firstRange(of: "aftercare ") else { return true }
    let words = hint[name.upperBound...].split(separator: " ").map(String.init)
    guard let leaf = try? CommandTable.leaf(of: words) else { return true }
    return mayRun(leaf.command, role)
  }

  private static let everybody: [any ParsableCommand.Type] = [
    WhoamiCommand.self, TodayCommand.self,
  ]

  /// What keeps accounts; for administrators, who see nothing else, and confirm no key.
  static let accounts: [any ParsableCommand.Type] = [
    AccountAddCommand.self, AccountListCommand.self, AccountDisableCommand.self,
    TokenIssueCommand.self, TokenListCommand.self, TokenRevokeCommand.self,
  ]

  /// Whose accounts there may be.
  private static let people: [any ParsableCommand.Type] = [
    WorkerListCommand.self, PartnerListCommand.self,
  ]

  /// For those who do work: to see what is theirs, and to report on it.
  private static let working: [any ParsableCommand.Type] = [
    NextCommand.self, ShowCommand.self, TaskListCommand.self, FindCommand.self,
    OverdueCommand.self, UpcomingCommand.self, DoneCommand.self, LogCommand.self,
    WaitCommand.self, TaskStartCommand.self, TaskReopenCommand.self, TaskPinCommand.self,
    TaskUnpinCommand.self, UndoCommand.self, AskCommand.self, AnswerCommand.self,
    RedoCommand.self, ChaseCommand.self, WithdrawCommand.self, UnansweredCommand.self,
    HandoverListCommand.self, HandoverAcceptCommand.self, HandoverRefuseCommand.self,
  ]

  /// For the desk of a partner: to say who does it.
  private static let dividing: [any ParsableCommand.Type] = [
    TaskAssignCommand.self, WorkerListCommand.self, PartnerSheetCommand.self,
    WorkerSheetCommand.self,
  ]

  /// For those who lead plans: all about those, and whom to ask.
  ///
  /// Plans, partners and addresses are the coordinator's to make.
  private static let leading: [any ParsableCommand.Type] =
    working + dividing + [
      WhyCommand.self, PlanListCommand.self, PlanExportCommand.self, PlanEditCommand.self,
      PlanImportCommand.self,
      PlanAnchorCommand.self,
      PlanFactCommand.self, PlanEventCommand.self, PlanBindCommand.self, PlanMemberCommand.self,
      TaskReturnCommand.self, PlanDomainCommand.self, PlanGoalCommand.self,
      PlanStartCommand.self, PlanCatchUpCommand.self, PlanSuspendCommand.self,
      PlanResumeCommand.self,
      PlanStopCommand.self, PlanCloseCommand.self, PlanHistoryCommand.self, ChangesCommand.self,
      TaskAddCommand.self, TaskSetCommand.self, TaskSkipCommand.self, TaskLinkCommand.self,
      TaskUnlinkCommand.self, TaskRemoveCommand.self, SeriesListCommand.self, SeriesAddCommand.self,
      SeriesChangeCommand.self, SeriesStopCommand.self, SeriesRemoveCommand.self,
      MeasureRemoveCommand.self, MeasureListCommand.self,
      MeasureAddCommand.self, MeasureChangeCommand.self, MeasureRenewCommand.self,
      MeasureEndCommand.self,
      TemplateListCommand.self, TemplateShowCommand.self,
      TemplateDiffCommand.self, PartnerListCommand.self,
      PartnerShowCommand.self, WorkerShowCommand.self,
      NoteAddCommand.self, NoteListCommand.self, NoteRemoveCommand.self, PlanLabelCommand.self,
    ]

  /// For supervisors: what is late, in figures, or with codes where they may see those.
  private static let counting: [any ParsableCommand.Type] = [OverdueCommand.self]
}
