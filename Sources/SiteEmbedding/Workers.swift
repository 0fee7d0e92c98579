internal import Dispatch
internal import Synchronization

/// Does the same to many things, several at a time.
enum Workers {
  /// The results in the order of the things; the first failure ends the work.
  static func map<Item: Sendable, Output: Sendable>(
    _ items: [Item], jobs: Int, _ work: @escaping @Sendable (Item) throws -> Output
  ) throws -> [Output] {
    let board = Board<Item, Output>(items)
    DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, items.count))) { _ in
      while let (index, item) = board.next() {
        board.put(Result { try work(item) }, at: index)
      }
    }
    return try board.outputs()
  }

  /// What is to be done, and what is done.
  private final class Board<Item: Sendable, Output: Sendable>: Sendable {
    private struct State {
      var next = 0
      var outputs: [Int: Output] = [:]
      var failure: (any Error)?
    }

    private let items: [Item]
    private let state = Mutex(State())

    init(_ items: [Item]) { self.items = items }

    func next() -> (Int, Item)? {
      state.withLock { state in
        guard state.failure == nil, state.next < items.count else { return nil }
        defer { state.next += 1 }
        return (state.next, items[state.next])
      }
    }

    func put(_ result: Result<Output, any Error>, at index: Int) {
      state.withLock { state in
        switch result {
        case .success(let output): state.outputs[index] = output
        case .failure(let error): state.failure = state.failure ?? error
        }
      }
    }

    func outputs() throws -> [Output] {
      try state.withLock { state in
        if let failure = state.failure { throw failure }
        return items.indices.compactMap { state.outputs[$0] }
      }
    }
  }
}

/// Counts from several threads.
final class Counter: Sendable {
  private let count = Mutex(0)

  /// One more; the new count.
  func increment() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}
