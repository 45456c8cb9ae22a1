/// The page of a list that is asked for: given to a command before it writes its answer.
package struct ListPage: Sendable, Hashable {
  package var request: PageRequest
  package var shape: ListShape

  package init(_ request: PageRequest, of shape: ListShape) {
    self.request = request
    self.shape = shape
  }
}

extension JSONTree {
  /// The same answer with one page of its list, and after which row the next begins.
  ///
  /// - Returns: nil when the answer has no such list.
  package func page(_ page: ListPage) -> (tree: JSONTree, next: RowKey?)? {
    switch (self, page.shape.member) {
    case (.array(let rows), nil):
      let (part, next) = page.request.cut(rows) { $0.key(page.shape.key) }
      return (.array(part), next)
    case (.object(var members), let name?):
      guard let place = members.firstIndex(where: { $0.name == name }),
        case .array(let rows) = members[place].value
      else { return nil }
      let (part, next) = page.request.cut(rows) { $0.key(page.shape.key) }
      members[place].value = .array(part)
      return (.object(members), next)
    case (.array, _), (.object, _), (.string, _), (.int, _), (.bool, _), (.null, _): return nil
    }
  }

  /// What tells a row from the others: its members of these names.
  private func key(_ names: [String]) -> RowKey {
    guard case .object(let members) = self else { return RowKey(names.map { _ in "" }) }
    return RowKey(
      names.map { name in
        let wanted = name.split(separator: "|")
        let found = wanted.lazy.compactMap { name in members.first { $0.name == name } }.first
        guard let found else { return "" }
        var json = JSONWriter()
        found.value.write(to: &json)
        return RowKey.part(String(decoding: json.bytes, as: UTF8.self))
      })
  }
}
