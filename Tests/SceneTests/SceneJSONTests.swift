import Foundation
import Geometry
import Scene
import Testing

@Suite("The JSON form of a scene")
struct SceneJSONTests {
  private func json(_ scene: Scene) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try encoder.encode(scene)
  }

  @Test("A scene on the grid comes back the same", arguments: 0..<60)
  func roundTrip(seed: Int) throws {
    let scene = RandomScene.scene(seed: UInt64(seed)).onGrid
    let data = try json(scene)
    let read = try JSONDecoder().decode(Scene.self, from: data)
    #expect(read == scene)
    #expect(try json(read) == data)
  }

  @Test("Going to the grid twice is going once", arguments: 0..<20)
  func grid(seed: Int) {
    let scene = RandomScene.scene(seed: UInt64(seed)).onGrid
    #expect(scene.onGrid == scene)
  }

  @Test("The grid is a thousandth of a unit, in every kind of item")
  func gridStep() {
    var path = Path()
    path.move(to: Point(1.00049, -2.0006))
    path.cubic(Point(0.12345, 0), Point(0, 0.9999), to: Point(7.7777, 8))
    path.quad(Point(3.14159, 0), to: Point(1, 1))
    path.close()
    var snapped = Path()
    snapped.move(to: Point(1, -2.001))
    snapped.cubic(Point(0.123, 0), Point(0, 1), to: Point(7.778, 8))
    snapped.quad(Point(3.142, 0), to: Point(1, 1))
    snapped.close()
    func items(_ path: Path) -> [SceneItem] {
      let paint = Paint.solid(Color(red: 1, green: 2, blue: 3))
      let text = SceneText(
        string: "a", origin: .zero, size: 1, weight: 400, color: Color(red: 0, green: 0, blue: 0),
        outlines: path)
      return [
        .fill(SceneFill(path: path, paint: paint)),
        .stroke(SceneStroke(path: path, style: StrokeStyle(width: 1), paint: paint)),
        .text(text), .group(SceneGroup(name: "g", clip: path, items: [.text(text)])),
      ]
    }
    #expect(RandomScene.page(items(path)).onGrid == RandomScene.page(items(snapped)))
  }

  @Test(
    "A path that cannot be written is an error",
    arguments: [Double.nan, .infinity, 1_000_001, -1e300])
  func unwritable(x: Double) {
    let path = Path([.move(Point(x, 0)), .line(Point(1, 1))])
    let fill = SceneFill(path: path, paint: .solid(Color(red: 0, green: 0, blue: 0)))
    #expect(throws: EncodingError.self) { try json(RandomScene.page([.fill(fill)])) }
  }

  // MARK: - Faults

  private static let good = """
    {"lesionmapScene": 1, "width": 10, "height": 10, "scale": 1, "pixelsPerInch": 144,
    "title": "", "summary": "", "items": [
    {"group": "g", "items": [{"fill": "M0,0L1,1Z", "paint": "#000000"}]}]}
    """

  @Test("The text that the faults are made from is good")
  func goodText() throws {
    _ = try JSONDecoder().decode(Scene.self, from: Data(Self.good.utf8))
  }

  @Test(
    "A fault names its place",
    arguments: [
      ("\"lesionmapScene\": 1,", "\"lesionmapScene\": 2,", "lesionmapScene", "version 1, not 2"),
      ("\"lesionmapScene\": 1,", "", "", "lesionmapScene"),
      ("\"width\": 10", "\"width\": 0", "width", "greater than 0"),
      ("\"width\": 10", "\"width\": -1", "width", "greater than 0"),
      ("\"scale\": 1", "\"scale\": \"x\"", "scale", "Double"),
      ("M0,0L1,1Z", "M0,0A1,1Z", "items.0.items.0.fill", "arcs"),
      ("M0,0L1,1Z", "hello", "items.0.items.0.fill", "path data"),
      ("\"#000000\"", "\"#00000\"", "items.0.items.0.paint", "‘#00000’ is no colour"),
      ("\"#000000\"", "\"black\"", "items.0.items.0.paint", "‘black’ is no colour"),
      ("\"#000000\"", "{\"stops\": []}", "items.0.items.0.paint.stops", "at least one stop"),
      ("\"#000000\"", "7", "items.0.items.0.paint", "number"),
      ("\"fill\"", "\"fyll\"", "items.0.items.0", "‘fill’, a ‘stroke’, a ‘text’ or a ‘group’"),
      (
        "\"#000000\"",
        "{\"center\": [1, 2, 3], \"radius\": 1, \"stops\": [{\"offset\": 0, "
          + "\"color\": \"#000\"}]}", "items.0.items.0.paint.center", "two numbers"
      ),
    ])
  func faults(part: String, wrong: String, place: String, words: String) {
    let data = Data(Self.good.replacingOccurrences(of: part, with: wrong).utf8)
    do {
      _ = try JSONDecoder().decode(Scene.self, from: data)
      Issue.record("the fault went unnoticed")
    } catch let error as DecodingError {
      #expect(error.place.hasPrefix(place))
      #expect(String(describing: error).contains(words))
    } catch {
      Issue.record(error)
    }
  }
}

extension DecodingError {
  /// The coding path with points between its keys.
  fileprivate var place: String {
    let context: Context? =
      switch self {
      case .dataCorrupted(let context), .keyNotFound(_, let context),
        .typeMismatch(_, let context), .valueNotFound(_, let context):
        context
      @unknown default: nil
      }
    return (context?.codingPath ?? []).map { $0.intValue.map(String.init) ?? $0.stringValue }
      .joined(separator: ".")
  }
}
