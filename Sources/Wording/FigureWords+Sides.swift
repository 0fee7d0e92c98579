package import BodyAtlas

// The side of a site, in capitals because it is what must not be misread. An adjective agrees with the
// name: `LINKE Niere`, `Rein GAUCHE`, `Mama IZQUIERDA`, 左肾.

extension FigureWords {
  /// `LEFT femur`, `LINKER Femur`, `Fémur GAUCHE`, 左股骨.
  package func name(of site: Site, side: BodySide) -> String {
    let entry = entry(site)
    let word = word(for: side, entry.gender)
    // A no-break space: the side never stands on a line of its own.
    return switch language {
    case .english, .german: word + "\u{A0}" + inSentence(entry.text)
    case .french, .spanish, .portuguese:
      Self.placed(word, in: entry.text)
    case .simplifiedChinese: word + entry.text
    }
  }

  /// The same with a letter for the side, for windows with little room: `L femur`, `Fémur G`.
  package func name(of site: Site, sideLetter side: BodySide) -> String {
    let letter = self(side == .left ? .leftLetter : .rightLetter)
    return switch language {
    case .english, .german: letter + "\u{A0}" + nameInSentence(of: site)
    case .french, .spanish, .portuguese: Self.placed(letter, in: name(of: site))
    case .simplifiedChinese: name(of: site, side: side)
    }
  }

  /// After the name, but before what is added to it: `Côte GAUCHE (arc antérieur)`, `Sein GAUCHE, haut`.
  private static func placed(_ word: String, in name: String) -> String {
    let end = name.firstIndex { $0 == "(" || $0 == "," } ?? name.endIndex
    let head = name[..<end]
    let blank = head.last == " " ? " " : ""
    return head.dropLast(blank.count) + "\u{A0}" + word + blank + name[end...]
  }

  func word(for side: BodySide, _ gender: SiteName.Gender?) -> String {
    switch (language, side) {
    case (.english, .left): "LEFT"
    case (.english, .right): "RIGHT"
    case (.german, .left): "LINK" + Self.germanEnding(gender)
    case (.german, .right): "RECHT" + Self.germanEnding(gender)
    case (.french, .left): "GAUCHE" + (Self.isPlural(gender) ? "S" : "")
    case (.french, .right):
      "DROIT" + (Self.isFeminine(gender) ? "E" : "") + (Self.isPlural(gender) ? "S" : "")
    case (.spanish, .left): "IZQUIERD" + Self.iberianEnding(gender)
    case (.spanish, .right): "DERECH" + Self.iberianEnding(gender)
    case (.portuguese, .left): "ESQUERD" + Self.iberianEnding(gender)
    case (.portuguese, .right): "DIREIT" + Self.iberianEnding(gender)
    case (.simplifiedChinese, .left): "左"
    case (.simplifiedChinese, .right): "右"
    }
  }

  private static func germanEnding(_ gender: SiteName.Gender?) -> String {
    switch gender {
    case .masculine: "ER"
    case .neuter: "ES"
    case .feminine, .masculinePlural, .femininePlural, .neuterPlural: "E"
    // Without agreement: a name from elsewhere, whose gender nobody states.
    case nil: "S"
    }
  }

  private static func iberianEnding(_ gender: SiteName.Gender?) -> String {
    (isFeminine(gender) ? "A" : "O") + (isPlural(gender) ? "S" : "")
  }

  private static func isFeminine(_ gender: SiteName.Gender?) -> Bool {
    gender == .feminine || gender == .femininePlural
  }

  private static func isPlural(_ gender: SiteName.Gender?) -> Bool {
    switch gender {
    case .masculinePlural, .femininePlural, .neuterPlural: true
    case .masculine, .feminine, .neuter, nil: false
    }
  }
}
