import CarePlans
import PlanAPI
import Testing

@testable import WebServer

struct IdempotencyCacheTests {
  private let book = IdempotencyCache()
  private let key = IdempotencyCache.Key(token: "t-1", text: "k")
  private let request: [UInt8] = [1, 2, 3]
  private let answer = CommandAnswer(code: 0, output: "done", talk: "")
  private let now: Int64 = 1_795_440_600

  private func turn(
    _ key: IdempotencyCache.Key? = nil, _ request: [UInt8]? = nil, after seconds: Int64 = 0
  ) -> String {
    switch book.begin(key ?? self.key, request ?? self.request, now: now + seconds) {
    case .run: "run"
    case .again(let answer): "again " + answer.output
    case .done: "done"
    case .busy: "busy"
    case .taken: "taken"
    }
  }

  @Test func `a change sent twice is made once`() {
    #expect(turn() == "run")
    #expect(turn() == "busy")
    book.end(key, answer)
    #expect(turn() == "again done")
    #expect(turn(after: 86_399) == "again done")
  }

  @Test func `a key is good for one request for a day`() {
    let other: [UInt8] = [1, 2, 4]
    #expect(turn() == "run")
    #expect(turn(nil, other) == "taken")
    book.end(key, answer)
    #expect(turn(nil, other) == "taken")
    #expect(turn(nil, other, after: 86_400) == "run")
  }

  @Test func `the key of one token means nothing to another`() {
    #expect(turn() == "run")
    book.end(key, answer)
    #expect(turn(IdempotencyCache.Key(token: "t-2", text: "k")) == "run")
    #expect(turn(IdempotencyCache.Key(token: "t-1", text: "l")) == "run")
  }

  @Test func `an answer that only asks for more, or to come again, is none`() {
    for asking in [
      CommandAnswer(code: 2, output: "", talk: "", needs: "plan.yaml"),
      CommandAnswer(code: 2, output: "", talk: "", question: "Sure?"),
      CommandAnswer(code: 69, output: "", talk: "", error: "store-locked"),
      CommandAnswer(code: 74, output: "", talk: "", error: "store-disk-full"),
    ] {
      #expect(turn() == "run")
      book.end(key, asking)
    }
    #expect(turn() == "run")
  }

  @Test func `however many come at once, it stays bounded and the latest are known`() {
    func key(_ number: Int) -> IdempotencyCache.Key {
      IdempotencyCache.Key(token: AccessTokenID("t-\(number % 20)"), text: String(number))
    }
    #expect(turn(key(-1)) == "run", "this one takes long")
    let many = IdempotencyCache.most * 2
    for number in 0..<many {
      #expect(turn(key(number), after: Int64(number / 1_000)) == "run")
      book.end(key(number), answer)
    }
    #expect(book.count <= IdempotencyCache.most)
    #expect(turn(key(many - 1)) == "again done")
    #expect(turn(key(many - IdempotencyCache.most / 4)) == "again done")
    #expect(turn(key(-1)) == "busy")
    #expect(turn(key(0)) == "run", "the oldest was forgotten")
  }

  private func answer(_ bytes: Int) -> CommandAnswer {
    CommandAnswer(code: 0, output: String(repeating: "x", count: bytes), talk: "")
  }

  @Test func `the answers of one token stay bounded in bytes, and the latest are known`() {
    for number in 0..<200 {
      let key = IdempotencyCache.Key(token: "t-1", text: String(number))
      #expect(turn(key, after: Int64(number)) == "run")
      book.end(key, answer(100_000))
      #expect(book.size <= IdempotencyCache.mostBytesOfOne)
    }
    let last = IdempotencyCache.Key(token: "t-1", text: "199")
    #expect(turn(last, after: 200).hasPrefix("again "))
    #expect(turn(IdempotencyCache.Key(token: "t-1", text: "0"), after: 200) == "run")
  }

  @Test func `the answers of all tokens together stay bounded in bytes`() {
    for number in 0..<100 {
      let key = IdempotencyCache.Key(token: AccessTokenID("t-\(number)"), text: "k")
      #expect(turn(key, after: Int64(number)) == "run")
      book.end(key, answer(IdempotencyCache.mostBytesOfOne - 1_000))
      #expect(book.size <= IdempotencyCache.mostBytes)
    }
    let last = IdempotencyCache.Key(token: "t-99", text: "k")
    #expect(turn(last, after: 200).hasPrefix("again "))
  }

  @Test func `who sends very many changes crowds out nobody else's answers`() {
    let other = IdempotencyCache.Key(token: "t-2", text: "k")
    #expect(turn(other) == "run")
    book.end(other, answer(10))
    for number in 0..<(IdempotencyCache.most + 2_000) {
      let key = IdempotencyCache.Key(token: "t-1", text: String(number))
      #expect(turn(key, after: 1 + Int64(number) / 1_000) == "run")
      book.end(key, answer(1))
    }
    #expect(book.count <= IdempotencyCache.mostOfOne + 1)
    #expect(turn(other, after: 60).hasPrefix("again "))
  }

  @Test func `of an answer that is too long it is known that it was given`() {
    #expect(turn() == "run")
    book.end(key, answer(IdempotencyCache.mostBytesOfOne))
    #expect(turn() == "done")
    #expect(book.size == 0)
    #expect(turn(nil, [9]) == "taken")
  }

  @Test func `a request that never ran leaves its key free`() {
    #expect(turn() == "run")
    book.abandon(key)
    #expect(turn() == "run")
  }
}
