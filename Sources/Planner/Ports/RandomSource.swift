/// Where random bits for new codes come from.
package protocol RandomSource: Sendable {
  func bits() -> UInt64
}
