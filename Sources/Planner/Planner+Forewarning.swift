import CarePlans
import Wording

extension Planner {
  /// What free texts seem to say of who somebody is.
  ///
  /// - Throws: ``Problem`` `text-personal`, with the sorts found, unless it is meant so.
  func requireForewarned(_ texts: [String], _ options: ChangeOptions) throws -> [PersonalData.Kind]
  {
    var found = kinds(in: texts)
    guard !found.isEmpty else { return [] }
    if found.contains(.name) { found = kinds(in: texts, innocent: try innocentWords()) }
    guard found.isEmpty || options.isForewarned else {
      let names = found.map(\.rawValue).joined(separator: " ")
      throw Problem(.running(.textPersonal), .refused, ["found": names])
    }
    return found
  }

  private func kinds(in texts: [String], innocent: Set<String> = []) -> [PersonalData.Kind] {
    let found = texts.flatMap { PersonalData.kinds(in: $0, today: today, innocent: innocent) }
    return Set(found).sorted()
  }

  /// The words of partners, roles and templates, which name nobody.
  private func innocentWords() throws -> Set<String> {
    try whole.read { store in
      let directory = try store.directory()
      var names = directory.partners.values.flatMap { [$0.id.rawValue, $0.name] }
      names += directory.roles.values.flatMap { [$0.title.nl, $0.title.en] }
      for hash in Set(try store.planRows().map(\.template.hash)) {
        names += try store.templateTitles(hash: hash).values.flatMap { [$0.nl, $0.en] }
      }
      let words = names.lazy.flatMap { $0.lowercased().split { !$0.isLetter } }
      return Set(words.map(String.init))
    }
  }
}
