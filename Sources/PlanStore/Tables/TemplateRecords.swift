import CarePlans
import FoundationEssentials
import GRDB

/// The text of a template, with the marks over it and over its titles.
struct TemplateText: FetchableRecord, PersistableRecord {
  static let databaseTableName = "templateText"

  var hash: String
  var text: String
  var mark: Data
  var titleMark: Data

  init(hash: String, text: String, mark: Data, titleMark: Data) {
    self.hash = hash
    self.text = text
    self.mark = mark
    self.titleMark = titleMark
  }

  init(row: Row) throws {
    self.init(
      hash: try row.decode(forColumn: "hash"), text: try row.decode(forColumn: "text"),
      mark: try row.decode(forColumn: "mark"), titleMark: try row.decode(forColumn: "titleMark"))
  }

  /// The one with this hash.
  static func with(_ hash: String, _ db: Database) throws -> TemplateText? {
    try fetchOne(db, sql: "SELECT * FROM templateText WHERE hash = ?", arguments: [hash])
  }

  func encode(to container: inout PersistenceContainer) {
    container["hash"] = hash
    container["text"] = text
    container["mark"] = mark
    container["titleMark"] = titleMark
  }
}

/// What a template calls one of its items.
struct TemplateTitle: FetchableRecord, PersistableRecord {
  static let databaseTableName = "templateTitle"

  var hash: String
  var item: ItemKey
  var title: BilingualText

  init(hash: String, item: ItemKey, title: BilingualText) {
    self.hash = hash
    self.item = item
    self.title = title
  }

  init(row: Row) throws {
    self.init(
      hash: try row.decode(forColumn: "hash"),
      item: ItemKey(try row.decode(String.self, forColumn: "item")),
      title: BilingualText(
        nl: try row.decode(forColumn: "nl"), en: try row.decode(forColumn: "en")))
  }

  /// Those of the template with this hash.
  static func all(of hash: String, _ db: Database) throws -> [TemplateTitle] {
    try fetchAll(db, sql: "SELECT * FROM templateTitle WHERE hash = ?", arguments: [hash])
  }

  func encode(to container: inout PersistenceContainer) {
    container["hash"] = hash
    container["item"] = item.rawValue
    container["nl"] = title.nl
    container["en"] = title.en
  }
}
