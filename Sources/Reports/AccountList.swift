package import CarePlans

/// The accounts of the service, with how many keys open something for each.
package struct AccountList: Sendable, Hashable {
  /// One account.
  package struct Line: Sendable, Hashable {
    package let account: Account
    package let keys: Int

    package init(account: Account, keys: Int) {
      self.account = account
      self.keys = keys
    }
  }

  package let lines: [Line]

  package init(lines: [Line]) { self.lines = lines }
}
