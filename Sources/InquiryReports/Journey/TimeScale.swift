import InquiryDomain

/// Where days lie on a line.
struct TimeScale {
  var from: CivilDate
  var to: CivilDate
  var left: Double
  var right: Double

  func x(_ day: CivilDate) -> Double {
    let length = Double(max(1, to - from))
    return left + min(max(Double(day - from) / length, 0), 1) * (right - left)
  }

  /// The first days of the months on the line; of very long lines only every few.
  var months: [CivilDate] {
    let count = (to.year - from.year) * 12 + to.month - from.month
    let step = max(1, (count + 15) / 16)
    return stride(from: 0, through: count, by: step).compactMap { offset in
      let month = from.month - 1 + offset
      return CivilDate(year: from.year + month / 12, month: month % 12 + 1, day: 1)
    }.filter { $0 <= to }
  }

  /// Places of marks that are `size` wide, moved apart where they would cover each other, as far as there is room.
  func places(of days: [CivilDate], size: Double) -> [Double] {
    let size = min(size, (right - left) / Double(max(1, days.count - 1)))
    var places: [Double] = []
    for day in days { places.append(max(x(day), (places.last ?? -size) + size)) }
    var most = right
    for index in places.indices.reversed() {
      places[index] = min(places[index], most)
      most = places[index] - size
    }
    return places
  }
}
