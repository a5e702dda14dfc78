import InquiryWorkbench

/// The wall as an answer: a screen, a table or a shape.
struct WallAnswer: Presentable {
  let kind = "wall.show"
  let screen: WallScreen
  let payload: WallShape
  let table: PlainTable?

  init(_ screen: WallScreen, names: CohortBook?) {
    self.screen = screen
    payload = WallShape(screen.wall, title: screen.topic, names: names)
    table = WallTable.table(of: screen.wall.shapes(names: names))
  }

  func lines(on surface: Screen) -> [String] {
    screen.lines(on: surface) + [""]
      + surface.hint("hmw note move N COLUMN · hmw group add N N --name NAME · hmw vote open --on causes")
  }
}
