import Planner

/// Random bits of the system, for new codes.
struct SystemRandom: RandomSource {
  init() {}

  func bits() -> UInt64 { UInt64.random(in: .min ... .max) }
}
