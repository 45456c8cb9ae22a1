import CarePlans
import FeedItems
import HTTPTypes
import Hummingbird
import NIOCore
import WebPages
import Wording

/// `/feeds/<token>/`: how one subscribes to a calendar, for who was given its address or points a
/// camera at it; a page that is kept nowhere and sends nobody on with what it was asked by.
struct FeedPages {
  let language: Language
  /// Whom one can ask beside the giver; nil where nobody said.
  let contact: String?
  let templates: PageTemplates

  /// How to subscribe to the calendar of an address.
  ///
  /// - Parameters:
  ///   - address: The whole of it, with its scheme.
  ///   - isElsewhere: Whether it cannot be fetched from where the reader is.
  func response(for grant: FeedGrant, at address: String, isElsewhere: Bool) -> Response {
    let page = SubscribePage(
      language, name: FeedName.calendar(of: grant.view), address: address,
      isElsewhere: isElsewhere,
      allowsClouds: grant.view.level == .busy || grant.allowsClouds, contact: contact)
    return response(isElsewhere ? .forbidden : .ok, page.html(templates))
  }

  /// That an address gives nothing any more, and what to do.
  func response(afterEnd why: FeedGrant.Ending, _ status: HTTPResponse.Status) -> Response {
    let page = EndedPage(language, hasExpired: why == .expired, contact: contact)
    return response(status, page.html(templates))
  }

  private func response(_ status: HTTPResponse.Status, _ html: String) -> Response {
    Response(
      status: status,
      headers: [
        .contentType: "text/html; charset=utf-8", .contentLanguage: language.rawValue,
        .vary: "Accept-Language", .cacheControl: "no-store",
        .contentSecurityPolicy: templates.policy,
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
  }
}
