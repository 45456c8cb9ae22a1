import CarePlans
import Testing

struct FeedAudienceTests {
  private static let all: [(audience: FeedAudience, name: String)] = [
    (.worker("ggz-01"), "worker:ggz-01"), (.partner("ggz"), "partner:ggz"),
    (.plan(Sample.code), "plan:\(Sample.code)"), (.all, "all"), (.supervisor, "supervisor"),
  ]

  @Test(arguments: all)
  func `what it is called in hashes never changes, for all uids hang on it`(
    audience: FeedAudience, name: String
  ) {
    #expect(audience.hashName == name)
  }

  @Test(arguments: all)
  func `who is told of a part of plans is a worker or a partner, who may leave`(
    audience: FeedAudience, name: String
  ) {
    #expect((audience.holder == nil) == audience.seesWholePlans)
    #expect(audience.holder?.worker == nil || audience.holder?.partner == nil)
  }
}
