/// What a plan is known by: eight signs of Crockford's base 32, the last a check sign.
///
/// The check sign is a weighted sum over GF(32), so that every single wrong sign and every
/// exchange of two signs is noticed. Printed `K7QF-3M2X`; the first four signs are enough to
/// type. Any case is read, `O` as 0, `I` and `L` as 1.
package struct PlanCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The eight signs, five bits each, first sign highest.
  package let value: UInt64

  /// What is wrong with a typed code.
  package enum PlanCodeError: Error, Hashable, Sendable {
    /// It has not eight signs.
    case length(Int)
    /// A sign outside the alphabet.
    case sign(Character)
    /// The check sign does not fit; most often one sign is mistyped.
    case check
  }

  /// Makes a code from seven random signs (35 bits); the check sign is computed.
  package init(random bits: UInt64) {
    var value: UInt64 = 0
    for place in 0..<7 {
      value = value << 5 | (bits >> UInt64(5 * (6 - place))) & 31
    }
    self.value = value << 5 | Self.check(of: value)
  }

  /// Restores a stored code; nil when its check sign does not fit.
  package init?(value: UInt64) {
    guard value >> 40 == 0, Self.check(of: value >> 5) == value & 31 else { return nil }
    self.value = value
  }

  /// Reads a whole code as people type it.
  package init(_ text: some StringProtocol) throws(PlanCodeError) {
    var value: UInt64 = 0
    var count = 0
    for character in text where character != "-" {
      guard let sign = Self.sign(character) else { throw .sign(character) }
      count += 1
      guard count <= 8 else { throw .length(count) }
      value = value << 5 | sign
    }
    guard count == 8 else { throw .length(count) }
    guard Self.check(of: value >> 5) == value & 31 else { throw .check }
    self.value = value
  }

  /// The first four signs: `K7QF`.
  package var short: String { Self.text(value >> 20, signs: 4) }
  package var description: String { short + "-" + Self.text(value & 0xF_FFFF, signs: 4) }

  package static func < (left: Self, right: Self) -> Bool { left.value < right.value }

  /// Whether the first four signs differ in at least two places, so that a slip of the finger
  /// in the short form never lands in another living plan.
  package func isFar(from other: PlanCode) -> Bool {
    var different = 0
    for place in 4..<8 where (value ^ other.value) >> UInt64(5 * place) & 31 != 0 {
      different += 1
    }
    return different >= 2
  }

  /// The values of all codes.
  package static let all: ClosedRange<UInt64> = 0...(1 << 40 - 1)

  /// The values of the codes that begin with these signs, at most eight; nil with a foreign sign.
  package static func values(beginningWith signs: some StringProtocol) -> ClosedRange<UInt64>? {
    var wanted: UInt64 = 0
    var left: UInt64 = 40
    for character in signs {
      guard left > 0, let sign = sign(character) else { return nil }
      wanted = wanted << 5 | sign
      left -= 5
    }
    return wanted << left...(wanted << left | (1 << left - 1))
  }

  /// The signs of a typed beginning of a code, upper case and forgiven; nil with a foreign sign.
  package static func normalized(_ text: some StringProtocol) -> String? {
    var result = ""
    for character in text where character != "-" {
      guard let sign = sign(character) else { return nil }
      result.append(alphabet[Int(sign)])
    }
    return result
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// The value of each ASCII sign, by its code.
  private static let values: [UInt64?] = (0..<128).map { code in
    alphabet.firstIndex(of: Character(UnicodeScalar(UInt8(code)))).map(UInt64.init)
  }

  private static func sign(_ character: Character) -> UInt64? {
    guard let ascii = character.asciiValue else { return nil }
    let upper = ascii >= 97 && ascii <= 122 ? ascii - 32 : ascii
    switch upper {
    case UInt8(ascii: "O"): return 0
    case UInt8(ascii: "I"), UInt8(ascii: "L"): return 1
    default:
      return ascii < 128 ? values[Int(upper)] : nil
    }
  }

  private static func text(_ bits: UInt64, signs: Int) -> String {
    String(unsafeUninitializedCapacity: signs) { buffer in
      for place in 0..<signs {
        buffer[place] = ascii[Int(bits >> UInt64(5 * (signs - 1 - place)) & 31)]
      }
      return signs
    }
  }

  private static let ascii = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// The sum of sign times 2^place over GF(32), modulus x^5 + x^2 + 1.
  private static func check(of seven: UInt64) -> UInt64 {
    var sum: UInt64 = 0
    for place in stride(from: 6, through: 0, by: -1) {
      sum ^= seven >> UInt64(5 * place) & 31
      sum <<= 1
      if sum & 32 != 0 { sum ^= 0b100101 }
    }
    return sum
  }
}
