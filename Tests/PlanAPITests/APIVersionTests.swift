import PlanAPI
import Testing

/// The version of the API as either side writes it.
struct APIVersionTests {
  @Test func `what is written is read`() {
    #expect(APIVersion("\(APIVersion.current)") == .current)
    #expect(APIVersion("12.0.345") == APIVersion(12, 0, 345))
  }

  @Test(arguments: ["", "1", "1.0", "1.0.0.0", "1.0.x", "-1.0.0", "1..0", "v1.0.0", "9999999.0.0"])
  func `anything else is none`(text: String) {
    #expect(APIVersion(text) == nil)
  }
}
