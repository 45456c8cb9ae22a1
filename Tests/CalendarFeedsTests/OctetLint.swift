/// Reads a feed octet by octet and reports what readers of calendars stumble over.
///
/// Written apart from the renderer and with nothing of it, so that both would have to be wrong in
/// the same way. Catches what no validator of others does, and our own stricter rules: a fixed
/// order, no method, no calendar uid, no address of the feed itself.
struct OctetLint {
  enum Rule: String, CaseIterable, Sendable {
    case byteOrderMark, lineEnd, longLine, notUTF8, splitCharacter, controlSign, malformedLine
    case nesting, missingProperty, repeatedProperty, propertyOrder, forbiddenProperty
    case refreshWithoutValue, orphanRecurrence, localUntil, unescapedText, zonedUTC, unknownZone
    case malformedTime, duplicateUID, endBeforeStart, unknownTarget, parentNotLast
  }

  struct Fault: Hashable, CustomStringConvertible {
    let rule: Rule
    /// The physical line on which the faulty property starts, from 1.
    let line: Int

    var description: String { "\(rule.rawValue) on line \(line)" }
  }

  /// A property as it stands after unfolding.
  struct Property: Hashable {
    let name: String
    let parameters: [String]
    let value: String
    let line: Int

    func parameter(_ name: String) -> String? {
      parameters.first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
    }
  }

  /// A component with its properties in their order.
  final class Component {
    let name: String
    let line: Int
    var properties: [Property] = []
    var children: [Component] = []

    init(name: String, line: Int) {
      self.name = name
      self.line = line
    }

    func values(_ name: String) -> [Property] { properties.filter { $0.name == name } }
  }

  private(set) var faults: [Fault] = []

  /// Every fault of a feed, in the order of finding; empty for a good one.
  static func faults(in bytes: [UInt8]) -> [Fault] {
    var lint = OctetLint()
    let lines = lint.unfold(bytes)
    if let calendar = lint.component(of: lines) { lint.check(calendar: calendar) }
    return lint.faults
  }

  mutating func report(_ rule: Rule, _ line: Int) {
    let fault = Fault(rule: rule, line: line)
    if !faults.contains(fault) { faults.append(fault) }
  }
}

// MARK: - Octets and lines

extension OctetLint {
  private mutating func unfold(_ bytes: [UInt8]) -> [(text: String, line: Int)] {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) {
      report(.byteOrderMark, 1)
      rest = rest.dropFirst(3)
    }
    var lines: [(octets: [UInt8], line: Int)] = []
    var number = 0
    while !rest.isEmpty {
      number += 1
      var line = rest.prefix { $0 != 0x0A }
      let isEnded = line.endIndex < rest.endIndex
      rest = rest[(isEnded ? line.endIndex + 1 : line.endIndex)...]
      if isEnded, line.last == 0x0D { line.removeLast() } else { report(.lineEnd, number) }
      if line.count > 75 { report(.longLine, number) }
      if line.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) {
        report(.controlSign, number)
      }
      if line.first == 0x20 || line.first == 0x09, !lines.isEmpty {
        // A fold that is no valid text on both sides went through a character.
        if line.count > 1, 0x80...0xBF ~= line[line.startIndex + 1] {
          report(.splitCharacter, number)
        }
        lines[lines.count - 1].octets += line.dropFirst()
      } else {
        lines.append((Array(line), number))
      }
    }
    return lines.map { octets, line in
      guard let text = String(validating: octets, as: UTF8.self) else {
        report(.notUTF8, line)
        return (String(decoding: octets, as: UTF8.self), line)
      }
      return (text, line)
    }
  }

  private mutating func component(of lines: [(text: String, line: Int)]) -> Component? {
    var open: [Component] = []
    var root: Component?
    for (text, line) in lines {
      guard let property = Self.property(text, line: line) else {
        report(.malformedLine, line)
        continue
      }
      switch property.name {
      case "BEGIN":
        let component = Component(name: property.value, line: line)
        open.last?.children.append(component)
        if open.isEmpty {
          if root != nil || property.value != "VCALENDAR" { report(.nesting, line) }
          root = root ?? component
        }
        open.append(component)
      case "END":
        if open.popLast()?.name != property.value { report(.nesting, line) }
      default:
        guard let last = open.last else {
          report(.nesting, line)
          continue
        }
        if !last.children.isEmpty { report(.propertyOrder, line) }
        last.properties.append(property)
      }
    }
    if !open.isEmpty || root == nil { report(.nesting, lines.last?.line ?? 1) }
    return root
  }

  private static func property(_ text: String, line: Int) -> Property? {
    var pieces: [String] = [""]
    var isQuoted = false
    var characters = text.unicodeScalars[...]
    while let next = characters.popFirst() {
      if next == "\"" { isQuoted.toggle() }
      if next == ":", !isQuoted {
        let isName = pieces[0].utf8.allSatisfy {
          0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 || $0 == 0x2D
        }
        guard isName, !pieces[0].isEmpty else { return nil }
        return Property(
          name: pieces[0], parameters: Array(pieces.dropFirst()), value: String(characters),
          line: line
        )
      }
      if next == ";", !isQuoted {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].unicodeScalars.append(next)
      }
    }
    return nil
  }
}
