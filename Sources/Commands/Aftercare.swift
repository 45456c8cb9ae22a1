package import ArgumentParser
import ReportTables
import Wording

#if canImport(Glibc)
  import Glibc
#endif

/// The program: one binary that plans aftercare and reintegration.
package struct Aftercare: AsyncParsableCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "aftercare", abstract: say(RootWords.abstract),
      discussion: say(RootWords.discussion), version: Version.current,
      subcommands: CommandTable.daily,
      groupedSubcommands: CommandTable.groups.map { group in
        CommandGroup(name: say(group.title), subcommands: group.commands)
      },
      defaultSubcommand: TodayCommand.self)
  }

  package init() {}

  /// Runs the program with what the process was started with, and ends the process.
  package static func runProcess() async -> Never {
    // A reader that stops early, such as `head`, ends the output and not the work.
    signal(SIGPIPE, SIG_IGN)
    ProcessSecrets.keepInside()
    let words = ProcessWords.ofProcess()
    // The word, wherever it stands: a service lives long and works on many threads.
    if !words.arguments.contains("serve") { MemoryGrowth.useOnePlace() }
    let console = Console.ofProcess(words)
    if let problem = words.problem { Glibc.exit(ErrorPrinter(console: console).report(problem)) }
    Glibc.exit(await exitCode(of: words.arguments, console: console))
  }

  /// Runs one command line and gives its exit code.
  static func exitCode(of arguments: [String], console: Console) async -> Int32 {
    await Console.$current.withValue(console) {
      do {
        let typed = SpokenLine.canonical(arguments)
        if let (remote, line) = try RemoteRun.meant(by: typed, console) {
          return try await remote.run(line)
        }
        let arguments = BackwardTerms.shielded(
          GlobalArguments.behindCommand(CompletionCommand.translated(typed)))
        var command = try CommandTable.parse(arguments)
        if var asynchronous = command as? any AsyncParsableCommand {
          try await asynchronous.run()
        } else {
          try command.run()
        }
        return 0
      } catch {
        return ErrorPrinter(console: console).report(error)
      }
    }
  }
}

/// The version of the program.
enum Version {
  static let current = "0.1.0"
}
