import Hummingbird
import Logging
import Planner

extension Logger {
  /// Leaves the cause of a request that failed, under the id its sender was told.
  func failure(_ error: any Error, _ context: ServiceContext) {
    failure(FailureCause.text(of: error), context)
  }

  func failure(_ cause: String, _ context: ServiceContext) {
    self.error("failure", metadata: ["cause": "\(cause)", "request": "\(context.id)"])
  }
}
