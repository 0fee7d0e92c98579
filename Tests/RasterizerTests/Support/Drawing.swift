import Geometry
import Pixels
import Rasterizer
import Scene

let black = Color(red: 0, green: 0, blue: 0)
let white = Color(red: 255, green: 255, blue: 255)

func scene(
  _ width: Double, _ height: Double, scale: Double = 1, background: Color? = nil,
  _ items: [SceneItem]
) -> Scene {
  Scene(
    width: width, height: height, scale: scale, background: background, title: "", summary: "",
    items: items)
}

func fill(_ path: Path, _ color: Color = black, rule: SceneFill.Rule = .nonZero) -> SceneItem {
  .fill(SceneFill(path: path, rule: rule, paint: .solid(color)))
}

func stroke(_ path: Path, _ style: StrokeStyle, _ color: Color = black) -> SceneItem {
  .stroke(SceneStroke(path: path, style: style, paint: .solid(color)))
}

/// A path of straight lines through the points, given as x, y pairs.
func polygon(_ coordinates: Double..., closed: Bool = true) -> Path {
  polygon(coordinates, closed: closed)
}

func polygon(_ coordinates: [Double], closed: Bool = true) -> Path {
  var path = Path()
  for index in stride(from: 0, to: coordinates.count, by: 2) {
    let point = Point(coordinates[index], coordinates[index + 1])
    if index == 0 { path.move(to: point) } else { path.line(to: point) }
  }
  if closed { path.close() }
  return path
}

func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Path {
  polygon(x, y, x + width, y, x + width, y + height, x, y + height)
}

/// Four cubic curves about a centre.
func circle(_ x: Double, _ y: Double, _ r: Double) -> Path {
  let k = 0.552_284_75 * r
  var path = Path()
  path.move(to: Point(x + r, y))
  path.cubic(Point(x + r, y + k), Point(x + k, y + r), to: Point(x, y + r))
  path.cubic(Point(x - k, y + r), Point(x - r, y + k), to: Point(x - r, y))
  path.cubic(Point(x - r, y - k), Point(x - k, y - r), to: Point(x, y - r))
  path.cubic(Point(x + k, y - r), Point(x + r, y - k), to: Point(x + r, y))
  path.close()
  return path
}

extension Bitmap {
  /// The alpha of every pixel, row by row; what opaque black covers of a transparent canvas.
  var alphas: [[Int]] { rows { Int(bytes[$0 + 3]) } }

  /// Red, green, blue and alpha of a pixel.
  func pixel(_ x: Int, _ y: Int) -> [Int] {
    let start = (y * width + x) * 4
    return bytes[start..<(start + 4)].map(Int.init)
  }

  private func rows(_ value: (Int) -> Int) -> [[Int]] {
    (0..<height).map { y in (0..<width).map { x in value((y * width + x) * 4) } }
  }
}

/// The share of each pixel that black items cover, in 255ths.
func coverage(
  _ width: Double, _ height: Double, _ items: SceneItem...
) throws -> [[Int]] {
  try SceneRasterizer().rasterize(scene(width, height, items)).alphas
}
