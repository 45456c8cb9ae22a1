import Planner
import Testing

struct InterruptionTests {
  @Test func `work without anybody who could break it off goes on`() throws {
    try Interruption.check()
    try Interruption.startWriting()
    try Interruption.check()
  }

  @Test func `work that is broken off ends at its next check, and writes nothing`() {
    let interruption = Interruption()
    #expect(interruption.breakOff())
    #expect(interruption.breakOff(), "it stays so")
    Interruption.$current.withValue(interruption) {
      #expect(throws: Interruption.BrokenOff.self) { try Interruption.check() }
      #expect(throws: Interruption.BrokenOff.self) { try Interruption.startWriting() }
    }
  }

  @Test func `work that writes is not broken off any more`() throws {
    let interruption = Interruption()
    try Interruption.$current.withValue(interruption) {
      try Interruption.check()
      try Interruption.startWriting()
      #expect(!interruption.breakOff())
      try Interruption.startWriting()
      try Interruption.check()
    }
  }

  @Test func `of breaking off and writing just one comes first`() async {
    for _ in 0..<200 {
      let interruption = Interruption()
      async let isBroken = Task { interruption.breakOff() }.value
      async let writes = Task {
        (try? Interruption.$current.withValue(interruption) { try Interruption.startWriting() })
          != nil
      }.value
      let (broken, writing) = await (isBroken, writes)
      #expect(broken != writing)
    }
  }
}
