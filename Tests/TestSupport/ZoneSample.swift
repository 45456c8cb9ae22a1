import Foundation

/// A zone file of the system of old, with what another reader finds in it.
package struct ZoneSample: Sendable, CustomStringConvertible {
  package let name: String
  package let file: [UInt8]
  /// Minutes since 1970-01-01 00:00 UTC, and the minutes east of UTC there.
  package let readings: [(minute: Int, offset: Int)]
  package var description: String { name }

  package static let all: [ZoneSample] = Fixture.lines("zone-files.txt").map { line in
    let parts = line.split(separator: "|").map(String.init)
    return ZoneSample(
      name: parts[0], file: Data(base64Encoded: parts[1]).map(Array.init) ?? [],
      readings: parts[2].split(separator: ",").map {
        let pair = $0.split(separator: ":").compactMap { Int($0) }
        return (pair[0], pair[1])
      })
  }
}
