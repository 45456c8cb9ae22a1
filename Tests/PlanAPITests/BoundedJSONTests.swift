import PlanAPI
import Testing

struct BoundedJSONTests {
  private struct Anything: Decodable {
    init(from decoder: any Decoder) throws {}
  }

  private func refusal(_ text: String, most: Int = 1 << 20) -> BoundedJSON.Refusal? {
    refusal(Array(text.utf8), most: most)
  }

  private func refusal(_ bytes: [UInt8], most: Int = 1 << 20) -> BoundedJSON.Refusal? {
    do throws(BoundedJSON.Refusal) {
      _ = try BoundedJSON.decode(Anything.self, from: bytes, most: most)
      return nil
    } catch {
      return error
    }
  }

  /// The decoder ends the process when bracket 513 is the last byte of a text.
  @Test(arguments: 508...516, ["[", "{\"a\":", "[{\"a\":", "{\"origin\":["])
  func `very many open brackets are refused`(count: Int, form: String) {
    #expect(refusal(String(repeating: form, count: count)) == .tooDeep)
    #expect(refusal(String(repeating: "{\"a\":", count: count) + "[") == .tooDeep)
    #expect(refusal("{\"origin\":" + String(repeating: form, count: count)) == .tooDeep)
  }

  @Test func `as deep as may be is read, one deeper is not, and brackets in texts do not count`() {
    func nested(_ count: Int) -> String {
      String(repeating: "[", count: count) + String(repeating: "]", count: count)
    }
    #expect(refusal(nested(BoundedJSON.deepest)) == nil)
    #expect(refusal(nested(BoundedJSON.deepest + 1)) == .tooDeep)
    let many = String(repeating: "[{", count: 1_000)
    #expect(refusal("[\"\(many)\", \"\\\"\(many)\", {\"\(many)\": \"\\\\\"}]") == nil)
    #expect(refusal("[" + String(repeating: "[],", count: 5_000) + "{}]") == nil)
  }

  @Test(arguments: [
    "", " ", "[", "{\"a\":1", "]", "[}", "{]", "[\"a", "[\"a\\\"]", "[\"a\\", "{\"\\x\":1}",
    "{\"\\u00g0\":1}", "{\"\\u00\":1}", "[1}", "[]]",
  ])
  func `what does not close is malformed`(text: String) {
    #expect(refusal(text) == .malformed)
  }

  @Test(arguments: [
    "[1,]", "[,1]", "[1,,2]", "[,]", "{\"a\":1,}", "{,}", "{\"a\"}", "{\"a\",\"b\":1}", "{\"a\":}",
    "{\"a\"::1}", "{\"a\":1 \"b\":2}", "[1 2]", "[\"a\" \"b\"]", "[:]", "{1:2}", "{a:1}", "{[]:1}",
    "1 2", "[] []", "[],", ",[]", "\u{FEFF}\u{FEFF}[]", "[]\u{FEFF}", "[\u{FEFF}1]", "[\u{A0}1]",
    "[01]", "[-]", "[+1]", "[.5]", "[1.]", "[1e]", "[1e+]", "[0x1]", "[1_0]", "[--1]", "[NaN]",
    "[Infinity]", "[True]", "[nul]", "[truefalse]", "['a']", "[1]//", "/**/[1]", "[\"\t\"]",
    "[\"\n\"]", "[\"\\x\"]", "[\"\\u+123\"]", "[\"\\u12\"]", "[\"\\u-123\"]", "{\"a\":1]",
  ])
  func `what is JSON but for a trifle is malformed`(text: String) {
    #expect(refusal(text) == .malformed)
  }

  @Test(arguments: [
    "0", "-0", "12", "-1.50", "1e5", "0.1E-7", "2E+10", "true", "false", "null", "\"\"", "[]", "{}",
    " [ 1 , 2 ]\r\n", "{\t\"a\" : [ ] , \"b\":{ } }", "\u{FEFF}{}",
    "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"]",
    "[\"\u{7F}é\u{2028}\"]",
  ])
  func `what is JSON by the letter is read`(text: String) {
    #expect(refusal(text) == nil)
  }

  @Test(arguments: [
    #"{"refs":["A"],"refs":["B"]}"#, #"{"a":{"b":1,"c":2,"b":3}}"#, #"[{"a":1,"\u0061":2}]"#,
    #"{"a/b":1,"a\/b":2}"#, #"{"\u00e9":1,"é":2}"#, #"{"\ud83d\ude00":1,"😀":2}"#,
    #"{"":1,"":2}"#, #"{"\n":1,"\u000a":2}"#,
  ])
  func `two members of one name are refused, however the name is written`(text: String) {
    #expect(refusal(text) == .repeated)
  }

  @Test func `the same name in another object, or as a value, is no second member`() {
    #expect(refusal(#"{"a":{"a":{"a":"a"}},"b":["a","a",{"a":1},{"a":1}],"c":"a"}"#) == nil)
  }

  @Test func `what is no UTF-8 is malformed, and a mark of the byte order is passed over`() {
    #expect(refusal([0xEF, 0xBB, 0xBF] + Array("[]".utf8)) == nil)
    #expect(refusal([0xFE, 0xFF, 0, 0x5B, 0, 0x5D]) == .malformed)
    #expect(refusal([0x5B, 0, 0x5D, 0]) == .malformed)
    #expect(refusal(Array("[\"".utf8) + [0xFF] + Array("\"]".utf8)) == .malformed)
    #expect(refusal(Array("[\"".utf8) + [0] + Array("\"]".utf8)) == .malformed)
  }

  @Test func `what is too long is not looked at`() {
    #expect(refusal("[    ]", most: 6) == nil)
    #expect(refusal("[     ]", most: 6) == .tooLong)
  }
}
