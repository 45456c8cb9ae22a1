import HTTPTypes
import Hummingbird
import NIOCore
import PlanAPI
import WebPages
import Wording

/// `/errors/<id>`: what an error means and the way out, for whoever met it.
///
/// The `type` of problem details points here; it takes no key and tells nothing of any plan.
struct ErrorPages {
  let templates: PageTemplates

  func add(to router: Router<ServiceContext>) {
    router.get("errors/:id") { request, context in
      guard let id = context.parameters.get("id"), let text = ErrorWords.text(of: id) else {
        throw HTTPError(.notFound)
      }
      return page(id, text, Language(accepting: request.headers[.acceptLanguage]))
    }
  }

  private func page(_ id: String, _ text: ErrorText, _ language: Language) -> Response {
    let html = ErrorPage(language, id: id, text).html(templates)
    return Response(
      status: .ok,
      headers: [
        .contentType: "text/html; charset=utf-8", .contentLanguage: language.rawValue,
        .vary: "Accept-Language",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
  }
}
