/// Tells whether a store was written since the last look, by whatever process.
package protocol ChangeWatch: Sendable {
  /// A number that another one follows with every commit.
  func mark() throws -> Int
}
