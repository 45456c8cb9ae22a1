/// Figures that would tell of single people to those who read counts.
package enum SmallFigure {
  /// The smallest figure that is told to them.
  package static let least = 5
}
