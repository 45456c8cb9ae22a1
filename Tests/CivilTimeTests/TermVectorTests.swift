// swift-format-ignore-file: NeverForceUnwrap

import CivilTime
import Foundation
import TestSupport
import Testing

struct TermVectorTests {
  struct Vector: Decodable, Sendable, CustomTestStringConvertible {
    let origin: CivilDate
    let amount: Int32
    let unit: Term.Unit
    let roll: Roll
    let expect: CivilDate

    var testDescription: String { "\(origin) + \(amount)\(unit.rawValue) \(roll.rawValue)" }
  }

  private struct File: Decodable {
    let named: [Vector]
    let generated: [Vector]
  }

  private static func vectors() throws -> [Vector] {
    let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    let data = try Data(contentsOf: fixtures.appending(path: "terms.json"))
    let file = try JSONDecoder().decode(File.self, from: data)
    return file.named + file.generated
  }

  @Test func `every vector ends on its day`() throws {
    let vectors = try Self.vectors()
    #expect(vectors.count == 455)
    for vector in vectors {
      let term = Term(vector.amount, vector.unit)
      let end = try term.applied(to: vector.origin, roll: vector.roll, calendar: .dutch)
      #expect(end == vector.expect, "\(vector.testDescription)")
      let day = term.applied(to: vector.origin.dayNumber, roll: vector.roll, calendar: .dutch)
      #expect(day == vector.expect.dayNumber, "\(vector.testDescription), in day numbers")
      let derivation = try term.derivation(
        from: vector.origin, roll: vector.roll, calendar: .dutch, holidays: .dutch
      )
      #expect(derivation.result == vector.expect, "\(vector.testDescription), derived")
    }
  }
}
