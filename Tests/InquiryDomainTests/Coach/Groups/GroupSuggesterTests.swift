import InquiryDomain
import Testing

@Suite("Suggested groups")
struct GroupSuggesterTests {
  @Test("Notes that share telling words come together, and the words are said")
  func shared() throws {
    let grouping = GroupSuggester().read([
      "Budget cuts took our counselor", "The bus is late", "We have no counselor for the upper grades",
    ]).grouping()
    let group = try #require(grouping.groups.first)
    #expect(grouping.groups.count == 1)
    #expect(group.members == [0, 2])
    #expect(group.title == "Counselor")
    #expect(group.why == ["counselor"])
    #expect(grouping.alone == [1])
  }

  @Test(
    "In any language notes with the same theme come together",
    arguments: [
      [
        "No tenemos tiempo para observar clases", "Falta tiempo para planear", "El presupuesto no alcanza",
        "Hay poco presupuesto",
      ],
      ["没有时间听课", "时间不够用", "缺少翻译人员", "家长需要翻译"],
      ["لا وقت للتخطيط", "نحتاج إلى وقت للتخطيط", "الميزانية قليلة", "ميزانية المدرسة لا تكفي"],
      ["Pas de temps pour planifier", "Le temps manque", "Peur de parler de racisme", "La peur du conflit"],
      ["Нет времени на планирование", "Времени мало", "Бюджет урезан", "Бюджета не хватает"],
      ["計画の時間がない", "時間が足りない", "予算が少ない", "予算の不足"],
      ["협력할 시간이 부족하다", "시간 부족", "학교 예산 문제", "예산 삭감"],
    ])
  func languages(notes: [String]) {
    let grouping = GroupSuggester().read(notes).grouping()
    #expect(grouping.groups.map(\.members) == [[0, 1], [2, 3]])
  }

  @Test(
    "Small words glue no notes together, in any language",
    arguments: [
      ["What we have is not for all", "All of this is what they have for us"],
      ["De lo que hay en la mesa", "La lluvia que cae en el techo"],
      ["这是我们的墨水", "那是他们的屋顶"],
      ["نحن في المطبخ", "هم في الشارع"],
    ])
  func smallWords(notes: [String]) {
    #expect(GroupSuggester().read(notes + ["Ink", "Rain"]).grouping().groups.isEmpty)
  }

  @Test("Unrelated notes form no group")
  func unrelated() {
    let notes = [
      "Buses arrive late on Mondays", "Our printer is out of ink", "I avoid hard conversations with veterans",
      "Report cards confuse grandparents", "The gym roof leaks", "Two positions are unfilled",
      "We lack a shared vision of joy", "Lunch lines are long",
    ]
    let grouping = GroupSuggester().read(notes).grouping()
    #expect(grouping.groups.isEmpty)
    #expect(grouping.alone == Array(notes.indices))
  }

  @Test("Words of the setting join no notes by themselves")
  func setting() {
    let notes = [
      "Students arrive hungry", "Two students broke the printer", "Teachers of students with asthma need masks",
    ]
    #expect(GroupSuggester().read(notes).grouping().groups.isEmpty)
  }

  @Test("Signs, emoji and empty notes form no group, not even with their likes")
  func silent() {
    let grouping = GroupSuggester().read(["😀", "…", "", "😀", "???", "   ", "\u{200D}\u{FE0F}", "???"]).grouping()
    #expect(grouping.groups.isEmpty)
    #expect(grouping.alone.count == 8)
  }

  @Test("No notes give nothing")
  func none() {
    let grouping = GroupSuggester().read([]).grouping()
    #expect(grouping.groups.isEmpty)
    #expect(grouping.alone.isEmpty)
  }

  @Test(
    "The same note twice is a group, and so is a note with slips of the fingers",
    arguments: [
      ["Families don’t feel welcome", "Families don't feel welcome"], ["Not us", "Not us"], ["我们也是", "我们也是"],
      ["Our assessment calendar is crowded", "our assesment calender is crowded"], ["Time", "time!"], ["９ａｍ", "9am"],
    ])
  func duplicates(pair: [String]) {
    let grouping = GroupSuggester().read([pair[0], "Leaking roof", pair[1], "Bus"]).grouping()
    #expect(grouping.groups.map(\.members) == [[0, 2]])
    #expect(grouping.groups.first?.title.isEmpty == false)
    #expect(grouping.groups.first?.why.isEmpty == false)
  }

  @Test("A name is made of words as people wrote them")
  func titles() {
    let grouping = GroupSuggester().read([
      "PTA money is spent by those who raise it", "The PTA meets in the morning",
      "Office referrals go up in spring", "Office referrals are never read", "出勤数据来得太晚", "没有人分析出勤数据",
    ]).grouping()
    #expect(grouping.groups.map(\.title) == ["PTA", "Office referrals", "出勤数据"])
  }

  @Test("The example is the note that has most in common with the others")
  func example() {
    let group = GroupSuggester().read([
      "Feedback is late", "Feedback after a visit is vague", "A visit without feedback is wasted",
      "Visits stress hosts", "Ink",
    ]).grouping().groups.first
    #expect(group?.members == [0, 1, 2, 3])
    #expect(group.map { [1, 2].contains($0.example) } == true)
  }

  @Test("Meaning, where it is known, brings notes together that share no word")
  func meaning() {
    let notes = ["Money is short", "Our budget shrank", "Buses run late"]
    let suggester = GroupSuggester { notes in notes.map { $0.hasPrefix("Buses") ? [0, 1] : [1, 0] } }
    #expect(GroupSuggester().read(notes).grouping().groups.isEmpty)
    #expect(suggester.read(notes).grouping().groups.map(\.members) == [[0, 1]])
  }
}
