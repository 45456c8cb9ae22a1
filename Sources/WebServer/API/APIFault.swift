import HTTPTypes
import Hummingbird
import PlanAPI
import Planner
import Wording

/// A request that ends before a command has answered it; its words are in ``ErrorWords``.
struct APIFault: Error {
  let status: HTTPResponse.Status
  let id: String
  /// What the words are about: a value, a file.
  var detail = ""
  var headers: HTTPFields = [:]

  init(
    _ status: HTTPResponse.Status, _ id: String, _ detail: String = "", headers: HTTPFields = [:]
  ) {
    self.status = status
    self.id = id
    self.detail = detail
    self.headers = headers
  }

  init(_ fault: APICommand.Fault) {
    switch fault {
    case .unknown(let name): self.init(.badRequest, "parameter-unknown", name)
    case .missing(let name): self.init(.badRequest, "parameter-missing", name)
    case .length(let name): self.init(.badRequest, "parameter-too-long", name)
    case .kind(let name): self.init(.badRequest, "parameter-malformed", name)
    }
  }

  /// What an error means to the one who asked.
  init(_ error: any Error) {
    switch error {
    case let fault as APIFault: self = fault
    case BearerAuthenticator.Refusal.tooOften(let seconds):
      self.init(
        .tooManyRequests, "too-many-requests", headers: [.retryAfter: String(seconds)])
    case BearerAuthenticator.Refusal.missing:
      self.init(.unauthorized, "token-missing", headers: [.wwwAuthenticate: "Bearer"])
    case is BearerAuthenticator.Refusal, is KeyRefused:
      self.init(.unauthorized, "token-refused", headers: [.wwwAuthenticate: "Bearer"])
    case DeadlineExecutor.Overdue.notBegun:
      self.init(.serviceUnavailable, "request-not-begun", headers: [.retryAfter: "5"])
    case DeadlineExecutor.Overdue.brokenOff:
      self.init(.serviceUnavailable, "request-broken-off", headers: [.retryAfter: "30"])
    case DeadlineExecutor.Overdue.writing: self.init(.gatewayTimeout, "answer-late")
    case is AccountTurns.Busy:
      self.init(.tooManyRequests, "account-busy", headers: [.retryAfter: "2"])
    case let failure as any RepositoryFailure where !failure.isBug:
      self.init(.serviceUnavailable, "store-unreachable", headers: [.retryAfter: "60"])
    default: self.init(.internalServerError, "unexpected", String(describing: type(of: error)))
    }
  }

  /// The answer, in the language asked for.
  func response(to request: Request, _ context: ServiceContext) -> Response {
    let language = Language(accepting: request.headers[.acceptLanguage])
    let text = ErrorWords.text(of: id)
    let lines = [text?.what, text?.wayOut].compactMap {
      $0?(language, ["detail": detail, "kind": detail])
    }
    var response = ErrorShape.response(status, id: id, message: lines, to: request, context)
    for field in headers { response.headers[field.name] = field.value }
    return response
  }
}

extension Language {
  /// The language a header asks for; Dutch where it names none of ours first.
  init(accepting header: String?) {
    self = header?.begins(withWord: "en") == true ? .en : .nl
  }
}
