import Foundation

/// A payload taken apart by Foundation, to be changed in one place and put together again.
struct JSONPlaces {
  /// Where an object is: the names and places that lead to it.
  typealias Path = [Step]

  enum Step: Hashable {
    case name(String)
    case place(Int)
  }

  let root: Any

  init(_ text: String) throws {
    root = try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  /// All objects; those of free names are left out.
  func objects() -> [(path: Path, members: [String: Any])] {
    var result: [(Path, [String: Any])] = []
    func visit(_ value: Any, _ path: Path) {
      if let object = value as? [String: Any] {
        guard path.last != .name("names"), path.last != .name("moves") else { return }
        result.append((path, object))
        for (name, member) in object { visit(member, path + [.name(name)]) }
      } else if let list = value as? [Any] {
        for (place, member) in list.enumerated() { visit(member, path + [.place(place)]) }
      }
    }
    visit(root, [])
    return result
  }

  /// The payload with an object changed.
  func changing(_ path: Path, _ body: (inout [String: Any]) -> Void) throws -> Data {
    func change(_ value: Any, _ rest: ArraySlice<Step>) -> Any {
      if var object = value as? [String: Any] {
        guard case .name(let name)? = rest.first else {
          body(&object)
          return object
        }
        if let member = object[name] { object[name] = change(member, rest.dropFirst()) }
        return object
      }
      if var list = value as? [Any], case .place(let place)? = rest.first {
        list[place] = change(list[place], rest.dropFirst())
        return list
      }
      return value
    }
    return try JSONSerialization.data(withJSONObject: change(root, path[...]))
  }
}
