/// What an item of a plan is, read from its key by the one grammar of keys.
///
///     item    = measure | row [ "." number ]
///     row     = base [ "#" copy ]
///     base    = letter { letter | digit }, twenty signs at most, and no measure
///     measure = "M" number
///
/// Numbers have no leading zero, so `M01` is a task and `M1` a measure, in any case. A series is
/// copied as `S1#2`, a task as `V03.2`; `DR21.14` is a contact. Which of the last two a number
/// behind a point means depends on whether the plan has a series of that name, so no plan has a task
/// and a series that share one; see ``ItemNames``.
package enum ItemID: Hashable, Sendable {
  /// A task by its own key: `DR09b`.
  case task(String)
  /// A task of the n-th time its event happened, or its kind of measure was imposed: `V03.2`.
  case repeated(String, Int)
  /// A series, or its n-th copy: `DR21`, `S1#2`.
  case series(String, copy: Int)
  /// One contact of a series, counted from 1: `DR21.14`, `S1#2.3`.
  case contact(String, copy: Int, number: Int)
  case measure(Int)

  /// Reads a key.
  ///
  /// - Parameter isSeries: Whether the plan has a series of a key, asked in the case it is written.
  package init?(_ text: some StringProtocol, isSeries: (ItemKey) -> Bool) {
    guard let parts = Parts(text) else { return nil }
    if parts.isMeasure {
      guard let number = Parts.number(parts.base.utf8.dropFirst()), parts.copy == nil,
        parts.number == nil
      else { return nil }
      self = .measure(number)
    } else if parts.copy != nil || isSeries(ItemKey(parts.base)) {
      let copy = parts.copy ?? 1
      self =
        parts.number.map { .contact(parts.base, copy: copy, number: $0) }
        ?? .series(parts.base, copy: copy)
    } else if let number = parts.number {
      guard number > 1 else { return nil }
      self = .repeated(parts.base, number)
    } else {
      self = .task(parts.base)
    }
  }

  /// The key that is written for it.
  package var key: ItemKey {
    switch self {
    case .task(let base): ItemKey(base)
    case .repeated(let base, let count): ItemKey(base).times(count)
    case .series(let base, let copy): ItemKey(base).copy(copy)
    case .contact(let base, let copy, let number): ItemKey(base).copy(copy).contact(number)
    case .measure(let number): .measure(number)
    }
  }

  /// Whether a text can be the key of a task or series of one's own: a base alone.
  package static func isBase(_ text: some StringProtocol) -> Bool {
    guard let parts = Parts(text) else { return false }
    return !parts.isMeasure && parts.copy == nil && parts.number == nil
  }

  /// The parts of a key by its points and signs.
  fileprivate struct Parts {
    var base: String
    var copy: Int?
    var number: Int?

    init?(_ text: some StringProtocol) {
      let bytes = text.utf8
      let end = bytes.firstIndex { $0 == Self.hash || $0 == Self.point } ?? bytes.endIndex
      base = String(text[..<end])
      var rest = bytes[end...]
      if rest.first == Self.hash {
        let digits = rest.dropFirst().prefix { $0 != Self.point }
        guard let copy = Self.number(digits), copy > 1 else { return nil }
        self.copy = copy
        rest = rest[digits.endIndex...]
      }
      if !rest.isEmpty {
        guard let number = Self.number(rest.dropFirst()) else { return nil }
        self.number = number
      }
      guard let first = base.utf8.first, base.utf8.count <= 20, Self.isLetter(first),
        base.utf8.allSatisfy({ Self.isLetter($0) || Self.isDigit($0) })
      else { return nil }
    }

    /// Whether the base is `M` and a number without a leading zero.
    var isMeasure: Bool {
      let digits = base.utf8.dropFirst()
      return base.utf8.first.map { $0 | 32 } == UInt8(ascii: "m") && !digits.isEmpty
        && digits.allSatisfy(Self.isDigit) && digits.first != UInt8(ascii: "0")
    }

    /// A number from 1 without leading zero, of seven digits at most.
    static func number(_ digits: some Collection<UInt8>) -> Int? {
      guard (1...7).contains(digits.count), digits.first != UInt8(ascii: "0"),
        digits.allSatisfy(isDigit)
      else { return nil }
      return digits.reduce(0) { 10 * $0 + Int($1 - 48) }
    }

    static let hash = UInt8(ascii: "#")
    static let point = UInt8(ascii: ".")

    static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 32) }
    static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
  }
}

extension ItemKey {
  /// The key of the same task the n-th time it is added: `V03.2`.
  package func times(_ count: Int) -> ItemKey {
    count == 1 ? self : ItemKey(rawValue + ".\(count)")
  }

  /// The key of the same series the n-th time it is added: `S1#2`.
  package func copy(_ count: Int) -> ItemKey {
    count == 1 ? self : ItemKey(rawValue + "#\(count)")
  }

  /// The key of a contact of this series: `DR21.14`.
  package func contact(_ number: Int) -> ItemKey { ItemKey(rawValue + ".\(number)") }

  /// The key of a measure: `M1`.
  package static func measure(_ number: Int) -> ItemKey { ItemKey("M\(number)") }

  /// What stands before the number of a contact or of a repeated task, and the number.
  package var numbered: (row: ItemKey, number: Int)? {
    guard let point = rawValue.utf8.lastIndex(of: ItemID.Parts.point),
      let number = ItemID.Parts.number(rawValue.utf8[point...].dropFirst())
    else { return nil }
    return (ItemKey(String(rawValue[..<point])), number)
  }

  /// Whether it comes before another as people count: `V01.2` before `V01.10`.
  package func precedes(_ other: ItemKey) -> Bool {
    guard let (row, number) = numbered, let (otherRow, otherNumber) = other.numbered,
      row == otherRow
    else { return self < other }
    return number < otherNumber
  }

  /// The row of the template that a copy is of: `V03` of `V03.2`, `S1` of `S1#2`.
  package var templateRow: ItemKey {
    ItemID.Parts(rawValue).map { ItemKey($0.base) } ?? self
  }

  /// The key as references read it, in one case.
  package var folded: String { rawValue.uppercased() }
}
