import CivilTime
import Scheduling
import TestSupport
import Testing

extension SchedulePropertyTests {
  @Test(arguments: 0..<chunks)
  func `a circle of links is refused with a path that is one`(chunk: Int) {
    for seed in Self.seeds(of: chunk) {
      var (graph, today) = RandomGraph.make(seed: seed)
      var random = SplitMix64(seed: seed &+ 1)
      // Soft links and not-before rules close circles as hard links do.
      let from = Int.random(in: graph.tasks.indices, using: &random)
      let end = graph.lastTask(from: from, using: &random)
      if Bool.random(using: &random) {
        graph.links.append(
          ScheduleLink(from: end, to: from, isHard: Bool.random(using: &random)))
      } else {
        graph.tasks[from].applicability = .applicable
        graph.tasks[from].notBefore = DateRule(from: .task(end))
      }
      expectCycle(in: graph, today: today, edges: graph.orderEdges, seed: seed)
    }
  }

  @Test(arguments: 0..<chunks)
  func `a circle of due rules is refused with a path that is one`(chunk: Int) {
    for seed in Self.seeds(of: chunk) {
      var (graph, today) = RandomGraph.make(seed: seed)
      var random = SplitMix64(seed: seed &+ 2)
      let circle = graph.tasks.indices.shuffled(using: &random)
        .prefix(Int.random(in: 1...4, using: &random))
      for (task, next) in zip(circle, circle.dropFirst() + circle.prefix(1)) {
        graph.tasks[task].due = DateRule(from: .task(next), Term(1, .days))
      }
      do {
        _ = try Schedule(of: graph, today: today)
        Issue.record("seed \(seed): not refused, circle \(Array(circle))")
      } catch .ruleCycle(let path) {
        expectCircle(path, edges: graph.ruleEdges, seed: seed)
      } catch {
        Issue.record("seed \(seed): refused as \(error)")
      }
    }
  }

  private func expectCycle(
    in graph: ScheduleGraph, today: CivilDate, edges: Set<[Int]>, seed: UInt64
  ) {
    do {
      _ = try Schedule(of: graph, today: today)
      Issue.record("seed \(seed): not refused")
    } catch .cycle(let path) {
      expectCircle(path, edges: edges, seed: seed)
    } catch {
      Issue.record("seed \(seed): refused as \(error)")
    }
  }

  /// Every task of the path leads to the next and the last to the first, in one direction.
  private func expectCircle(_ path: [Int], edges: Set<[Int]>, seed: UInt64) {
    let path = path.count > 1 && path.first == path.last ? Array(path.dropLast()) : path
    let steps = zip(path, path.dropFirst() + path.prefix(1)).map { [$0, $1] }
    #expect(!path.isEmpty && Set(path).count == path.count, "seed \(seed): \(path)")
    #expect(
      steps.allSatisfy(edges.contains) || steps.allSatisfy { edges.contains($0.reversed()) },
      "seed \(seed): \(path)")
  }
}

extension ScheduleGraph {
  /// Links and not-before rules as pairs, the earlier task first.
  fileprivate var orderEdges: Set<[Int]> {
    var edges = Set(links.map { [$0.from, $0.to] })
    for (task, node) in tasks.enumerated() {
      if case .task(let origin) = node.notBefore?.origin { edges.insert([origin, task]) }
    }
    return edges
  }

  /// Due and limit rules on tasks as pairs, the origin first.
  fileprivate var ruleEdges: Set<[Int]> {
    var edges: Set<[Int]> = []
    for (task, node) in tasks.enumerated() {
      for rule in [node.due, node.limit] {
        if case .task(let origin) = rule?.origin { edges.insert([origin, task]) }
      }
    }
    return edges
  }

  /// A task at the end of a random walk along the links, possibly the first one itself.
  fileprivate func lastTask(from first: Int, using random: inout SplitMix64) -> Int {
    var task = first
    while Int.random(in: 0..<4, using: &random) > 0,
      let link = links.filter({ $0.from == task }).randomElement(using: &random)
    {
      task = link.to
    }
    return task
  }
}
