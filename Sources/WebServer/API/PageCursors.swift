import Crypto
import FoundationEssentials
import HTTPTypes
import HummingbirdCore
import PlanAPI
import Planner
import Wording

/// Reads which page of a list is asked for, and writes where the next one is.
///
/// A cursor is sealed: it may name work that its reader does not see in full, and nobody else can
/// make one. It is good for the list it came from, also after the service was started anew.
struct PageCursors {
  private let key: SymmetricKey
  /// The order of rows whose names are withheld.
  let order: RowOrder

  /// - Parameter secret: A secret of the store.
  init(secret: [UInt8]) {
    func derived(_ purpose: String) -> SymmetricKey {
      HKDF<SHA256>.deriveKey(
        inputKeyMaterial: SymmetricKey(data: secret), info: Array(purpose.utf8),
        outputByteCount: 32)
    }
    key = derived("aftercare page cursor")
    order = RowOrder(key: derived("aftercare row order"))
  }

  /// The names that ask for a page; they stand beside the values of a command.
  static let sizeName = "pageSize"
  static let afterName = "after"

  /// The page that the values ask for, which are taken out of them; nil for the whole list.
  ///
  /// - Throws: ``APIFault`` `parameter-missing`, `page-size-malformed` or `cursor-malformed`.
  func request(in values: inout [String: APICommand.Value], of route: String) throws
    -> PageRequest?
  {
    let size = values.removeValue(forKey: Self.sizeName)
    let after = values.removeValue(forKey: Self.afterName)
    guard let size else {
      guard after == nil else { throw APIFault(.missing(Self.sizeName)) }
      return nil
    }
    guard case .text(let text) = size, let number = Int(text),
      1...PageRequest.largest ~= number
    else { throw APIFault(.badRequest, .request(.pageSizeMalformed), String(PageRequest.largest)) }
    guard let after else { return PageRequest(size: number) }
    guard case .text(let text) = after, let last = rowKey(in: text, of: route) else {
      throw APIFault(.badRequest, .request(.cursorMalformed))
    }
    return PageRequest(size: number, after: last)
  }

  /// What stands in a Link header for the page after a row: the same request, from there on.
  func link(_ uri: URI, after row: RowKey, of route: String) throws -> String {
    let rest = (uri.query ?? "").utf8.split(separator: UInt8(ascii: "&"))
      .filter { part in
        !part.starts(with: (Self.afterName + "=").utf8) && !part.elementsEqual(Self.afterName.utf8)
      }
    let query =
      rest.map { String(decoding: $0, as: UTF8.self) } + [
        "\(Self.afterName)=\(try text(of: row, of: route))"
      ]
    return "<?\(query.joined(separator: "&"))>; rel=\"next\""
  }

  /// Stands between the parts of a key; no text of ours holds it.
  private static let separator: Character = "\u{1F}"
  /// Stands behind the last part, before the filling.
  private static let end: UInt8 = 0x1E

  /// Cursors are as long as this or a multiple of it: a length would tell of the row.
  private static let step = 128

  private func text(of row: RowKey, of route: String) throws -> String {
    var plain = Array(row.parts.joined(separator: String(Self.separator)).utf8)
    plain.append(Self.end)
    plain += [UInt8](repeating: 0, count: (Self.step - plain.count % Self.step) % Self.step)
    let box = try AES.GCM.seal(plain, using: key, authenticating: Array(route.utf8))
    return Hex.text(box.nonce + box.ciphertext + box.tag)
  }

  private func rowKey(in text: String, of route: String) -> RowKey? {
    guard let bytes = Hex.bytes(text), let box = try? AES.GCM.SealedBox(combined: bytes),
      let plain = try? AES.GCM.open(box, using: key, authenticating: Array(route.utf8)),
      let end = plain.lastIndex(of: Self.end)
    else { return nil }
    let parts = String(decoding: plain[..<end], as: UTF8.self)
      .split(separator: Self.separator, omittingEmptySubsequences: false)
    return RowKey(parts.map(String.init))
  }
}

extension HTTPField.Name {
  // swift-format-ignore: NeverForceUnwrap
  static let link = Self("Link")!
}
