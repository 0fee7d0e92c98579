import BodyAtlas
import Testing

@Suite("Sides and views")
struct BodyViewTests {
  @Test(
    "The patient's side lies where an observer of the view sees it",
    arguments: [
      (BodyView.anterior, PageDirection.pageRight, PageDirection.pageLeft),
      (.posterior, .pageLeft, .pageRight),
      (.leftLateral, .towardsReader, .awayFromReader),
      (.rightLateral, .awayFromReader, .towardsReader),
    ])
  func directions(view: BodyView, left: PageDirection, right: PageDirection) {
    #expect(screenDirection(of: .left, in: view) == left)
    #expect(screenDirection(of: .right, in: view) == right)
  }

  @Test("The two sides never lie in the same direction", arguments: BodyView.allCases)
  func opposite(view: BodyView) {
    let left = screenDirection(of: .left, in: view)
    let right = screenDirection(of: .right, in: view)
    #expect(left != right)
    #expect(left.horizontalSign == -right.horizontalSign)
  }

  @Test("Sides are written L and R, in capitals")
  func letters() {
    #expect(BodySide(letter: "L") == .left)
    #expect(BodySide(letter: "R") == .right)
    #expect(BodySide(letter: "l") == nil)
    #expect(BodySide.allCases.map(\.letter) == ["L", "R"])
  }
}
