import ReportTables
import WebServer
import Wording

/// Everything that can be set, in one table: `docs/settings.md` is written from it.
///
/// A value comes from the flag, else from the variable, else from the file, else it is the
/// standard one.
enum Setting: String, Sendable, Hashable, CaseIterable {
  case store, key, home, actor, lang, format, csv, color, width, today
  case server, listen, url, proxy, intern
  case tlsCert = "tls-cert"
  case tlsKey = "tls-key"
  case timeLimit = "time-limit"
  case lastHead = "last-head"
  case contact

  /// The option of the command line; nil where there is none.
  var flag: String? {
    switch self {
    case .store: "--store"
    case .home: "--home"
    case .lang: "--lang"
    case .format: "--format"
    case .csv: "--csv"
    case .color: "--no-color"
    case .today: "--today"
    case .server: "--server"
    case .listen: "--listen"
    case .url: "--url"
    case .proxy: "--proxy"
    case .intern: "--intern"
    case .tlsCert: "--tls-cert"
    case .tlsKey: "--tls-key"
    case .timeLimit: "--time-limit"
    case .key, .actor, .width, .lastHead, .contact: nil
    }
  }

  /// The variable of the environment.
  var variable: String { "AFTERCARE_" + rawValue.uppercased().replacing("-", with: "_") }

  /// Whether the file of settings may hold it; a lens on another day must not be forgotten there.
  var isKept: Bool { self != .today }

  /// What it is for.
  var help: Phrase {
    switch self {
    case .store: SettingWords.store
    case .key: SettingWords.key
    case .home: SettingWords.home
    case .actor: SettingWords.actor
    case .lang: SettingWords.lang
    case .format: SettingWords.format
    case .csv: SettingWords.csv
    case .color: SettingWords.color
    case .width: SettingWords.width
    case .today: SettingWords.today
    case .server: SettingWords.server
    case .listen: SettingWords.listen
    case .url: SettingWords.url
    case .proxy: SettingWords.proxy
    case .intern: SettingWords.intern
    case .tlsCert: SettingWords.tlsCert
    case .tlsKey: SettingWords.tlsKey
    case .timeLimit: SettingWords.timeLimit
    case .lastHead: SettingWords.lastHead
    case .contact: SettingWords.contact
    }
  }

  /// What holds when nobody sets it.
  var standard: Phrase {
    switch self {
    case .store: SettingWords.standardStore
    case .key: SettingWords.standardKey
    case .home: SettingWords.standardHome
    case .actor: SettingWords.standardActor
    case .lang: SettingWords.standardLang
    case .format: SettingWords.standardFormat
    case .csv: SettingWords.standardCSV
    case .color: SettingWords.standardColor
    case .width: SettingWords.standardWidth
    case .today: SettingWords.standardToday
    case .server: SettingWords.standardServer
    case .listen: SettingWords.standardListen
    case .url: SettingWords.standardURL
    case .proxy: SettingWords.standardProxy
    case .intern: SettingWords.standardIntern
    case .tlsCert, .tlsKey: SettingWords.standardTLS
    case .timeLimit: SettingWords.standardTimeLimit
    case .lastHead: SettingWords.standardLastHead
    case .contact: SettingWords.standardContact
    }
  }

  /// The values it may have; nil where any text will do.
  var allowed: [String]? {
    switch self {
    case .lang: Language.allCases.map(\.rawValue)
    case .format: OutputFormat.allCases.map(\.rawValue)
    case .csv: CSVForm.allCases.map(\.rawValue)
    case .color: ["auto", "never"]
    default: nil
    }
  }

  /// The values it may have, in words.
  func allowedText(_ language: Language) -> String {
    if let allowed { return allowed.joined(separator: ", ") }
    return switch self {
    case .width: SettingWords.allowedWidth(language)
    case .timeLimit: SettingWords.allowedTimeLimit(language)
    case .actor: SettingWords.allowedActor(language)
    case .listen: SettingWords.allowedListen(language)
    case .url, .server: SettingWords.allowedURL(language)
    case .proxy, .intern: SettingWords.allowedNetworks(language)
    case .contact: SettingWords.allowedContact(language)
    default: SettingWords.allowedText(language)
    }
  }

  /// Whether a value can be used.
  func fits(_ value: String) -> Bool {
    if let allowed { return allowed.contains(value) }
    switch self {
    case .width: return Int(value).map { 40...400 ~= $0 } ?? false
    case .timeLimit: return Int(value).map { 1...600 ~= $0 } ?? false
    case .actor: return value.count <= 60 && Self.isPlain(value)
    case .listen: return ListenAddress(value) != nil
    case .url, .server: return ServiceURL(value) != nil
    case .proxy, .intern: return AddressRange.list(value) != nil
    case .contact: return value.utf8.count <= 200 && Self.isContact(value)
    default: return value.utf8.count <= 1_000 && Self.isPlain(value)
    }
  }

  /// A mail address, or one of the web.
  private static func isContact(_ value: String) -> Bool {
    guard isPlain(value), !value.contains(where: \.isWhitespace) else { return false }
    if value.hasPrefix("https://") || value.hasPrefix("http://") { return true }
    let parts = value.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !value.contains("/")
  }

  /// One line with something in it.
  private static func isPlain(_ value: String) -> Bool {
    value.contains { !$0.isWhitespace }
      && value.unicodeScalars.allSatisfy { !$0.isSteering && !$0.endsLine }
  }
}
