import Foundation
import PlanAPI
import TestSupport
import Testing

struct JSONWriterTests {
  private func text(_ style: JSONWriter.Style = .compact, _ body: (inout JSONWriter) -> Void)
    -> String
  {
    String(decoding: JSONWriter.document(style, body), as: UTF8.self)
  }

  @Test func `fields stand in the order they are written`() {
    let found = text { json in
      json.object { json in
        json.field("zebra", 1)
        json.field("ant", "x")
        json.field("gone", String?.none)
        json.field("none", [String]())
        json.list("many") { list in
          list.value(-3)
          list.value(true)
          list.null()
        }
        json.object("empty") { _ in }
      }
    }
    #expect(
      found == #"{"zebra":1,"ant":"x","gone":null,"none":[],"many":[-3,true,null],"empty":{}}"#
        + "\n")
  }

  @Test func `pretty has two spaces a level and closes empty lists on their line`() {
    let found = text(.pretty) { json in
      json.object { json in
        json.field("a", ["x", "y"])
        json.field("b", [String]())
      }
    }
    #expect(
      found == """
        {
          "a": [
            "x",
            "y"
          ],
          "b": []
        }

        """)
  }

  @Test func `what JSON or JavaScript minds is escaped`() {
    let found = text {
      $0.value("a\"b\\c\n\r\t\u{08}\u{0C}\u{00}\u{1F}\u{7F}\u{2028}\u{2029}\u{2027}é")
    }
    #expect(
      found == #""a\"b\\c\n\r\t\b\f\u0000\u001f\u007f\u2028\u2029"# + "\u{2027}é\"\n")
  }

  @Test(arguments: UInt64(0)..<50)
  func `any text reads back as it was`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let scalars = (0..<random.below(60)).compactMap { _ -> Unicode.Scalar? in
      let bound = [0x30, 0x80, 0x2100, 0x11_0000][random.below(4)]
      return Unicode.Scalar(UInt32(random.below(bound)))
    }
    var written = ""
    written.unicodeScalars.append(contentsOf: scalars)
    for style in JSONWriter.Style.allCases {
      let bytes = JSONWriter.document(style) { json in
        json.object { $0.field(written, written) }
      }
      let read = try JSONDecoder().decode([String: String].self, from: Data(bytes))
      #expect(read.first.map { Array($0.key.utf8) } == Array(written.utf8))
      #expect(read.first.map { Array($0.value.utf8) } == Array(written.utf8))
    }
  }
}
