import Testing

@testable import Commands

struct CompletionKindTests {
  @Test(arguments: CommandLeaf.all.map(\.name))
  func `of every option and argument of every command it is decided what can be typed`(
    _ name: String
  ) throws {
    let path = name.split(separator: " ").map(String.init)
    let leaf = try #require(try CommandTable.leaf(of: path))
    for argument in try DescribedCommand(leaf.command).arguments where argument.kind != "flag" {
      let word = argument.long.map { "--" + $0 } ?? argument.valueName ?? ""
      #expect(CompletionKind.of(argument, in: path) != nil, "\(name) \(word)")
    }
  }
}
