import HTTPTypes
import Hummingbird
import HummingbirdCore
import PlanAPI
import Wording

/// Reads what a request says of a command.
enum APIValues {
  private struct Body: Decodable {
    var values: [String: APICommand.Value]

    init(from decoder: any Decoder) throws {
      values = try [String: Member](from: decoder).compactMapValues(\.value)
    }
  }

  /// A member of the body: a text, a number as its text, a flag, a list of texts; null is none.
  private struct Member: Decodable {
    var value: APICommand.Value?

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        value = nil
      } else if let flag = try? container.decode(Bool.self) {
        value = .flag(flag)
      } else if let text = try? container.decode(String.self) {
        value = .text(text)
      } else if let number = try? container.decode(Int.self) {
        value = .text(String(number))
      } else {
        value = .list(try container.decode([String].self))
      }
    }
  }

  /// - Throws: ``APIFault`` `body-malformed`.
  static func body(_ bytes: [UInt8]) throws -> [String: APICommand.Value] {
    guard !bytes.isEmpty else { return [:] }
    do {
      return try BoundedJSON.decode(Body.self, from: bytes).values
    } catch {
      throw APIFault(.badRequest, .request(.bodyMalformed))
    }
  }

  /// What follows the question mark; a name that comes twice is a list.
  static func query(_ uri: URI) -> [String: APICommand.Value] {
    var result: [String: [String]] = [:]
    for (name, value) in uri.queryParameters {
      result[String(name), default: []].append(String(value))
    }
    return result.mapValues { $0.count == 1 ? .text($0[0]) : .list($0) }
  }
}
