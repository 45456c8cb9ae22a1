import CarePlans
import FoundationEssentials
import GRDB

/// The texts of templates that plans were made from, under their hash, with their titles.
enum TemplateTable {
  static func text(_ hash: String, _ db: Database) throws -> String? {
    var result: String?
    try db.rows("SELECT text FROM templateText WHERE hash = ?") {
      $0.text(hash)
    } each: {
      result = $0.text()
    }
    return result
  }

  static func titles(_ hash: String, _ db: Database) throws -> [ItemKey: BilingualText] {
    var result: [ItemKey: BilingualText] = [:]
    try db.rows("SELECT item, nl, en FROM templateTitle WHERE hash = ?") {
      $0.text(hash)
    } each: {
      result[ItemKey($0.text())] = BilingualText(nl: $0.text(), en: $0.text())
    }
    return result
  }

  /// Keeps a text; one that is there stays as it is.
  static func keep(
    _ text: String, hash: String, titles: [ItemKey: BilingualText], keys: KeyRing, _ db: Database
  ) throws {
    guard try self.text(hash, db) == nil else { return }
    try db.run("INSERT INTO templateText (hash, text, mark) VALUES (?, ?, ?)") {
      $0.text(hash)
      $0.text(text)
      $0.blob(mark(text, hash: hash, titles: titles, keys: keys))
    }
    for (item, title) in titles {
      try db.run("INSERT INTO templateTitle (hash, item, nl, en) VALUES (?, ?, ?, ?)") {
        $0.text(hash)
        $0.text(item.rawValue)
        $0.text(title.nl)
        $0.text(title.en)
      }
    }
  }

  /// The hashes of texts that are not as they were written.
  static func changed(keys: KeyRing, _ db: Database) throws -> [String] {
    var texts: [(hash: String, text: String, mark: Data)] = []
    try db.rows("SELECT hash, text, mark FROM templateText ORDER BY hash") {
      texts.append(($0.text(), $0.text(), $0.blob()))
    }
    return try texts.filter { entry in
      let titles = try titles(entry.hash, db)
      return mark(entry.text, hash: entry.hash, titles: titles, keys: keys) != entry.mark
    }.map(\.hash)
  }

  private static func mark(
    _ text: String, hash: String, titles: [ItemKey: BilingualText], keys: KeyRing
  ) -> Data {
    keys.mark(
      [hash, text] + titles.sorted { $0.key < $1.key }.flatMap { [$0.rawValue, $1.nl, $1.en] })
  }
}
