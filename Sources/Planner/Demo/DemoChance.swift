import Synchronization

/// Chance that is the same for the same seed: SplitMix64.
struct DemoChance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number of a range.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// True so many times in a hundred.
  mutating func percent(_ share: Int) -> Bool { number(0...99) < share }

  mutating func pick<Value>(_ values: [Value]) -> Value? {
    values.isEmpty ? nil : values[number(0...values.count - 1)]
  }
}

/// The random bits of a demo store, from its seed.
final class DemoBits: RandomSource {
  private let chance: Mutex<DemoChance>

  init(seed: UInt64) { chance = Mutex(DemoChance(seed: seed)) }

  func bits() -> UInt64 { chance.withLock { $0.next() } }
}
