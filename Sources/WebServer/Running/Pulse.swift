import NIOPosix
import ServiceLifecycle

/// What the service does again and again, away from the threads that answer.
enum Pulse {
  /// Does it with such a pause between, until the service is to stop.
  static func every(_ pause: Duration, _ work: @escaping @Sendable () -> Void) async {
    let beats = AsyncStream<Void>(bufferingPolicy: .bufferingNewest(1)) { continuation in
      let task = Task {
        while !Task.isCancelled {
          try? await Task.sleep(for: pause)
          continuation.yield()
        }
        continuation.finish()
      }
      continuation.onTermination = { _ in task.cancel() }
    }
    for await _ in beats.cancelOnGracefulShutdown() {
      try? await NIOThreadPool.singleton.runIfActive(work)
    }
  }
}
