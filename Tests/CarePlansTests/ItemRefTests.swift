import CarePlans
import Testing

struct ItemRefTests {
  @Test(arguments: ["K7QF", "K7QF/DR09b", "K7QF/9", "K7QF/DR21.14", "K7QF3M2X/M1"])
  func `a reference prints as it reads`(text: String) throws {
    #expect(try ItemRef(parsing: text).description == text)
  }

  @Test func `any case, hyphens and forgiven letters name the same plan`() throws {
    for text in ["k7of-3m2x/DR01", "K7OF3M2X/DR01", "k70f3m2x/DR01"] {
      #expect(try ItemRef(parsing: text).plan == "K70F3M2X")
    }
  }

  @Test(arguments: ["", "K7Q", "K7QF3M2X9", "K7QU", "/DR01", "K7QF/", "K7QF/A/B", "K7QF//"])
  func `what is no reference is refused`(text: String) {
    #expect(throws: ItemRef.ItemRefError.self) { try ItemRef(parsing: text) }
  }

  /// Two thousand references with signs put in, left out and exchanged: each is refused, or reads
  /// as something that prints back to itself.
  @Test(arguments: 0..<20)
  func `a mutated reference is refused or prints back`(chunk: UInt64) throws {
    var state = chunk &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pool = Array("K7QF3M2X/DR.09b-\u{0}é🙂 \n'\"%iILoO")
    let seeds = ["K7QF/DR09b", "K7QF-3M2X/9", "k7qf/DR21.14", "K7QF/M1"]
    for _ in 0..<100 {
      var signs = Array(seeds[next(seeds.count)])
      for _ in 0...next(4) {
        let place = next(signs.count + 1)
        switch next(3) {
        case 0: signs.insert(pool[next(pool.count)], at: place)
        case 1 where place < signs.count: signs.remove(at: place)
        default: if place < signs.count { signs[place] = pool[next(pool.count)] }
        }
      }
      let text = String(signs)
      guard let ref = try? ItemRef(parsing: text) else { continue }
      #expect(try ItemRef(parsing: ref.description) == ref, "\(text)")
      if let code = try? PlanCode(ref.plan) { #expect(PlanCode(value: code.value) == code) }
    }
  }
}
