package import CarePlans
package import Reports
import Wording

extension Planner {
  /// The titles that lists of these commitments need; opens only what has a title of its own.
  ///
  /// - Parameter past: The titles given by hand in plans that are told of as they were.
  package func titles(
    for commitments: [Commitment], rows: [PlanRow], past: [PlanCode: [ItemKey: String]] = [:]
  ) throws -> Titles {
    var templates: [PlanCode: String] = [:]
    templates.reserveCapacity(rows.count)
    // Of a plan that is seen neutrally nothing is named.
    for row in rows where !row.template.hash.isEmpty { templates[row.code] = row.template.hash }
    var hashes: Set<String> = []
    var handmade: Set<PlanCode> = []
    // Lists are long and their elements large: what repeats is looked up once, and read in place.
    commitments.withUnsafeBufferPointer { entries in
      var last: PlanCode?
      for place in entries.indices {
        if entries[place].plan != last {
          last = entries[place].plan
          if let hash = templates[entries[place].plan] { hashes.insert(hash) }
        }
        if entries[place].titleKey == nil, entries[place].kind.isWork {
          handmade.insert(entries[place].plan)
        }
      }
    }
    return try repository.read { store in
      var byTemplate: [String: [ItemKey: BilingualText]] = [:]
      for hash in hashes {
        // What a stop leaves to be settled is called so where the template has no such row.
        byTemplate[hash] = try SettlingWords.bilingual
          .merging(store.templateTitles(hash: hash)) { $1 }
      }
      var own: [PlanCode: [ItemKey: String]] = [:]
      for code in handmade { own[code] = try past[code] ?? store.ownTitles(of: code) }
      return Titles(byTemplate: byTemplate, templates: templates, own: own)
    }
  }
}

extension SettlingWords {
  fileprivate static let bilingual = Dictionary(
    titles.map { (ItemKey($0.key), BilingualText(nl: $0.value(.nl), en: $0.value(.en))) }
  ) { $1 }
}
