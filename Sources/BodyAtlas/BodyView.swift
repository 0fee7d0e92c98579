/// The direction from which a figure shows the body.
///
/// The raw value is the name of the drawing's file.
package enum BodyView: String, CaseIterable, Hashable, Sendable {
  case anterior
  case posterior
  case leftLateral = "left-lateral"
  case rightLateral = "right-lateral"
}

extension BodyView {
  /// The sign of page `x` towards the patient's front: -1, 1, or 0 where the page does not tell.
  package var pageSignOfFront: Double {
    switch self {
    case .anterior, .posterior: 0
    case .leftLateral: -1
    case .rightLateral: 1
    }
  }
}

/// Where something lies for the reader of the page.
package enum PageDirection: Hashable, Sendable {
  case pageLeft
  case pageRight
  case towardsReader
  case awayFromReader

  /// The sign of page `x`: -1, 1, or 0 where the page does not tell the two sides apart.
  package var horizontalSign: Double {
    switch self {
    case .pageLeft: -1
    case .pageRight: 1
    case .towardsReader, .awayFromReader: 0
    }
  }
}

/// Where the patient's side lies on the page.
///
/// This is the one place in which a side of the body becomes a side of the page: in the anterior view
/// the reader faces the patient, whose left is therefore on the right of the page.
package func screenDirection(of side: BodySide, in view: BodyView) -> PageDirection {
  switch (view, side) {
  case (.anterior, .left), (.posterior, .right): .pageRight
  case (.anterior, .right), (.posterior, .left): .pageLeft
  case (.leftLateral, .left), (.rightLateral, .right): .towardsReader
  case (.leftLateral, .right), (.rightLateral, .left): .awayFromReader
  }
}
