import Planner
import WebServer
import Wording

/// The settings of one run, with where each came from.
struct Settings: Sendable {
  /// Where a value came from.
  enum Source: String, Sendable, Hashable {
    case flag, variable, file, standard
  }

  /// What the command line says.
  var flags: [Setting: String]
  /// The variables of the environment.
  var environment: [String: String]
  /// What the file says.
  var file: [Setting: String]
  /// Where the file is, or would be.
  var path: String

  init(
    flags: [Setting: String] = [:], environment: [String: String], file: [Setting: String] = [:],
    path: String
  ) {
    self.flags = flags
    self.environment = environment
    self.file = file
    self.path = path
  }

  /// A setting's value and source; an empty variable counts as none.
  func found(_ setting: Setting) -> (value: String, source: Source)? {
    if let value = flags[setting] { return (value, .flag) }
    if let value = environment[setting.variable], !value.isEmpty { return (value, .variable) }
    if setting == .color, environment["NO_COLOR"].map({ !$0.isEmpty }) ?? false {
      return ("never", .variable)
    }
    if let value = file[setting] { return (value, .file) }
    return nil
  }

  /// A setting's value; nil when the standard holds.
  ///
  /// - Throws: ``Problem`` `setting-malformed` for a value that cannot be used, `home-missing` for
  ///   a folder that is not there.
  func value(_ setting: Setting) throws(Problem) -> String? {
    guard let (value, source) = found(setting) else { return nil }
    let place =
      switch source {
      case .flag: setting.flag ?? setting.rawValue
      case .variable: setting.variable
      case .file, .standard: path
      }
    guard setting.fits(value) else {
      throw Problem(
        .running(.settingMalformed), .usage,
        [
          "setting": setting.rawValue, "value": String(value.prefix(60)), "place": place,
        ])
    }
    if setting == .home, !LocalFile.isFolder(value) {
      throw Problem(.running(.homeMissing), .notFound, ["path": value, "place": place])
    }
    return value
  }

  /// Where the store is: what was set, else the user's own data folder.
  func storePath() throws(Problem) -> String {
    if let path = try value(.store) { return path }
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return data + "/aftercare/store.db"
    }
    return Self.homeFolder(environment) + "/.local/share/aftercare/store.db"
  }

  /// Where the service can be reached.
  func serviceURL() throws(Problem) -> String {
    if let url = try value(.url) { return url }
    let scheme = try value(.tlsCert) == nil ? "http" : "https"
    return "\(scheme)://\(try listenAddress())"
  }

  /// Where the service listens.
  func listenAddress() throws(Problem) -> ListenAddress {
    try value(.listen).flatMap { ListenAddress($0) }
      ?? ListenAddress(host: "127.0.0.1", port: 8_464)
  }

  /// Where a demo store is made when no place is given: beside the own store, never in its place.
  func demoPath() throws(Problem) -> String {
    let path = try storePath()
    guard try value(.store) == nil else { return path }
    return path.hasSuffix("store.db") ? String(path.dropLast(8)) + "demo.db" : path
  }

  /// Where the file of settings is.
  static func path(in environment: [String: String]) -> String {
    if let config = environment["XDG_CONFIG_HOME"], config.hasPrefix("/") {
      return config + "/aftercare/config.yaml"
    }
    return homeFolder(environment) + "/.config/aftercare/config.yaml"
  }

  private static func homeFolder(_ environment: [String: String]) -> String {
    if let home = environment["HOME"], home.hasPrefix("/") { return home }
    return SystemUser.current?.home ?? "."
  }
}
