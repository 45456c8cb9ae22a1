/// The families of calendar programs, told apart by what they call themselves.
///
/// Only the family is kept: versions and systems would say who somebody is.
enum ClientFamily {
  /// Parts of names, the telling ones first, in lower case.
  private static let names: [(part: [UInt8], family: String)] = [
    ("google-calendar", "Google"), ("thunderbird", "Thunderbird"), ("nextcloud", "Nextcloud"),
    ("owncloud", "Nextcloud"), ("icsx5", "ICSx5"), ("davx5", "DAVx5"), ("evolution", "Evolution"),
    ("gnome-calendar", "Evolution"), ("akonadi", "KDE"), ("korganizer", "KDE"),
    ("kalendar", "KDE"), ("merkuro", "KDE"), ("kio/", "KDE"), ("outlook", "Outlook"),
    ("exchange", "Outlook"), ("microsoft office", "Outlook"), ("ms-office", "Outlook"),
    ("calendarinternetsub", "Outlook"), ("dataaccessd", "Apple"), ("calendaragent", "Apple"),
    ("macos", "Apple"), ("ios/", "Apple"), ("ical/", "Apple"), ("vdirsyncer", "vdirsyncer"),
    ("khal", "khal"), ("calcurse", "calcurse"), ("curl", "curl"), ("wget", "wget"),
    ("python", "Python"),
  ].map { (Array($0.utf8), $1) }

  static func of(_ userAgent: String?) -> String {
    guard let userAgent else { return "other" }
    // Names are ASCII; bytes are enough to find them.
    let text = userAgent.utf8.map { 65...90 ~= $0 ? $0 | 32 : $0 }
    return names.first { contains(text, $0.part) }?.family ?? "other"
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard text.count >= part.count else { return false }
    return (0...text.count - part.count).contains { place in
      text[place] == part[0] && text[place...].starts(with: part)
    }
  }
}
