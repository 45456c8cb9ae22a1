extension SplitMix64 {
  package mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }

  /// A value, or none as often as the rest of the percentage.
  package mutating func maybe<Value>(_ percent: Int = 60, _ make: (inout Self) -> Value) -> Value? {
    chance(percent) ? make(&self) : nil
  }

  package mutating func list<Value>(upTo most: Int, _ make: (inout Self) -> Value) -> [Value] {
    let count = Int.random(in: 0...most, using: &self)
    return (0..<count).map { _ in make(&self) }
  }
}
