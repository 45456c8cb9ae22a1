import Crypto
import PlanAPI
import Planner

/// Puts rows into an order that is always the same and tells nothing of them.
struct RowOrder {
  private let key: SymmetricKey

  init(key: SymmetricKey) { self.key = key }

  /// A name of what is hidden, of the same length for all.
  func name(of hidden: String) -> String {
    let code = HMAC<SHA256>.authenticationCode(for: Array(hidden.utf8), using: key)
    return Hex.text(code.prefix(16))
  }
}
