// A process that writes to a store and tells of each step, so that tests can run many of it at
// once, or kill it at any moment.
//
//   StoreProbe STORE CODE NAME COUNT
//
// sets the fact NAME-1, NAME-2, … of the plan, one change set each. `writing N` is printed when
// everything is worked out and the first byte is about to be written, `ack N` when it is kept.
import CarePlans
import Glibc
import PlanStore
import StoreSamples

let arguments = CommandLine.arguments
guard arguments.count == 5, let count = Int(arguments[4]), let code = try? PlanCode(arguments[2])
else { exit(64) }

/// One whole line in one call, so that nothing of it is lost with the process.
func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
}

do {
  let store = try SampleStore.open(arguments[1])
  say("open")
  for number in 1...count {
    let fact = FactKey("\(arguments[3])-\(number)")
    try SampleStore.change(code, [.factSet(fact, "yes")], in: store) { say("writing \(number)") }
    say("ack \(number)")
  }
  try store.close()
} catch {
  say("error \(error)")
  exit(1)
}
