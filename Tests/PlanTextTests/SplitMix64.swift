/// A small generator with a seed, so that a failure names the case that made it.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }

  /// A value, or none as often as the rest of the percentage.
  mutating func maybe<Value>(_ percent: Int = 60, _ make: (inout Self) -> Value) -> Value? {
    chance(percent) ? make(&self) : nil
  }

  mutating func list<Value>(upTo most: Int, _ make: (inout Self) -> Value) -> [Value] {
    let count = Int.random(in: 0...most, using: &self)
    return (0..<count).map { _ in make(&self) }
  }
}
