extension SampleBoard {
  /// Boards that were written after the suggester was settled, and by which nothing in it was chosen.
  static let unseen = [newTeachers, mathTalk, convivencia, leadership, onlineBanking]

  private static let newTeachers = SampleBoard(
    "Why new teachers leave",
    """
    mentor  | Mentors are assigned but never meet with their mentees
    mentor  | No stipend for mentors
    mentor  | My mentor teaches at another campus
    pay     | Rent near school takes half of a first year salary
    pay     | Salary steps are frozen
    pay     | Teachers drive Uber on weekends to pay rent
    behav   | Nobody taught us how to respond to behavior
    behav   | Behavior support arrives after the crisis
    behav   | New teachers get the classes with the hardest behavior
    load    | Novices teach three different preps
    load    | Lesson prep takes all of Sunday
    load    | Paperwork for special education eats evenings
    alone   | Isolation: the door is closed all day
    alone   | I eat lunch alone in my car
    alone   | Nobody checked on me until November
    admin   | The principal visits only for formal observation
    admin   | Formal observations feel like a gotcha
    admin   | I have not had one conversation with my principal about teaching
    belong  | Teachers of color carry every family call in Spanish
    belong  | Being the only Black teacher is tiring
    -       | The parking lot is unsafe after dark
    """)

  private static let mathTalk = SampleBoard(
    "How might we get more students into advanced math",
    """
    place   | Placement is decided by one test in fifth grade
    place   | The placement test happens on a single morning
    place   | Parents with time appeal the placement
    belief  | We believe some kids are just not math people
    belief  | Counselors steer girls away from calculus
    belief  | Students tell us they are not math people
    track   | Tracks set in sixth grade never change
    track   | Tracking splits friends by neighborhood
    track   | No way to move up from the lower track
    lang    | Word problems are hard for English learners
    lang    | English learners are kept out of honors for language reasons
    tutor   | Tutoring is only after school
    tutor   | Athletes and bus riders miss after school tutoring
    tutor   | Our tutors are volunteers without training
    teach   | Only two teachers are certified for calculus
    teach   | Algebra is taught by long term substitutes
    info    | Families don't know that honors is open to all
    info    | The course guide is written for insiders
    info    | Nobody explains the course guide to families
    -       | The bell schedule changed twice
    """)

  private static let convivencia = SampleBoard(
    "Por qué faltan los estudiantes",
    """
    transporte | El transporte escolar no pasa por su colonia
    transporte | Cuando llueve el transporte no sale
    transporte | No pueden pagar el transporte
    acoso      | Sufren acoso en el patio
    acoso      | El acoso en redes sigue hasta la escuela
    acoso      | Nadie atiende las denuncias de acoso
    trabajo    | Muchos jóvenes trabajan en el campo
    trabajo    | Trabajan los fines de semana y llegan cansados
    trabajo    | Cuidan a sus hermanos mientras la mamá trabaja
    salud      | No hay enfermera en la escuela
    salud      | El asma empeora en invierno
    salud      | Faltan por citas con el dentista o la enfermera
    clases     | Las clases les parecen aburridas
    clases     | No ven la utilidad de las clases de matemáticas
    aviso      | Los avisos llegan solo en inglés
    aviso      | El aviso de ausencia llega un mes después
    aviso      | No leemos los avisos del portal
    -          | La cancha está cerrada
    """)

  private static let leadership = SampleBoard(
    "校长的困难",
    """
    time   | 每天被行政会议占满
    time   | 行政事务太多，没空进课堂
    time   | 行政报表一份接一份
    trust  | 教师之间缺乏信任
    trust  | 家长不信任学校
    trust  | 没有信任就没有真话
    money  | 经费不足
    money  | 经费要提前一年申请
    money  | 专项经费不能用于培训
    train  | 培训内容与课堂脱节
    train  | 培训都安排在暑假
    youth  | 青年教师流失严重
    youth  | 青年教师得不到指导
    gap    | 城乡差距越来越大
    gap    | 成绩差距从一年级就出现
    -      | 操场在修
    """)

  private static let onlineBanking = SampleBoard(
    "Questions to a bank",
    """
    topup    | Why did my top up fail?
    topup    | My top-up was reverted, what happened
    topup    | Is there a limit on top ups
    exchange | What exchange rate do you use
    exchange | The exchange rate for my purchase abroad was wrong
    exchange | Can I exchange euros to pounds in the app
    passcode | I forgot my passcode
    passcode | How do I reset the passcode
    passcode | App won't accept my passcode any more
    atm      | The machine swallowed my card
    atm      | An ATM kept my card when I withdrew cash
    atm      | Which ATMs can I use to get cash
    verify   | How do I verify my identity
    verify   | Why can't you verify my identity
    verify   | What documents do I need for the identity check
    transfer | My transfer hasn't arrived
    transfer | How long does a transfer from China take
    transfer | I made a transfer to the wrong account
    fee      | I was charged a fee for a cash withdrawal
    fee      | Why is there an extra fee on my statement
    refund   | A shop owes me a refund and I don't see it
    refund   | How do I ask for a refund
    -        | Do you have an apple pay option
    """)
}
