import ArgumentParser
import Wording

/// How a command prints what it found.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, csv, excel, md
}

/// Which of both forms `--format csv` means.
enum CSVForm: String, CaseIterable, ExpressibleByArgument {
  /// For programs, by RFC 4180.
  case rfc
  /// For people, as a Dutch Excel opens it.
  case excel
}

/// Options every command that touches a store understands.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(HelpWords.store), valueName: "path"))
  var store: String?

  /// Taken off the line before anything is parsed; here for help.
  @Option(help: ArgumentHelp(say(AccountHelp.remote), valueName: "url"))
  var server: String?

  @Option(help: ArgumentHelp(say(HelpWords.home), valueName: "dir"))
  var home: String?

  @Option(help: ArgumentHelp(say(HelpWords.today), valueName: "date"))
  var today: String?

  @Option(name: .shortAndLong, help: ArgumentHelp(say(HelpWords.format)))
  var format: OutputFormat?

  @Option(help: ArgumentHelp(say(HelpWords.csv)))
  var csv: CSVForm?

  @Option(help: ArgumentHelp(say(HelpWords.lang), valueName: "nl|en"))
  var lang: String?

  @Flag(name: .customLong("no-color"), help: ArgumentHelp(say(HelpWords.noColor)))
  var noColor = false
}

/// Options of every command that writes.
struct WriteOptions: ParsableArguments {
  @Flag(
    name: [.customShort("n"), .customLong("dry-run")], help: ArgumentHelp(say(HelpWords.dryRun)))
  var isDryRun = false

  @Option(
    name: [.customShort("m"), .customLong("reason")],
    help: ArgumentHelp(say(HelpWords.reason), valueName: "text"))
  var reason: String?

  @Flag(name: [.customShort("y"), .customLong("yes")], help: ArgumentHelp(say(HelpWords.yes)))
  var isSure = false

  @Option(
    name: .customLong("if-change"), help: ArgumentHelp(say(HelpWords.ifChange), valueName: "n"))
  var ifChange: String?

  @Flag(name: .customLong("anyway"), help: ArgumentHelp(say(HelpWords.anyway)))
  var isForewarned = false

  @Flag(name: .customLong("verbose"), help: ArgumentHelp(say(HelpWords.verbose)))
  var isVerbose = false
}
