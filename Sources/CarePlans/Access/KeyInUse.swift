/// The key to the service that a change was made with, as the journal keeps it.
package struct KeyInUse: Sendable, Hashable, Codable {
  package var id: AccessTokenID
  /// Who gave it out; nil where that was not kept.
  package var issuedBy: String?

  package init(_ token: AccessToken) {
    id = token.id
    issuedBy = token.issuedBy
  }
}
