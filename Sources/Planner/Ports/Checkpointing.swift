/// Copies what a store's log holds into its file, beside those who write.
package protocol Checkpointing: Sendable {
  func copy() throws
}
