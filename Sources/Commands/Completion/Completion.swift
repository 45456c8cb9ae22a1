import ArgumentParser
import CarePlans
import Files
import PlanStore
import PlanText
import Planner
import ReportTables
import Wording

/// Finds what can be typed next.
struct Completion {
  let line: TypedLine
  let console: Console

  private var language: Language { console.language }

  /// What can be typed; nothing where nothing is known.
  func offer() throws -> Offer {
    switch line.place {
    case .nothing: return .nothing
    case .command(let commands):
      return fitting(
        commands.map { Candidate($0._commandName, $0.configuration.abstract) })
    case .option: return fitting(options())
    case .value(let argument):
      return try offer(CompletionKind.of(argument, in: line.path) ?? .free)
    }
  }

  /// The options that were not typed yet, or may be typed again.
  private func options() -> [Candidate] {
    line.arguments.filter { argument in
      argument.shouldDisplay && argument.kind != "positional"
        && (argument.isRepeating || argument.long.map { line.options[$0] == nil } ?? true)
    }.compactMap { argument in
      argument.long.map { Candidate("--" + $0, argument.abstract ?? "") }
    }
  }

  private func offer(_ kind: CompletionKind) throws -> Offer {
    switch kind {
    case .free: return .nothing
    case .files: return .files(typed: line.typed)
    case .folders: return .folders(typed: line.typed)
    case .words(let words): return fitting(words.map { Candidate($0) })
    case .settings:
      return fitting(
        Setting.allCases.filter(\.isKept).map { Candidate($0.rawValue, $0.help(language)) })
    case .settingValue: return settingValue()
    case .templates:
      let library = try library()
      return fitting(
        try library.templateIDs().map { id in
          Candidate(id, (try? library.templateCopy(id).template.title(language)) ?? "")
        })
    case .regions:
      return fitting(
        try library().paths(in: "config/holidays").compactMap { path in
          path.split(separator: "/").last.map { Candidate(String($0.prefix { $0 != "." })) }
        })
    case .anchors where line.path == ["plan", "new"], .facts where line.path == ["plan", "new"]:
      return try ofNewPlan(kind)
    default:
      guard let session = try session() else { return .nothing }
      return fitting(try StoreCompletion(session: session, line: line).candidates(kind))
    }
  }

  /// What the template of a plan to be made names.
  private func ofNewPlan(_ kind: CompletionKind) throws -> Offer {
    guard let id = line.positionals.first else { return .nothing }
    let template = try library().templateCopy(id).template
    return fitting(
      TemplateCompletion(template: template, language: language, line: line).candidates(kind))
  }

  private func settingValue() -> Offer {
    guard let setting = line.positionals.first.flatMap(Setting.init(rawValue:)) else {
      return .nothing
    }
    switch setting {
    case .store, .key, .tlsCert, .tlsKey: return .files(typed: line.typed)
    case .home: return .folders(typed: line.typed)
    default: return fitting((setting.allowed ?? []).map { Candidate($0) })
    }
  }

  private func settings() throws -> Settings {
    let path = Settings.path(in: console.environment)
    var settings = Settings(
      environment: console.environment, file: try SettingsFile.read(path), path: path)
    for setting in [Setting.store, .home, .server, .today] {
      if let value = line.options[setting.rawValue]?.last { settings.flags[setting] = value }
    }
    return settings
  }

  private func library() throws -> ShippedLibrary {
    ShippedLibrary(home: try settings().value(.home).map { HomeFolder($0) })
  }

  /// The store that the line is about, opened to be read; nil where it is a service's, which is
  /// not asked.
  private func session() throws -> Session? {
    let settings = try settings()
    let isRemote =
      settings.flags[.server] != nil
      || settings.flags[.store] == nil && settings.found(.server) != nil
    guard !isRemote else { return nil }
    let store = try Store.open(
      at: settings.storePath(), keyAt: settings.value(.key),
      headsIn: settings.value(.lastHead), isForReading: true,
      templateReader: { try TemplateReader.template(from: $0) })
    return try Session(store: store, settings: settings, console: console)
  }

  /// Those that begin with what was typed, in any case, as whole words.
  private func fitting(_ candidates: [Candidate]) -> Offer {
    let typed = line.typed.lowercased()
    let found = candidates.lazy.filter { $0.value.lowercased().hasPrefix(typed) }.prefix(Offer.most)
    return .words(
      found.map { candidate in
        var whole = candidate
        whole.value = line.head + candidate.value
        return whole
      })
  }
}
