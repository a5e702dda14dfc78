/// What a word may be the beginning of, looked up once for each word so that the finders need not ask again.
struct ScrubTags: OptionSet {
  let rawValue: UInt32

  static let determiner = ScrubTags(rawValue: 1 << 0)
  static let telling = ScrubTags(rawValue: 1 << 1)
  static let spanish = ScrubTags(rawValue: 1 << 2)
  static let english = ScrubTags(rawValue: 1 << 3)
  static let month = ScrubTags(rawValue: 1 << 4)
  static let weekday = ScrubTags(rawValue: 1 << 5)
  static let numberWord = ScrubTags(rawValue: 1 << 6)
  static let room = ScrubTags(rawValue: 1 << 7)
  static let title = ScrubTags(rawValue: 1 << 8)
  static let schoolHead = ScrubTags(rawValue: 1 << 9)
  static let spanishSchoolHead = ScrubTags(rawValue: 1 << 10)
  static let role = ScrubTags(rawValue: 1 << 11)
  static let only = ScrubTags(rawValue: 1 << 12)
  static let grade = ScrubTags(rawValue: 1 << 13)
  static let studentMatter = ScrubTags(rawValue: 1 << 14)
  static let staffMatter = ScrubTags(rawValue: 1 << 15)
  static let student = ScrubTags(rawValue: 1 << 16)
  static let staff = ScrubTags(rawValue: 1 << 17)
  /// `https`, `www`, `ext`, `dot`: the beginnings of links, extensions and spelled-out addresses.
  static let contact = ScrubTags(rawValue: 1 << 18)
  static let street = ScrubTags(rawValue: 1 << 19)
  static let race = ScrubTags(rawValue: 1 << 20)
  static let one = ScrubTags(rawValue: 1 << 21)
  static let pronoun = ScrubTags(rawValue: 1 << 22)

  /// Looks a folded word up.
  static func of(_ key: String) -> ScrubTags { table[key] ?? [] }

  private static let table: [String: ScrubTags] = {
    var table: [String: ScrubTags] = [:]
    func mark(_ words: some Sequence<String>, _ tag: ScrubTags) {
      for word in words { table[word, default: []].insert(tag) }
    }
    mark(ScrubWords.determiners, .determiner)
    mark(ScrubWords.telling, .telling)
    mark(SpanishWords.telling, .spanish)
    mark(ScrubWords.english, .english)
    mark(TimeWords.months.keys, .month)
    mark(TimeWords.weekdays, .weekday)
    mark(TimeWords.numberWords.keys, .numberWord)
    mark(RoomFinder.rooms, .room)
    mark(NameTitles.plain.keys, .title)
    mark(NameTitles.words.keys, .title)
    mark(SchoolWords.heads.keys, .schoolHead)
    mark(SchoolWords.spanishHeads.keys, .spanishSchoolHead)
    mark(RareRoles.firstWords, .role)
    mark(["only", "one", "sole", "lone", "unica", "unico"], .only)
    mark(PrivateMatters.grades, .grade)
    mark(PrivateMatters.firstWordsOfStudents, .studentMatter)
    mark(PrivateMatters.firstWordsOfStaff, .staffMatter)
    mark(PrivateMatters.students.keys, .student)
    mark(PrivateMatters.staff, .staff)
    mark(["http", "https", "ftp", "www", "ext", "extn", "extension", "dot"], .contact)
    mark(AddressFinder.streets, .street)
    mark(PrivateMatters.races, .race)
    mark(["one", "una", "uno"], .one)
    mark(["he", "she", "him", "ella"], .pronoun)
    return table
  }()
}
