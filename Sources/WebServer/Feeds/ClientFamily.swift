/// The families of calendar programs, told apart by what they call themselves.
///
/// Only the family is kept: versions and systems would say who somebody is.
enum ClientFamily {
  /// Parts of names, the telling ones first, in lower case.
  private static let names: [(part: String, family: String)] = [
    ("google-calendar", "Google"), ("thunderbird", "Thunderbird"), ("nextcloud", "Nextcloud"),
    ("owncloud", "Nextcloud"), ("icsx5", "ICSx5"), ("davx5", "DAVx5"),
    ("evolution", "Evolution"), ("outlook", "Outlook"), ("exchange", "Outlook"),
    ("microsoft office", "Outlook"), ("dataaccessd", "Apple"), ("calendaragent", "Apple"),
    ("macos", "Apple"), ("ios/", "Apple"), ("vdirsyncer", "vdirsyncer"), ("khal", "khal"),
    ("curl", "curl"), ("wget", "wget"), ("python", "Python"),
  ]

  static func of(_ userAgent: String?) -> String {
    guard let text = userAgent?.lowercased() else { return "other" }
    return names.first { text.contains($0.part) }?.family ?? "other"
  }
}
