import FoundationEssentials

/// Reads JSON that somebody else wrote: the one way in, before any decoder sees a byte.
///
/// The decoder below it stops the process on some texts with very many open brackets, takes the first
/// of two members of one name, and reads what is no JSON quite. So the bytes are looked through first;
/// what is deeper, longer or less plain than anything we are sent is refused.
package enum BoundedJSON {
  /// Why a text is not read.
  package enum Refusal: Error, Sendable, Hashable {
    /// More bytes than may come.
    case tooLong
    /// More brackets within each other than ``deepest``.
    case tooDeep
    /// Two members of one object have the same name.
    case repeated
    /// No JSON in UTF-8, or not what is expected.
    case malformed
  }

  /// The most brackets within each other; what we are sent needs five.
  package static let deepest = 32

  /// Decodes a value.
  ///
  /// - Parameter most: The most bytes the text may have.
  /// - Throws: ``Refusal``.
  package static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: some Collection<UInt8>, most: Int = 64 << 20
  ) throws(Refusal) -> Value {
    guard bytes.count <= most else { throw .tooLong }
    var bytes = Array(bytes)
    // A mark of the byte order, as some editors write it.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    try JSONOutline.check(bytes)
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch {
      throw .malformed
    }
  }
}
