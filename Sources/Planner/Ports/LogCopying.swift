/// Copies what a store's log holds into its file, beside those who write.
package protocol LogCopying: Sendable {
  func copy() throws
}
