import Logging
import Planner
import ServiceLifecycle

/// Keeps the log of the store short, so that no change has to.
struct CheckpointService: Service {
  let log: any Checkpointing
  let logger: Logger

  func run() async throws {
    await Pulse.every(.seconds(1)) {
      do {
        try log.copy()
      } catch {
        logger.warning("log not copied", metadata: ["cause": "\(FailureCause.text(of: error))"])
      }
    }
  }
}
