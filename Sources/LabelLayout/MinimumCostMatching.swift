/// The assignment of as many rows as possible, first come, to columns of their own that costs least.
///
/// Shortest augmenting paths with potentials (Kuhn 1955, Jonker and Volgenant 1987), in the form
/// that grows the matching one row at a time. Infinite costs forbid a pair.
///
/// - Parameter costs: `rows × columns`.
/// - Returns: for every row its column; nil when every column it may have is taken by rows that can
///   have no other.
/// - Complexity: O(rows² · columns).
func minimumCostMatching(_ costs: [[Double]]) -> [Int?] {
  guard let columnCount = costs.first?.count, columnCount > 0 else { return costs.map { _ in nil } }
  // Row and column 0 are sentinels: column 0 holds the row that is being added.
  var rowPotential = [Double](repeating: 0, count: costs.count + 1)
  var columnPotential = [Double](repeating: 0, count: columnCount + 1)
  var rowOfColumn = [Int](repeating: 0, count: columnCount + 1)
  for row in 1...costs.count {
    var previous = [Int](repeating: 0, count: columnCount + 1)
    var reduced = [Double](repeating: .infinity, count: columnCount + 1)
    var isVisited = [Bool](repeating: false, count: columnCount + 1)
    rowOfColumn[0] = row
    var column = 0
    repeat {
      isVisited[column] = true
      let current = rowOfColumn[column]
      var step = Double.infinity
      var next = 0
      for candidate in 1...columnCount where !isVisited[candidate] {
        let cost =
          costs[current - 1][candidate - 1] - rowPotential[current] - columnPotential[candidate]
        if cost < reduced[candidate] {
          reduced[candidate] = cost
          previous[candidate] = column
        }
        if reduced[candidate] < step {
          step = reduced[candidate]
          next = candidate
        }
      }
      guard step.isFinite else {
        column = 0
        break
      }
      for candidate in 0...columnCount {
        if isVisited[candidate] {
          rowPotential[rowOfColumn[candidate]] += step
          columnPotential[candidate] -= step
        } else {
          reduced[candidate] -= step
        }
      }
      column = next
    } while rowOfColumn[column] != 0
    while column != 0 {
      rowOfColumn[column] = rowOfColumn[previous[column]]
      column = previous[column]
    }
  }
  var result = [Int?](repeating: nil, count: costs.count)
  for column in 1...columnCount where rowOfColumn[column] > 0 {
    result[rowOfColumn[column] - 1] = column - 1
  }
  return result
}
