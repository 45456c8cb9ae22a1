import CarePlans
import FoundationEssentials
import GRDB

/// The texts of templates that plans were made from, under their hash, with their titles.
enum TemplateTable {
  /// The text under a hash, as it was written.
  static func text(_ hash: String, keys: KeyRing, _ db: Database) throws -> String? {
    guard let found = try TemplateText.with(hash, db) else { return nil }
    let titles = try unchecked(hash, db)
    guard found.mark == mark(found.text, hash: hash, titles: titles, keys: keys) else {
      throw StoreError.templateChanged(hash: hash)
    }
    return found.text
  }

  /// The hashes of all texts.
  static func hashes(_ db: Database) throws -> [String] {
    try String.fetchAll(db, sql: "SELECT hash FROM templateText ORDER BY hash")
  }

  /// The titles under a hash, as they were written.
  static func titles(_ hash: String, keys: KeyRing, _ db: Database) throws
    -> [ItemKey: BilingualText]
  {
    let mark = try Data.fetchOne(
      db, sql: "SELECT titleMark FROM templateText WHERE hash = ?", arguments: [hash])
    let titles = try unchecked(hash, db)
    guard mark == nil && titles.isEmpty || mark == titleMark(titles, hash: hash, keys: keys) else {
      throw StoreError.templateChanged(hash: hash)
    }
    return titles
  }

  private static func unchecked(_ hash: String, _ db: Database) throws -> [ItemKey: BilingualText] {
    Dictionary(try TemplateTitle.all(of: hash, db).map { ($0.item, $0.title) }) { $1 }
  }

  /// Keeps a text; one that is there stays as it is.
  static func keep(
    _ text: String, hash: String, titles: [ItemKey: BilingualText], keys: KeyRing, _ db: Database
  ) throws {
    guard try TemplateText.with(hash, db) == nil else { return }
    try TemplateText(
      hash: hash, text: text, mark: mark(text, hash: hash, titles: titles, keys: keys),
      titleMark: titleMark(titles, hash: hash, keys: keys)
    ).insert(db)
    for (item, title) in titles {
      try TemplateTitle(hash: hash, item: item, title: title).insert(db)
    }
  }

  /// The hashes of texts that are not as they were written.
  static func changed(keys: KeyRing, _ db: Database) throws -> [String] {
    try TemplateText.fetchAll(db, sql: "SELECT * FROM templateText ORDER BY hash").filter { entry in
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
