import CarePlans
import Testing

/// Which undo a redo takes back.
struct RedoTests {
  /// The history of change sets that take back one each, by number.
  private func history(_ undos: (Int, of: Int)...) -> ChangeHistory {
    ChangeHistory(undos.map { ChangeHistory.Undo(number: $0.0, targets: [$0.of]) })
  }

  @Test func `the latest undo is brought back first, then the one before it`() {
    #expect(history((4, of: 3), (5, of: 2)).latestUndo == 5)
    #expect(history((4, of: 3), (5, of: 2), (6, of: 5)).latestUndo == 4)
    #expect(history((4, of: 3), (5, of: 2), (6, of: 5), (7, of: 4)).latestUndo == nil)
  }

  @Test func `a redo is not brought back, but the undo of a redo is`() {
    #expect(history((3, of: 2), (4, of: 3)).latestUndo == nil)
    #expect(history((3, of: 2), (4, of: 3), (5, of: 4)).latestUndo == 5)
    #expect(history((3, of: 2), (4, of: 3), (5, of: 2)).latestUndo == 5)
  }

  @Test func `where nothing is taken back there is nothing to bring back`() {
    #expect(ChangeHistory().latestUndo == nil)
    #expect(!history((3, of: 2)).canBeRedone(2))
  }
}
