import HTTPTypes
import Hummingbird
import PlanAPI
import Planner
import Wording

/// A request that ends before a command has answered it; its words are those of its id.
struct APIFault: Error {
  let status: HTTPResponse.Status
  let id: ProblemID
  /// What the words are about: a value, a file.
  var detail = ""
  var headers: HTTPFields = [:]

  init(
    _ status: HTTPResponse.Status, _ id: ProblemID, _ detail: String = "", headers: HTTPFields = [:]
  ) {
    self.status = status
    self.id = id
    self.detail = detail
    self.headers = headers
  }

  init(_ fault: APICommand.Fault) {
    switch fault {
    case .unknown(let name): self.init(.badRequest, .request(.parameterUnknown), name)
    case .missing(let name): self.init(.badRequest, .request(.parameterMissing), name)
    case .length(let name): self.init(.badRequest, .request(.parameterTooLong), name)
    case .kind(let name): self.init(.badRequest, .request(.parameterMalformed), name)
    }
  }

  /// What an error means to the one who asked.
  init(_ error: any Error) {
    switch error {
    case let fault as APIFault: self = fault
    case BearerAuthenticator.Refusal.tooOften(let seconds):
      self.init(
        .tooManyRequests, .request(.tooManyRequests), headers: [.retryAfter: String(seconds)])
    case BearerAuthenticator.Refusal.missing:
      self.init(.unauthorized, .request(.tokenMissing), headers: [.wwwAuthenticate: "Bearer"])
    case is BearerAuthenticator.Refusal, is KeyRefused:
      self.init(.unauthorized, .service(.tokenRefused), headers: [.wwwAuthenticate: "Bearer"])
    case DeadlineExecutor.Overdue.notBegun:
      self.init(.serviceUnavailable, .request(.requestNotBegun), headers: [.retryAfter: "5"])
    case DeadlineExecutor.Overdue.brokenOff:
      self.init(.serviceUnavailable, .request(.requestBrokenOff), headers: [.retryAfter: "30"])
    case DeadlineExecutor.Overdue.writing: self.init(.gatewayTimeout, .request(.answerLate))
    case is AccountTurns.Busy:
      self.init(.tooManyRequests, .request(.accountBusy), headers: [.retryAfter: "2"])
    case let failure as any RepositoryFailure where !failure.isBug:
      self.init(.serviceUnavailable, .request(.unreachable), headers: [.retryAfter: "60"])
    default:
      self.init(.internalServerError, .running(.unexpected), String(describing: type(of: error)))
    }
  }

  /// The answer, in the language asked for.
  func response(to request: Request, _ context: ServiceContext) -> Response {
    let language = Language(accepting: request.headers[.acceptLanguage])
    let lines = [id.text.what, id.text.wayOut].map {
      $0(language, ["detail": detail, "kind": detail])
    }
    var response = ErrorShape.response(
      status, id, message: lines, to: request, context)
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
