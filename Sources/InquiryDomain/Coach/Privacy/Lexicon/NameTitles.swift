/// Titles that stand before a name, folded, and the stand-in that keeps what the title told.
enum NameTitles {
  /// Titles that are nothing but titles: a name follows.
  static let plain: [String: StandIn] = [
    "mr": .teacher, "mrs": .teacher, "ms": .teacher, "mx": .teacher, "miss": .teacher, "dr": .leader, "dra": .leader,
    "prof": .teacher,
    "sr": .teacher, "sra": .teacher, "srta": .teacher, "mme": .teacher, "mlle": .teacher, "rev": .someone,
    "hon": .someone,
    "sgt": .someone, "lt": .someone, "supt": .leader,
  ]

  /// Titles that are words too: only a name that is no ordinary word may follow.
  static let words: [String: StandIn] = [
    "principal": .leader, "superintendent": .leader, "director": .leader, "directora": .leader, "dean": .leader,
    "coach": .coach, "professor": .teacher, "profesor": .teacher, "profesora": .teacher, "profe": .teacher,
    "maestra": .teacher, "maestro": .teacher, "teacher": .teacher, "senor": .teacher, "senora": .teacher,
    "senorita": .teacher, "doctor": .leader, "doctora": .leader, "nurse": .colleague, "counselor": .colleague,
    "officer": .someone, "deputy": .someone, "pastor": .someone, "imam": .someone, "rabbi": .someone,
    "brother": .someone,
    "sister": .someone, "auntie": .someone, "aunt": .someone, "uncle": .someone, "tia": .someone, "tio": .someone,
    "dona": .someone, "don": .someone, "madame": .teacher, "monsieur": .teacher, "senator": .someone, "mayor": .someone,
    "councilmember": .someone, "trustee": .someone, "sergeant": .someone, "detective": .someone, "captain": .someone,
    "lieutenant": .someone, "grandma": .someone, "grandpa": .someone, "mama": .someone, "papa": .someone,
  ]

  /// Arabic titles, folded; one of the names below follows.
  static let arabic: Set<String> = Set(
    [
      "السيد", "السيدة", "الأستاذ", "الأستاذة", "المعلم", "المعلمة", "الدكتور", "الدكتورة", "المدير", "المديرة",
      "الطالب", "الطالبة", "الآنسة", "ابنها", "ابنتها", "ابني", "ابنتي", "اسمه", "اسمها",
    ].flatMap(ScrubKey.words))

  /// First names in Arabic, folded, which count only after such a word, for many are ordinary words as well.
  static let arabicNames: Set<String> = Set(
    """
    أحمد محمد محمود مصطفى علي حسن حسين عمر عثمان خالد يوسف إبراهيم إسماعيل إسحاق موسى عيسى يحيى زكريا سليمان داود هارون عبدالله
    عبد كريم سعيد سالم سامي سمير طارق طلال فهد فيصل ماجد مازن نبيل ناصر وليد ياسر ياسين زيد زياد بلال حمزة أنس أيمن باسم جمال
    فاطمة عائشة خديجة مريم زينب سارة هاجر آمنة رقية أسماء هدى نور أمل سلمى ليلى لينا ريم رنا دينا منى سعاد سميرة نادية ندى هبة
    ياسمين جميلة حليمة صفية سمية إيمان شيماء دعاء رحمة نجوى وفاء
    """.split(whereSeparator: \.isWhitespace).flatMap { ScrubKey.words(of: String($0)) })

  /// Chinese titles of two signs, which follow the surname.
  static let chinese: [(UInt32, UInt32)] = ["老师", "校长", "主任", "同学", "女士", "先生", "太太", "妈妈", "爸爸", "教练", "医生"].map {
    let codes = ScrubCode.codes(of: Array($0))
    return (codes[0], codes[1])
  }

  /// Signs that may stand right before a surname.
  static let chineseParticles = Set(ScrubCode.codes(of: Array("和跟对给问叫让的了是找请与把被向说诉由为及像比谢陪同见看听等帮教替因从但而且当以请使会")))

  /// The commonest Chinese surnames of one sign.
  static let chineseSurnames = Set(
    ScrubCode.codes(
      of: Array(
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤陳張劉楊黃趙吳孫馬羅鄭謝許韓馮鄧"
      )))
}
