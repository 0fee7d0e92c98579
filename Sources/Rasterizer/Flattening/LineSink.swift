/// What takes the straight lines that a path is flattened to, in device pixels.
///
/// Calls come as `begin`, any number of `line` and `curve`, `end`; for each subpath anew.
protocol LineSink {
  mutating func begin(at point: DevicePoint)
  /// A line to `point` from a corner of the path.
  mutating func line(to point: DevicePoint)
  /// Lines through `count` points of a curve, in order. `isSmooth` says that they start inside the
  /// curve and not at a corner.
  mutating func curve(_ count: Int, isSmooth: Bool, point: (_ index: Int) -> DevicePoint)
  mutating func end(isClosed: Bool)
}
