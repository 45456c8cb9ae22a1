import Yams

/// Parses one YAML document into values with places.
struct YamlText {
  private let file: String
  private let limits: TextLimits
  private let log: ProblemLog
  private var items = 0
  private var isFull = false

  /// The value of a document; nil when the log says why there is none.
  static func parse(_ text: String, file: String, limits: TextLimits, log: ProblemLog)
    -> YamlValue?
  {
    let whole = TextPlace(file: file)
    guard text.utf8.count <= limits.size else {
      log.add(
        .tooLarge, at: whole, ["size": "\(text.utf8.count)", "limit": "\(limits.size)"])
      return nil
    }
    guard YamlGuard.accepts(text, file: file, log: log) else { return nil }
    do {
      // The rules by which the library guesses types are regular expressions, and slow.
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      // The tree holds its anchors weakly, so the parser must outlive the reading of the tree.
      return try withExtendedLifetime(parser) {
        guard let root = try parser.singleRoot() else {
          log.add(.empty, at: whole)
          return nil
        }
        var reader = YamlText(file: file, limits: limits, log: log)
        return reader.value(root, depth: 0)
      }
    } catch let error as YamlError {
      report(error, text: text, file: file, log: log)
    } catch {
      log.add(.syntax, at: whole, ["reason": "\(error)"])
    }
    return nil
  }

  private init(file: String, limits: TextLimits, log: ProblemLog) {
    self.file = file
    self.limits = limits
    self.log = log
  }

  // MARK: Tree

  private mutating func value(_ node: Node, depth: Int) -> YamlValue? {
    let place = place(of: node)
    guard !isFull else { return nil }
    guard depth <= limits.depth else {
      log.add(.tooDeep, at: place, ["limit": "\(limits.depth)"])
      return nil
    }
    if let anchor = node.anchor {
      log.add(.aliasRefused, at: place, ["name": anchor.rawValue])
      return nil
    }
    switch node {
    case .scalar(let scalar): return self.scalar(scalar, at: place)
    case .sequence(let sequence):
      guard isUntagged(sequence.tag, at: place) else { return nil }
      var list: [YamlValue] = []
      for element in sequence {
        guard count(at: place) else { return nil }
        if let element = value(element, depth: depth + 1) { list.append(element) }
      }
      return YamlValue(content: .list(list), place: place)
    case .mapping(let mapping):
      guard isUntagged(mapping.tag, at: place) else { return nil }
      return map(mapping, depth: depth, at: place)
    case .alias(let alias):
      log.add(.aliasRefused, at: place, ["name": alias.anchor.rawValue])
      return nil
    }
  }

  private func scalar(_ scalar: Node.Scalar, at place: TextPlace) -> YamlValue? {
    let isPlain = scalar.style == .plain
    // Quoted strings, and keys once compared, bear the tag of strings without being given it.
    guard scalar.tag.rawValue == Tag.Name.str.rawValue || isUntagged(scalar.tag, at: place) else {
      return nil
    }
    guard scalar.string.utf8.count <= limits.string || scalar.string.count <= limits.string else {
      log.add(.stringTooLong, at: place, ["limit": "\(limits.string)"])
      return nil
    }
    return YamlValue(content: .scalar(scalar.string, isPlain: isPlain), place: place)
  }

  private mutating func map(_ mapping: Node.Mapping, depth: Int, at place: TextPlace) -> YamlValue?
  {
    var fields: [YamlField] = []
    guard mapping.count <= TextLimits.fields else {
      log.add(.tooManyItems, at: place, ["limit": "\(TextLimits.fields)"])
      return nil
    }
    fields.reserveCapacity(mapping.count)
    for (keyNode, valueNode) in mapping {
      let keyPlace = self.place(of: keyNode)
      guard let key = key(keyNode, at: keyPlace) else { continue }
      // The library has refused equal keys but for those that differ in their marks only.
      guard !fields.contains(where: { $0.key == key }) else {
        log.add(.duplicateKey, at: keyPlace, subject: key, ["key": key])
        continue
      }
      if valueNode.scalar == nil, !count(at: keyPlace) { return nil }
      guard let value = value(valueNode, depth: depth + 1) else { continue }
      fields.append(YamlField(key: key, place: keyPlace, value: value))
    }
    return YamlValue(content: .map(fields), place: place)
  }

  private func key(_ node: Node, at place: TextPlace) -> String? {
    guard case .scalar(let scalar) = node, node.anchor == nil,
      let value = self.scalar(scalar, at: place), case .scalar(let key, let isPlain) = value.content
    else {
      if node.anchor != nil {
        log.add(.aliasRefused, at: place, ["name": node.anchor?.rawValue ?? ""])
      } else if node.scalar == nil {
        log.add(
          .wrongType, at: place,
          [
            "key": node.mapping == nil ? "[…]" : "{…}", "expected": "text",
            "found": node.mapping == nil ? "list" : "mapping",
          ])
      }
      return nil
    }
    guard key != "<<" || !isPlain else {
      log.add(.mergeRefused, at: place)
      return nil
    }
    return key
  }

  private mutating func count(at place: TextPlace) -> Bool {
    items += 1
    guard items > limits.items else { return true }
    if !isFull { log.add(.tooManyItems, at: place, ["limit": "\(limits.items)"]) }
    isFull = true
    return false
  }

  private func isUntagged(_ tag: Tag, at place: TextPlace) -> Bool {
    guard tag.rawValue != Tag.Name.implicit.rawValue else { return true }
    log.add(.tagRefused, at: place, ["tag": tag.rawValue])
    return false
  }

  private func place(of node: Node) -> TextPlace {
    TextPlace(file: file, line: node.mark?.line ?? 0, column: node.mark?.column ?? 0)
  }

  // MARK: Errors of the library

  private static func report(_ error: YamlError, text: String, file: String, log: ProblemLog) {
    func place(_ mark: Mark) -> TextPlace {
      TextPlace(file: file, line: mark.line, column: mark.column)
    }
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _):
      let reason = [context?.text, problem].compactMap(\.self).joined(separator: ", ")
      log.add(.syntax, at: place(mark), ["reason": reason])
    case .composer(_, let problem, let mark, _):
      if problem.contains("another document") {
        log.add(.multipleDocuments, at: place(mark))
      } else {
        log.add(.aliasRefused, at: place(mark), ["name": ""])
      }
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.first ?? ""
      log.add(.duplicateKey, at: place(context.mark), subject: key, ["key": key])
    case .reader(let problem, _, _, _):
      log.add(.syntax, at: TextPlace(file: file), ["reason": problem])
    default:
      log.add(.syntax, at: TextPlace(file: file), ["reason": "unreadable"])
    }
  }
}
