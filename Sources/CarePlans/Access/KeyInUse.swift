/// The key to the service that a change was made with, as the journal keeps it.
package struct KeyInUse: Sendable, Hashable {
  package var id: AccessTokenID
  /// Who gave it out; nil where that was not kept.
  package var issuedBy: String?

  package init(_ token: AccessToken) {
    id = token.id
    issuedBy = token.issuedBy
  }

  package init(id: AccessTokenID, issuedBy: String?) {
    self.id = id
    self.issuedBy = issuedBy
  }
}
