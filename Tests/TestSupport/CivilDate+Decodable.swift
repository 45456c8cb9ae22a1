package import CivilTime

// Files of tests are read with the decoder of Foundation.

extension CivilDate: Decodable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let day = CivilDate(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no day")
    }
    self = day
  }
}

extension Term.Unit: Decodable {}
extension Roll: Decodable {}
