import CarePlans
import FoundationEssentials
import GRDB

/// The texts of templates that plans were made from, under their hash, with their titles.
enum TemplateTable {
  /// The text under a hash, as it was written.
  static func text(_ hash: String, keys: KeyRing, _ db: Database) throws -> String? {
    var found: (text: String, mark: Data)?
    try db.rows("SELECT text, mark FROM templateText WHERE hash = ?") {
      $0.text(hash)
    } each: {
      found = ($0.text(), $0.blob())
    }
    guard let found else { return nil }
    let titles = try unchecked(hash, db)
    guard found.mark == mark(found.text, hash: hash, titles: titles, keys: keys) else {
      throw StoreError.templateChanged(hash: hash)
    }
    return found.text
  }

  /// The titles under a hash, as they were written.
  static func titles(_ hash: String, keys: KeyRing, _ db: Database) throws
    -> [ItemKey: BilingualText]
  {
    var mark: Data?
    try db.rows("SELECT titleMark FROM templateText WHERE hash = ?") {
      $0.text(hash)
    } each: {
      mark = $0.blob()
    }
    let titles = try unchecked(hash, db)
    guard mark == nil && titles.isEmpty || mark == titleMark(titles, hash: hash, keys: keys) else {
      throw StoreError.templateChanged(hash: hash)
    }
    return titles
  }

  private static func isKept(_ hash: String, _ db: Database) throws -> Bool {
    try db.number("SELECT 1 FROM templateText WHERE hash = ?") { $0.text(hash) } != nil
  }

  private static func unchecked(_ hash: String, _ db: Database) throws -> [ItemKey: BilingualText] {
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
    guard try !isKept(hash, db) else { return }
    try db.run("INSERT INTO templateText (hash, text, mark, titleMark) VALUES (?, ?, ?, ?)") {
      $0.text(hash)
      $0.text(text)
      $0.blob(mark(text, hash: hash, titles: titles, keys: keys))
      $0.blob(titleMark(titles, hash: hash, keys: keys))
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
    var texts: [(hash: String, text: String, mark: Data, titleMark: Data)] = []
    try db.rows("SELECT hash, text, mark, titleMark FROM templateText ORDER BY hash") {
      texts.append(($0.text(), $0.text(), $0.blob(), $0.blob()))
    }
    return try texts.filter { entry in
      let titles = try unchecked(entry.hash, db)
      return mark(entry.text, hash: entry.hash, titles: titles, keys: keys) != entry.mark
        || titleMark(titles, hash: entry.hash, keys: keys) != entry.titleMark
    }.map(\.hash)
  }

  private static func titleMark(
    _ titles: [ItemKey: BilingualText], hash: String, keys: KeyRing
  ) -> Data {
    keys.mark(
      ["titles", hash]
        + titles.sorted { $0.key < $1.key }.flatMap { [$0.rawValue, $1.nl, $1.en] })
  }

  private static func mark(
    _ text: String, hash: String, titles: [ItemKey: BilingualText], keys: KeyRing
  ) -> Data {
    keys.mark(
      [hash, text] + titles.sorted { $0.key < $1.key }.flatMap { [$0.rawValue, $1.nl, $1.en] })
  }
}
