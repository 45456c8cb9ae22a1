import Wording

#if canImport(Glibc)
  import Glibc
#endif

extension Console {
  /// The console of this process: its language, terminal and environment.
  ///
  /// Made before anything is parsed, for help and errors of parsing need it; what cannot be read
  /// here is reported by the command that needs it.
  static func ofProcess(_ words: ProcessWords) -> Console {
    let (arguments, environment) = (words.arguments, words.environment)
    let path = Settings.path(in: environment)
    let file = (try? SettingsFile.read(path)) ?? [:]
    var settings = Settings(environment: environment, file: file, path: path)
    settings.flags[.lang] = typed("--lang", in: arguments)
    settings.flags[.color] = arguments.contains("--no-color") ? "never" : nil
    let color = (try? settings.value(.color)) ?? "auto"
    return Console(
      language: language(settings),
      usesColor: color != "never" && isatty(1) == 1 && environment["TERM"] != "dumb",
      canAsk: isatty(0) == 1 && isatty(2) == 1, isTerminal: isatty(1) == 1,
      width: width(settings), environment: environment)
  }

  /// The language set, else that of the locale: Dutch for a Dutch one, English for any other.
  static func language(_ settings: Settings) -> Language {
    if let text = (try? settings.value(.lang)) ?? nil, let language = Language(rawValue: text) {
      return language
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { settings.environment[$0] }
      .first { !$0.isEmpty }
    guard let locale else { return .en }
    return locale.lowercased().hasPrefix("nl") ? .nl : .en
  }

  /// The value typed after an option, before any `--`; the last one counts.
  static func typed(_ option: String, in arguments: [String]) -> String? {
    var result: String?
    var isNext = false
    for argument in arguments.prefix(while: { $0 != "--" }) {
      if isNext { result = argument }
      isNext = argument == option
      if argument.hasPrefix(option + "=") { result = String(argument.dropFirst(option.count + 1)) }
    }
    return result
  }

  private static func width(_ settings: Settings) -> Int {
    if let text = (try? settings.value(.width)) ?? nil, let width = Int(text) { return width }
    var size = winsize()
    if isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 {
      return min(Int(size.ws_col), 400)
    }
    return 80
  }
}
