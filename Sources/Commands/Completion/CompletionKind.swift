import CarePlans
import CivilTime
import Reports

/// What sort of word belongs to an option or an argument.
enum CompletionKind: Sendable, Hashable {
  /// Nothing that could be known: a text, a day, a number, a name that is new.
  case free
  case files, folders
  case words([String])
  case plans(Set<PlanStatus>)
  /// Whose changes can be taken back: a plan's, or the directory's.
  case changed
  case refs(RefKind)
  /// Keys of tasks of the plan named before.
  case items
  /// Partners and workers.
  case parties
  case workers, partners, roles, accounts, feeds, tokens
  /// `release=`, `debts=yes`, `GGZ=partner`.
  case anchors, facts, bindings
  case events, laws, outcomes
  case templates, caseTypes, phases, regions, places
  case settings, settingValue

  /// Which items a verb is about.
  enum RefKind: Sendable, Hashable {
    case anything, openTask, endedTask, pinnedTask
    /// Series, and their contacts that are owed by now; with how contacts go.
    case contacts
    case series, measure
    /// Lines of the plan's own of a sort.
    case line(PlanLine.Sort)
    /// Nothing there is: a key that is new.
    case new
  }

  /// The kind for an argument of a command; nil when nobody decided, which a test forbids.
  ///
  /// - Parameter path: The command: `plan anchor`.
  static func of(_ argument: DescribedCommand.Argument, in path: [String]) -> CompletionKind? {
    if let values = argument.allValues { return .words(values) }
    let name = argument.long.map { "--" + $0 } ?? argument.valueName ?? ""
    let command = path.joined(separator: " ")
    return ofCommand["\(command) \(name)"] ?? ofField(name, in: command) ?? everywhere[name]
      ?? argument.valueName.flatMap { everywhere[$0] }
  }

  private static let living = Set(PlanStatus.allCases.filter { !$0.isEnded })
  private static let any = Set(PlanStatus.allCases).subtracting([.destroyed])

  /// What completes an option that sets a field, by what the field holds.
  private static func ofField(_ option: String, in command: String) -> CompletionKind? {
    switch command {
    case "task add", "task set": of(option, TaskField.self)
    case "series add", "series change": of(option, SeriesField.self)
    case "measure change": of(option, MeasureField.self)
    default: nil
    }
  }

  private static func of<Field: ItemField>(_ option: String, _ fields: Field.Type)
    -> CompletionKind?
  {
    if option == "--unset" { return .words(Field.unsettable(of: nil)) }
    guard let field = Field.settable.first(where: { "--" + ($0.entry.option ?? "") == option })
    else { return nil }
    return switch field.entry.kind {
    case .text, .term, .rule, .condition, .outcomes, .taper, .origin, .day: .free
    case .name: option == "--law" ? .laws : .phases
    case .role, .roles: .roles
    case .worker: .workers
    case .taskKind: all(TaskKind.self)
    case .seriesKind: all(SeriesKind.self)
    case .domain: all(LifeDomain.self)
    case .obligation: all(Obligation.self)
    case .join: all(TaskJoin.self)
    case .counting: all(FollowUpSeries.Counting.self)
    case .roll: all(ContactRoll.self)
    case .links: .items
    case .flag: .words(["yes", "no"])
    }
  }

  private static func all<Value: RawRepresentable<String> & CaseIterable>(_ type: Value.Type)
    -> CompletionKind
  {
    .words(type.allCases.map(\.rawValue))
  }

  /// What an option or argument means wherever it is found; an option that is not here means what
  /// help calls its value.
  private static let everywhere: [String: CompletionKind] = [
    "--store": .files, "--home": .folders, "--server": .free,
    "--lang": .words(["nl", "en"]), "--reason": .free, "--limit": .free,
    "--plan": .plans(any), "--partner": .partners, "--worker": .workers, "--lead": .workers,
    "--type": .caseTypes, "--phase": .phases, "--status": all(PlanStatus.self),
    "--obligation": all(Obligation.self), "--kind": all(Commitment.Kind.self), "--due": .free,
    "--sort": all(CommitmentList.Order.self), "--by": all(Overdue.Grouping.self),
    "--days": .free, "--title": .free, "--earlier": .words(["held", "missed", "unknown"]),
    "--name": .free, "--end": .free, "--decided": .free,
    "--contact": .free, "--label": .free, "--role": .roles, "--roles": .roles,
    "--after": .items, "--lag": .free,
    "--point": all(PlanDependency.SeriesPoint.self), "--to": .workers, "--time": .free,
    "--minutes": .free, "--outcome": .outcomes, "--output": .files,
    "--out": .files, "--import": .files, "--anchor": .anchors, "--fact": .facts,
    "--adopt": .free, "--until": .free, "--sheet": .files, "--answers": .files,
    "--answer": .free, "--if-change": .free, "--where": .free, "--since": .free,
    "--deputy": .workers, "days": .free, "--person": .words(["-"]), "--present": .roles,
    "--place": .places, "--alarm": .words(["0d", "1d", "1w", "1h", "30min"]),
    "--todos-ahead": .free,
    "--level": .words(["0", "1", "2"]), "--roll": all(Roll.self), "--region": .regions,
    "--template": .templates, "--starts": .free, "--token-file": .files, "--expect": .free,
    "--seed": .free,
    "--plans": .free, "--actor": .free, "--zone": .free,
    "--listen": .free, "--url": .free, "--proxy": .free, "--intern": .free,
    "--keep": .files, "--tls-cert": .files, "--tls-key": .files, "--time-limit": .free,
    "--add": .free,
    "--remove": .free, "--leave-open": .refs(.openTask), "--excuse": .refs(.contacts),
    "plan": .plans(living), "n|plan": .changed, "ref": .refs(.openTask), "path": .files,
    "file": .files, "worker": .workers, "partner": .partners, "template": .templates,
    "other": .templates,
    "account": .accounts, "setting": .settings, "value": .settingValue, "name=date": .anchors,
    "name=answer": .facts, "role=partner": .bindings, "role": .roles,
    "law": .laws, "event": .events,
    "--date": all(Why.Date.self), "date": .free, "clock": .free, "text": .free, "origin": .free,
    "term": .free, "url": .free,
    "shell": all(Shell.self), "words": .free,
    "domains": .words(LifeDomain.ofLife.map(\.rawValue)),
    "--none": .words(LifeDomain.ofLife.map(\.rawValue)),
    "--clear": .words(LifeDomain.ofLife.map(\.rawValue)),
    "goal": .words(LifeDomain.ofLife.map(\.rawValue)),
    "--state": all(PlanGoal.State.self),
    "noted": .refs(.anything), "number": .free, "label": .free, "--own-label": .free,
  ]

  /// What they mean to one command.
  private static let ofCommand: [String: CompletionKind] = [
    "show ref": .refs(.anything), "why ref": .refs(.anything), "task show ref": .refs(.anything),
    "plan show plan": .plans(any), "plan history plan": .plans(any),
    "plan export plan": .plans(any), "plan import --into": .plans(living),
    "plan start plan": .plans([.draft]),
    "plan suspend plan": .plans([.active, .aftercare]), "plan resume plan": .plans([.suspended]),
    "plan member --add": .workers, "plan member --remove": .workers,
    "next who": .workers, "plan discard plan": .plans(living), "report changes --by": .workers,
    "plan stop --kind": .words(StopKind.byHand.map(\.rawValue)), "redo plan": .changed,
    "feed grant --only": .words(["appointments", "law", "appointments,law"]),
    "feed export --only": .words(["appointments", "law", "appointments,law"]),
    "task add ref": .refs(.new), "series add ref": .refs(.new),
    "--facts-to": .free, "task return ref": .refs(.endedTask),
    "task reopen ref": .refs(.endedTask), "task unpin ref": .refs(.pinnedTask),
    "task link --type": all(PlanDependency.Kind.self),
    "log ref": .refs(.contacts), "series log ref": .refs(.contacts),
    "measure change ref": .refs(.measure), "series change ref": .refs(.series),
    "series stop ref": .refs(.series),
    "series remove ref": .refs(.series), "measure remove ref": .refs(.measure),
    "measure renew ref": .refs(.measure), "measure end ref": .refs(.measure),
    "feed revoke id": .feeds, "feed rotate id": .feeds, "token revoke id": .tokens,
    "token confirm id": .tokens,
    "partner add partner": .free, "worker add worker": .free, "account add account": .free,
    "ask ref": .refs(.anything), "ask --to": .parties, "ask --from": .parties,
    "answer ref": .refs(.line(.question)), "chase ref": .refs(.line(.question)),
    "withdraw ref": .refs(.line(.question)),
    "demo --start": .free, "handover accept handover": .refs(.line(.handover)),
    "handover refuse handover": .refs(.line(.handover)), "partner handover --to": .partners,
  ]
}
