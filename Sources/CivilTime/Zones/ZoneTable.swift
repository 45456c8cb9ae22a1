/// The zones that a feed may use or a closure file may name.
///
/// The zones of Europe that keep the common summer time, and those of the Caribbean Netherlands and
/// their neighbours. A test compares each with the zone database over three decades.
enum ZoneTable {
  static let rules: [String: ZoneRule] = {
    var rules = [ZoneRule.utc.id: ZoneRule.utc]
    for group in groups {
      for id in group.ids {
        rules[id] = ZoneRule(
          id: id, standardOffset: group.offset, standardName: group.standard,
          summerName: group.summer
        )
      }
    }
    return rules
  }()

  private struct Group {
    let offset: Int
    let standard: String
    let summer: String?
    let ids: [String]
  }

  private static let groups: [Group] = [
    Group(
      offset: 0, standard: "WET", summer: "WEST", ids: ["Europe/Lisbon", "Atlantic/Canary"]
    ),
    Group(offset: 0, standard: "GMT", summer: "BST", ids: ["Europe/London"]),
    Group(offset: 0, standard: "GMT", summer: "IST", ids: ["Europe/Dublin"]),
    Group(offset: 0, standard: "GMT", summer: nil, ids: ["Atlantic/Reykjavik"]),
    Group(
      offset: 60, standard: "CET", summer: "CEST",
      ids: [
        "Europe/Amsterdam", "Europe/Belgrade", "Europe/Berlin", "Europe/Bratislava",
        "Europe/Brussels", "Europe/Budapest", "Europe/Copenhagen", "Europe/Ljubljana",
        "Europe/Luxembourg", "Europe/Madrid", "Europe/Malta", "Europe/Oslo", "Europe/Paris",
        "Europe/Prague", "Europe/Rome", "Europe/Sarajevo", "Europe/Stockholm", "Europe/Vienna",
        "Europe/Warsaw", "Europe/Zagreb", "Europe/Zurich",
      ]
    ),
    Group(
      offset: 120, standard: "EET", summer: "EEST",
      ids: [
        "Asia/Nicosia", "Europe/Athens", "Europe/Bucharest", "Europe/Helsinki", "Europe/Riga",
        "Europe/Sofia", "Europe/Tallinn", "Europe/Vilnius",
      ]
    ),
    Group(
      offset: -240, standard: "AST", summer: nil,
      ids: ["America/Aruba", "America/Curacao", "America/Kralendijk", "America/Lower_Princes"]
    ),
  ]
}
