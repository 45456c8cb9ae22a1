// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import Testing

struct PlanCodeTests {
  @Test(arguments: 0..<200)
  func `a printed code reads back in any case, with letters forgiven`(seed: UInt64) throws {
    let code = PlanCode(random: seed &* 0x9E37_79B9_7F4A_7C15)
    #expect(try PlanCode(code.description) == code)
    #expect(try PlanCode(code.description.lowercased()) == code)
    let sloppy = code.description.replacing("0", with: "o").replacing("1", with: "l")
    #expect(try PlanCode(sloppy) == code)
    #expect(PlanCode(value: code.value) == code)
  }

  @Test(arguments: 0..<50)
  func `every single wrong sign is noticed`(seed: UInt64) {
    let code = PlanCode(random: seed &* 0x2545_F491_4F6C_DD1D)
    let signs = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    let text = Array(code.description.filter { $0 != "-" })
    for place in text.indices {
      for sign in signs where sign != text[place] {
        var wrong = text
        wrong[place] = sign
        #expect(throws: PlanCode.PlanCodeError.check) { try PlanCode(String(wrong)) }
      }
    }
  }

  @Test(arguments: 0..<50)
  func `every exchange of two different signs is noticed`(seed: UInt64) {
    let code = PlanCode(random: seed &* 0xDA94_2042_E4DD_58B5)
    let text = Array(code.description.filter { $0 != "-" })
    for left in text.indices {
      for right in text.indices where right > left && text[left] != text[right] {
        var wrong = text
        wrong.swapAt(left, right)
        #expect(throws: PlanCode.PlanCodeError.check) { try PlanCode(String(wrong)) }
      }
    }
  }

  @Test func `what is no code is refused with the reason`() {
    #expect(throws: PlanCode.PlanCodeError.length(4)) { try PlanCode("K7QF") }
    #expect(throws: PlanCode.PlanCodeError.length(9)) { try PlanCode("K7QF3M2X9") }
    #expect(throws: PlanCode.PlanCodeError.sign("U")) { try PlanCode("K7QU3M2X") }
    #expect(throws: PlanCode.PlanCodeError.sign("é")) { try PlanCode("K7Qé3M2X") }
  }

  @Test func `codes one slip apart in the short form are near`() {
    let code = PlanCode(random: 0b00001_00010_00011_00100_00000_00000_00000)
    let slip = PlanCode(random: 0b00001_00010_00011_00101_00000_00000_00000)
    let two = PlanCode(random: 0b00001_00010_00111_00101_00000_00000_00000)
    #expect(!code.isFar(from: slip))
    #expect(!code.isFar(from: code))
    #expect(code.isFar(from: two))
  }

  @Test func `a beginning finds its code`() {
    let code = PlanCode(random: 987_654_321)
    let signs = code.description.filter { $0 != "-" }
    for length in 0...8 {
      let values = PlanCode.values(beginningWith: signs.prefix(length))
      #expect(values?.contains(code.value) == true)
      #expect(values?.count == 1 << (40 - 5 * length))
    }
    let others = PlanCode.values(beginningWith: signs.first == "7" ? "8" : "7")
    #expect(others?.contains(code.value) == false)
    #expect(PlanCode.values(beginningWith: signs + "0") == nil)
    #expect(PlanCode.values(beginningWith: "U") == nil)
  }
}
