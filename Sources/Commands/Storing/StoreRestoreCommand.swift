import ArgumentParser
import PlanStore
import PlanText
import Planner
import ReportTables
import Wording

/// `store restore`: puts a copy in the place of the store, which is kept beside it.
struct StoreRestoreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("restore", StoreWords.restore)
  }

  @Argument(help: ArgumentHelp(say(StoreWords.source), valueName: "file")) var source: String
  @Flag(help: ArgumentHelp(say(StoreWords.replace))) var replace = false
  @Flag(
    name: [.customShort("n"), .customLong("dry-run")], help: ArgumentHelp(say(HelpWords.dryRun)))
  var isDryRun = false
  @Flag(name: [.customShort("y"), .customLong("yes")], help: ArgumentHelp(say(HelpWords.yes)))
  var isSure = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let console = Console.current
    let settings = try global.settings(console)
    let path = try settings.storePath()
    let isThere = try requireReplacing(path)
    let present = isThere ? try? head(of: path, settings) : nil
    // What would be lost is told before anybody is asked.
    if isDryRun || (isThere && !isSure) {
      let copy = try rehearse(path, settings, console)
      let lost = loss(from: present, to: copy, isThere: isThere, console.language)
      if isDryRun { return tellPreview(of: copy, at: path, lost, console) }
      try ask(path, lost, console)
    }
    let result = try restore(to: path, settings, console)
    tell(
      result, at: path, loss(from: present, to: result.head, isThere: isThere, console.language),
      console)
  }

  /// Whether there is a store already, which is only replaced on request.
  private func requireReplacing(_ path: String) throws(Problem) -> Bool {
    guard LocalFile.isThere(path) else { return false }
    if !replace, LocalFile.isThere(source) {
      throw Problem(.store(.restoreWithoutReplace), .refused, ["path": path, "copy": source])
    }
    return true
  }

  private func tellPreview(
    of copy: JournalHead, at path: String, _ lost: [String], _ console: Console
  ) {
    let values = ["path": path, "head": copy.description]
    tell([StoreWords.wouldRestore(console.language, values: values)] + lost, console)
  }

  private func ask(_ path: String, _ lost: [String], _ console: Console) throws {
    for line in lost { console.talk(line) }
    try console.ask(StoreWords.askRestore(console.language, ["path": path]), unless: false)
  }

  private func tell(
    _ result: (head: JournalHead, before: String?), at path: String, _ lost: [String],
    _ console: Console
  ) {
    let language = console.language
    var lines = [
      StoreWords.restored(language, ["path": path, "head": result.head.description])
    ]
    lines += lost
    if let before = result.before {
      lines.append(StoreWords.keptBefore(language, ["path": before]))
    }
    tell(lines, console)
  }

  private func tell(_ lines: [String], _ console: Console) {
    let folded = lines.flatMap { Folding.lines($0, width: console.width) }
    console.data(folded.map { $0 + "\n" }.joined())
  }

  /// How much of what is recorded now is not in the copy.
  private func loss(
    from present: JournalHead?, to copy: JournalHead, isThere: Bool, _ language: Language
  ) -> [String] {
    guard isThere else { return [] }
    guard let present else { return [StoreWords.lossUnknown(language)] }
    let newer = present.count - copy.count
    if newer > 0 { return [StoreWords.loses(language, newer)] }
    return [present == copy ? StoreWords.losesNothing(language) : StoreWords.otherJournal(language)]
  }

  /// Where the journal of a store ends.
  private func head(of path: String, _ settings: Settings) throws -> JournalHead {
    try Store.open(
      at: path, keyAt: settings.value(.key), headsIn: settings.value(.lastHead), checksHead: false,
      templateReader: { try TemplateReader.template(from: $0) }
    ).head()
  }

  private func rehearse(_ path: String, _ settings: Settings, _ console: Console) throws
    -> JournalHead
  {
    let meter = ProgressMeter(console: console, text: StoreWords.verifying)
    defer { meter.finish() }
    return try Store.rehearseRestoring(
      from: source, to: path, keyAt: settings.value(.key)
    ) { meter.show($0, of: $1) }
  }

  private func restore(to path: String, _ settings: Settings, _ console: Console) throws
    -> (head: JournalHead, before: String?)
  {
    let meter = ProgressMeter(console: console, text: StoreWords.verifying)
    defer { meter.finish() }
    return try Store.restore(
      from: source, to: path, keyAt: settings.value(.key), headsIn: settings.value(.lastHead),
      replacing: replace, templateReader: { try TemplateReader.template(from: $0) },
      progress: { meter.show($0, of: $1) }
    ) { copy, known in
      let session = try Session(store: copy, settings: settings, console: console)
      // Where nobody says who they are, the login of the system has to do, and a clock that jumped
      // is no hindrance: a store is restored when nothing else works.
      let login = SystemUser.login
      let planner = Planner(
        repository: copy, clock: SystemClock(zone: session.zone), random: SystemRandom(),
        library: session.planner.library,
        actor: try settings.actor() ?? PlanActor(name: login, login: login))
      try planner.recordRestore(over: known)
    }
  }
}
