package import Geometry

/// A mark that a leader may go to: a disc, in scene units, `y` down.
package struct LabelTarget: Hashable, Sendable {
  package var anchor: Point
  /// Half the mark's width; the leader starts at its edge.
  package var radius: Double

  package init(anchor: Point, radius: Double) {
    self.anchor = anchor
    self.radius = radius
  }
}

/// A label that wants a place: which marks it names and how much room its text needs.
///
/// Lengths and positions in scene units, `y` down.
package struct LabelRequest: Hashable, Sendable {
  /// The marks that the label names, the one that its leader should rather go to first; not empty.
  package var targets: [LabelTarget]
  /// The text block's size.
  package var width: Double
  package var height: Double
  /// From the top of the block down to where the leader's shelf meets it.
  package var shelfOffset: Double
  /// The panel the marks are in. Leaders of one panel are kept from crossing each other.
  package var panel: Int
  /// The tracks that may take the label, as indices into the tracks of the layout; not empty.
  package var tracks: [Int]

  /// Where the leader would start if nothing were in its way.
  var anchor: Point { targets[0].anchor }

  package init(
    targets: [LabelTarget], width: Double, height: Double, shelfOffset: Double, panel: Int,
    tracks: [Int]
  ) {
    self.targets = targets
    self.width = width
    self.height = height
    self.shelfOffset = shelfOffset
    self.panel = panel
    self.tracks = tracks
  }
}

/// The vertical line beside a panel on which leaders bend into their shelves.
package struct LabelTrack: Hashable, Sendable {
  /// Which way the text lies from the track.
  package enum Direction: Hashable, Sendable { case left, right }

  package var x: Double
  package var direction: Direction
  /// The column whose room the labels of this track take, as an index into the columns.
  package var column: Int
  /// The panel the track serves.
  package var panel: Int

  package init(x: Double, direction: Direction, column: Int, panel: Int) {
    self.x = x
    self.direction = direction
    self.column = column
    self.panel = panel
  }

  /// Where the shelf ends: `length` beyond the track, towards the text.
  package func shelfEnd(length: Double) -> Double {
    direction == .left ? x - length : x + length
  }
}

/// A vertical strip of the page for text. Two tracks may share one, as in the gutter between two
/// panels; their labels then keep clear of each other.
package struct LabelColumn: Hashable, Sendable {
  package var minY: Double
  package var maxY: Double

  package init(minY: Double, maxY: Double) {
    self.minY = minY
    self.maxY = maxY
  }
}

/// A disc in a panel that leaders run round where they can: a piece of a drawn tumour, a bracket.
package struct LabelObstacle: Hashable, Sendable {
  package var center: Point
  package var radius: Double
  package var panel: Int
  /// The label whose own leader may run through it, as an index into the requests.
  package var owner: Int

  package init(center: Point, radius: Double, panel: Int, owner: Int) {
    self.center = center
    self.radius = radius
    self.panel = panel
    self.owner = owner
  }
}

/// Where a label went.
package struct LabelPlacement: Hashable, Sendable {
  /// An index into the tracks of the layout.
  package var track: Int
  /// The top of the text block.
  package var top: Double
  /// The leader from the mark's edge over the track to the end of the shelf, two or three points.
  package var leader: [Point]

  package init(track: Int, top: Double, leader: [Point]) {
    self.track = track
    self.top = top
    self.leader = leader
  }
}
