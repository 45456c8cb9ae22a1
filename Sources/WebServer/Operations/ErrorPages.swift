import HTTPTypes
import Hummingbird
import NIOCore
import PlanAPI
import Wording

/// `/errors/<id>`: what an error means and the way out, for whoever met it.
///
/// The `type` of problem details points here; it takes no key and tells nothing of any plan.
struct ErrorPages {
  func add(to router: Router<ServiceContext>) {
    router.get("errors/:id") { request, context in
      guard let id = context.parameters.get("id"), let text = ErrorWords.text(of: id) else {
        throw HTTPError(.notFound)
      }
      return Self.page(id, text, Language(accepting: request.headers[.acceptLanguage]))
    }
  }

  private static func page(_ id: String, _ text: ErrorText, _ language: Language) -> Response {
    let html = """
      <!doctype html>
      <html lang="\(language.rawValue)">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>\(id)</title></head>
      <body><main>
      <h1>\(id)</h1>
      <p>\(HTMLText.escaped(text.what(language)))</p>
      <p>\(HTMLText.escaped(text.wayOut(language)))</p>
      </main></body>
      </html>

      """
    return Response(
      status: .ok,
      headers: [
        .contentType: "text/html; charset=utf-8", .contentLanguage: language.rawValue,
        .vary: "Accept-Language",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
  }
}
