/// Words with a capital that are no person's name by themselves: places, peoples, languages, days, tools and programmes.
enum ProperNouns {
  static let all: Set<String> = WordList.set(list)

  /// Peoples and languages that are last names too, such as `Black`: never a person when they stand alone.
  static let peoples: Set<String> = Set(peopleList.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let list =
    peopleList + """
       africa america americas asia australia austria bangladesh belize bolivia brazil burma cambodia cameroon canada
      chile china colombia congo cuba ecuador egypt england eritrea ethiopia europe france gambia georgia germany ghana
      greece guatemala guinea haiti honduras hungary india indonesia iran iraq ireland israel italy jamaica japan jordan
      kenya korea laos lebanon liberia libya malaysia mali mexico moldova mongolia morocco myanmar nepal nicaragua
      nigeria norway pakistan palestine panama paraguay peru philippines poland portugal romania russia rwanda salvador
      samoa senegal singapore somalia spain sudan sweden switzerland syria taiwan tanzania thailand tonga turkey uganda
      ukraine uruguay venezuela vietnam wales yemen zambia zimbabwe zaire scotland britain kingdom usa uk
      alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida hawaii idaho
      illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
      missouri montana nebraska nevada hampshire jersey mexico york ohio oklahoma oregon pennsylvania rhode tennessee
      texas utah vermont virginia washington wisconsin wyoming puerto rico
      albuquerque alexandria anaheim atlanta austin bakersfield baltimore berkeley boise boston bronx brooklyn buffalo
      burlington charleston charlotte chicago cincinnati cleveland columbus dallas dayton denver detroit durham fresno
      harlem hayward houston indianapolis jacksonville lancaster lima london manhattan memphis miami milwaukee
      minneapolis montreal nashville newark oakland omaha orlando oxford paris philadelphia phoenix pittsburgh portland
      princeton providence queens raleigh richmond rochester rome sacramento seattle stanford stockton sydney tampa
      toledo toronto trenton tucson tulsa vancouver vegas vienna angeles savannah florence
      geneva milan odessa chelsea victoria madison cheyenne bethlehem san santa los las el la el san
      monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
      january february march april may june july august september october november december jan feb mar apr jun jul aug
      sept sep oct nov dec lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio
      julio agosto septiembre octubre noviembre diciembre
      christmas easter halloween thanksgiving ramadan eid diwali hanukkah passover juneteenth kwanzaa navidad lunar
      god allah jesus christ bible quran torah
      adobe alexa amazon amplify apple blooket brainpop calkins canva canvas chatgpt chromebook classdojo clever clifton
      desmos dibels dojo dreambox duolingo edmodo edpuzzle edutopia eureka excel facebook figma flipgrid flocabulary
      fontas fountas fundations gallup genially gmail google gradelink illuminate imagine instagram iready ipad ipads
      ixl jamboard kagan kahoot kami khan lexia lexile lego linkedin marzano mentimeter microsoft minecraft miro naviance
      nearpod netflix newsela nwea openscied padlet panorama parentsquare parlay peardeck pearson pinnell piaget
      playworks powerpoint powerschool pinterest prodigy python quizizz quizlet readworks remind renaissance schoology
      scratch screencastify seesaw siri skype slack smartboard snapchat spotify starfall talkingpoints tiktok twitter
      uber vygotsky whatsapp wikipedia wonders youtube zearn zoom montessori reggio waldorf danielson hattie wested
      common core title head start lucille packard gates carnegie kellogg
      iep ieps pta pto ptsa plc plcs mtss pbis rti sel ell ells eld esl esol ela stem steam sped dei hr pd pe tk ap ib gate
      avid sat act psat staar lcap lcff wasc essa ferpa idea ada cps dhs ice daca adhd add ptsd lgbt lgbtq lgbtqia bipoc
      ilt ilts mou ngss ccss sbac caaspp parcc naep ncte nctm ascd nsrf sst ssts bip fba ot slp tosa sro hmw fyi faq
      covid wifi tv ok usa dvd cd pdf url qr gpa kpi smart okr asap eta am pm
      """

  private static let peopleList = """
    afghan african albanian american arab arabic armenian asian australian aztec bengali black bosnian brazilian british
    brown burmese cambodian canadian cantonese caribbean catholic caucasian central chamorro cherokee chicana chicano
    chicanx chinese christian colombian congolese creole cuban dakota dari dominican dutch east ecuadorian egyptian
    english eritrean ethiopian european farsi filipina filipino filipinx finnish french garifuna german ghanaian greek
    guatemalan gujarati haitian hawaiian hebrew hindi hindu hispanic hmong honduran hungarian igbo indian indigenous
    indonesian iranian iraqi irish islamic israeli italian jamaican japanese jewish jew jews karen khmer kichwa korean
    kurdish lakota lao laotian latin latina latinas latine latino latinos latinx lebanese liberian mam mandarin maya
    mayan mexican middle mien mixteco mongolian moroccan mormon muslim muslims nahuatl native navajo nepali nicaraguan
    nigerian north norwegian oromo pacific pakistani palestinian panamanian pashto persian peruvian polish portuguese
    punjabi puerto quechua rican romani romanian russian salvadoran samoan scottish serbian sikh somali south southeast
    spanish sudanese swahili swedish syrian tagalog taiwanese tamil telugu thai tibetan tigrinya tongan turkish twi
    ukrainian urdu venezuelan vietnamese west white wolof yemeni yiddish yoruba zulu
    """

  /// People of history and writers on schools whom educators quote; a roster name still counts.
  static let publicFigures: Set<String> = [
    "abraham lincoln", "adrienne brown", "albert einstein", "alice walker", "amanda gorman",
    "amelia earhart", "anne frank", "angela davis", "angela duckworth", "anthony bryk", "atul gawande", "audre lorde",
    "barack obama", "bell hooks", "benjamin franklin", "bettina love", "brene brown", "bryan stevenson", "carol dweck",
    "carol tomlinson", "carter woodson", "cesar chavez", "charlotte danielson", "chris emdin", "christopher columbus",
    "coretta king", "cornelius minor", "dale carnegie", "david yeager", "dolores huerta", "donald trump", "doug lemov",
    "dylan wiliam", "eleanor roosevelt", "elena aguilar", "emily dickinson", "frederick douglass", "frida kahlo",
    "gabriela mistral", "gary howard", "george floyd", "george washington", "gholdy muhammad", "gloria ladson-billings",
    "gloria ladson", "grant wiggins", "harriet tubman", "helen keller", "ibram kendi", "isaac newton",
    "jackie robinson",
    "james baldwin", "jay mctighe", "jean piaget", "jim knight", "jo boaler", "joe biden", "joe feldman", "john dewey",
    "john hattie", "john lewis", "jose rizal", "kamala harris", "katherine johnson", "langston hughes", "lev vygotsky",
    "linda darling-hammond", "linda darling", "lisa delpit", "lucy calkins", "malala yousafzai", "malcolm x",
    "margaret mead", "maria montessori", "marie curie", "martin luther", "maya angelou", "michael fullan",
    "michelle obama", "mohandas gandhi", "mahatma gandhi", "monique morris", "nelson mandela", "pablo neruda",
    "parker palmer", "paul bambrick-santoyo", "paulo freire", "pedro noguera", "peter senge", "richard dufour",
    "richard elmore", "robert marzano", "ronald reagan", "rosa parks", "ruby bridges", "rudine bishop",
    "sandra cisneros",
    "shane safir", "simon sinek", "sojourner truth", "sonia nieto", "sonia sotomayor", "stephen covey", "steve jobs",
    "taylor swift", "thomas edison", "thomas jefferson", "tony bryk", "william shakespeare",
    "yuri kochiyama", "zaretta hammond", "zora hurston",
  ]

  /// Names that need no first name to be known.
  static let publicSurnames: Set<String> = ["king", "seuss", "kendi", "gandhi", "mandela", "obama", "montessori"]
}
