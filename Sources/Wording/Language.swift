/// The languages of the product.
package enum Language: String, Sendable, Hashable, CaseIterable, Codable {
  case nl, en
}
