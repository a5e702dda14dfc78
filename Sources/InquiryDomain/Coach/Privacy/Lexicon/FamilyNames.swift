/// Last names from many countries, folded: small letters and no accents.
enum FamilyNames {
  static let all: Set<String> = WordList.set(list)

  private static let list = """
    abbott abdi abdullahi abernathy acevedo acosta acuna adams adeyemi adkins afolabi agarwal aguilar aguirre ahmed
    akers akhtar alarcon albert alcantara alexander alford ali allen allison almeida alston alvarado alvarez amaya
    ames amos anaya andersen anderson andrade andrews anthony aquino aragon aranda araujo arce archer arellano arias
    armstrong arnold arreola arrington arroyo arteaga arthur ashley atkins atkinson austin avalos avery avila ayala
    ayers baca bacon bailey baird baker balakrishnan baldwin ball ballard banerjee banks barajas barber barker barlow
    barnes barnett barr barragan barrera barrett barrios barron barry bartlett barton bass bates battle bauer bautista
    baxter beach bean beard beasley beatty becerra beck becker begum belcher bell beltran benavides bender benitez
    benjamin bennett benson bentley benton berg berger bergeron bermudez bernal bernard berry bhatt bhattacharya
    bianchi bingham bird bishop black blackburn blackwell blair blake blanchard bland blankenship blanton blevins blue
    boateng boggs bolden bolton bond bonilla bonner booker boone booth boucher bowden bowen bowers bowling bowman
    boyce boyd boyer boyle bradford bradley bradshaw brady branch brandon brandt braun bravo bray brennan brewer
    bridges briggs bright briones britt britton brock brooks broussard brown browning bruce bryan bryant buchanan buck
    buckley buckner bui bullock bunch burch burgess burke burks burnett burns burris burt burton bush bustamante
    butler butts byers byrd byrne caballero cabrera cain calderon caldwell calhoun callahan calvillo camacho camara
    cameron camp campbell campos cannon cantrell cantu cardenas cardona carey carlson carlton carney carpenter carr
    carranza carrasco carrillo carroll carson carter cartwright carver casey cash castaneda castellano castellanos
    castillo castro cavazos ceballos cervantes cha chakraborty chamberlain chambers chan chandler chandra chaney chang
    chapman chappell charles chase chatterjee chau chaudhry chavez chawla chen cheng cherry cheung childers childress
    childs chin chiu cho choi chopra chou choudhury chow christensen christian christopher chu chung church cisneros
    clark clarke clay clayton clement clements clemons cleveland clifton cline cobb cochran coffey coffman cohen cole
    coleman collier collins colon combs compton conley conner connor conrad contreras conway cook cooke cooley cooper
    copeland corbett corbin cordero cordova corona coronado correa cortes cortez costa costello cote cotton couch
    courtney covarrubias covington cowan cox crabtree craft craig cramer crane crawford crockett crosby cross crouch
    crow crowe crowley crum cruz cuevas cummings cunningham curry curtis dailey dale dalton dang daniel daniels das
    daugherty davenport david davidson davies davila davis dawson dean decker dejesus delacroix delacruz delaney
    delarosa deleon delgado dempsey deng dennis denton desai deshmukh desta diallo diaz dickerson dickey dickinson
    dickson dillard dillon diop dixon doan dodd dodson dominguez donahue donaldson donovan dooley dorsey dotson
    dougherty douglas downey downing downs doyle drake duarte dubois dudley duenas duffy duke dunbar duncan dunlap
    dunn duong duran durham dye dyer eaton echeverria edwards elder eldridge elizondo elkins elliott ellis ellison
    elmore emerson emery england english enriquez erickson ervin erwin escamilla escobar escobedo esparza espinosa
    espinoza esquivel estes estrada evans everett ewing fajardo farah farley farmer farrell farris faulkner felix feng
    ferguson fernandez ferrell ferrer field fields figueroa finch finley fischer fisher fitzgerald fitzpatrick
    flanagan fleming fletcher flores flowers floyd flynn fofana foley fonseca fontenot forbes ford foreman forrest
    foster fowler fox francis franco frank franklin franks frazier frederick freeman french frey friedman fritz frost
    fry frye fuentes fuller fulton gagnon gaines galindo gallagher gallardo gallegos galloway galvan gamble gamboa gao
    garcia gardner garland garner garrett garrison gary garza gates gay gentry george ghosh gibbons gibbs gibson
    gilbert giles gill gillespie gilliam gilmore glass glenn glover godfrey godoy goff goins goldberg golden goldstein
    gomez goncalves gonzales gonzalez goodman goodwin gordon gore gorman goss gould grace grady graham grant graves
    gray green greene greenwood greer gregg gregory grewal griffin griffith griggs grigoryan grimes gross groves
    guerra guerrero guevara gunn gunter gupta guthrie gutierrez guy guzman haas haddad hahn haile haines hakimi hale
    haley hall hamilton hamm hammond hampton han hancock haney hanna hansen hanson haque harden hardin harding hardy
    harmon harper harrell harrington harris harrison hart hartley hartman harvey hassan hastings hatcher hatfield
    hawkins hayden hayes haynes hays heath hebert helms henderson hendricks hendrickson hendrix henriquez henry
    hensley henson herbert herman hernandez herrera herring herron hess hester hewitt hickey hickman hicks hidalgo
    higgins hill hilliard hilton hines hinkle hinojosa hinton ho hoang hobbs hodge hodges hoffman hogan holcomb holden
    holder holland holley hollis holloway holman holmes holt hong hood hooper hoover hopkins hopper horn horne horton
    hoskins hossain houston howard howe howell hsu hu huang hubbard huber hudson huerta huff huffman hughes hull
    humphrey hunt hunter hurley hurst hutchins hutchinson huynh hwang hyde ibarra ibrahim iglesias ingram irwin islam
    ismail ito ivanov ivey iyer jackson jacobs jacobson jaimes jain james jamison jang jaramillo jarvis jasso
    jefferson jenkins jennings jensen jeong jha jiang jimenez jin john johns johnson johnston jones jordan joseph
    joshi joyce joyner juarez jung justice kaiser kane kang kapoor katz kaufman kaur kebede keita keith keller kelley
    kelly kemp kendall kendrick kennedy kent kerr kessler khan khanna kidd kim kimball king kinney kirby kirk kirkland
    kirkpatrick klein kline knapp knight knowles knox kobayashi koch kone kovacs kowalski kramer krause krueger kuhn
    kumar kuznetsov kwon lacy lai lake lam lamb lambert lancaster landry lane lang langley lara larsen larson latham
    law lawrence lawson leach leal leblanc ledesma lee lehman leon leonard leslie lester leung levine levy lewis leyva
    li liang lim lin linares lindsay lindsey liu livingston lloyd locke lockhart logan long lopez lord lott love
    lovell lowe lowery lowry lozano lu lucas lucero lugo luna luong lutz ly lynch lynn lyon lyons ma macdonald macias
    mack mackey madden maddox madison madrigal magana magee mahoney mai maldonado malhotra malik malone maloney manley
    mann manning manuel manzano marin marks marquez marroquin marsh marshall martin martinez mason massey mata mathew
    mathews mathis matthews maxwell may mayer mayes mayfield maynard mayo mays mbeki mcallister mcbride mccabe mccall
    mccann mccarthy mccarty mcclain mcclellan mcclure mcconnell mccormick mccoy mccray mccullough mcdaniel mcdermott
    mcdonald mcdowell mcelroy mcfadden mcfarland mcgee mcghee mcgill mcginnis mcgowan mcgrath mcguire mcintosh
    mcintyre mckay mckee mckenzie mckinney mcknight mclaughlin mclean mcleod mcmahon mcmillan mcneil mcpherson meade
    meadows medina medrano meeks mehra mehta mejia melendez melton mena mendez mendoza menon mercado mercer merrill
    merritt meyer meyers meza michael middleton miles miller milligan mills milton miranda mishra mitchell mobley
    mohamed mohamud molina monroe monroy montalvo montano montes montgomery montoya moody moon mooney moore mora
    morales moran moreno morgan morin morris morrison morrow morse morton moser moses mosley moss moyer mueller
    mukherjee mullen mullins mundo muniz munoz murillo murphy murray musa myers naidu nair najera nakamura nance
    narayanan nash nava navarrete navarro nayak ndiaye neal neely nelson newell newman newsome newton ng ngo nguyen
    nichols nicholson nielsen nieto nieves nix nixon nkosi noble noel nolan norman norris norton norwood novak nowak
    nunez obrien ocampo ochoa oconnell oconnor odell odom odonnell ojeda okafor okeke okonkwo olivares oliveira oliver
    olsen olson olvera omar oneal oneil oneill ontiveros orellana orozco orr ortega ortiz osborn osborne osei osorio
    osullivan otero ouattara owen owens owusu pace pacheco padilla pagan page paige palacios palmer pandey pantoja
    paredes park parker parks parrish parsons partida pate patel patil patrick patterson patton paul payne payton
    pearce pearson peck pena pennington peralta perea pereira peres perez perkins perry peters petersen peterson
    petrov petrova petty pham phan phelps phillips phipps pickett pierce pierson pike pillai pineda piper pittman
    pitts plummer poe polk pollard ponce poole pope porter potter potts powell powers prado prasad pratt preciado
    preston price prince pritchard proctor pruitt pryor puckett pugh quezada quinn quinones quintana quintero quiroz
    rahman rai rainey ramirez ramos ramsey rana randall randolph rangel rankin rao rasmussen ratliff ray raymond reddy
    reece reed reese reeves reid reilly renteria reyes reyna reynolds reynoso rhodes rice rich richard richards
    richardson richmond riddle riggs riley rincon rios ritter rivas rivera rivers roach robbins roberson roberts
    robertson robinson robles rocha rodgers rodrigues rodriguez rodriquez roe rogers rojas roldan rollins roman romero
    rosa rosado rosales rosario rosas rose ross rossi roth rouse rowe rowland roy rubio rucker ruelas ruiz rush
    russell russo rutherford rutledge ryan saenz saha sahin salas salazar salcedo saldana salgado salinas samaniego
    sampson samuels sanchez sanders sandhu sandoval sanford santana santiago santillan santos sargent sato saucedo
    saunders savage sawyer schaefer schmidt schmitt schneider schroeder schultz schwartz scott sears segura sellers
    sepulveda serna serrano sesay sewell sexton seymour shafer shaffer shah shaikh shannon sharma sharp sharpe shaw
    shea sheikh shelton shen shepard shepherd sheppard sherman shields shin shirley shoemaker siddiqui sidhu sierra
    silva simmons simms simon simpson sims sinclair singh singleton skinner slater slaughter sloan smirnov smith snell
    snider snow snyder solano solis solomon solorio sosa soto souza sow sparks spears spence spencer spivey springer
    stafford stanford stanley stanton stark starr steele stein stephens stephenson sterling stevens stevenson steward
    stewart stinson stokes stone stout strickland strong stroud stuart su suarez subramanian sullivan summers sun
    sutton suzuki swain swanson sweeney sweet sykes tadesse takahashi talley tan tanaka tang tanner tapia tate tatum
    taylor teague tejada teran terrell terry thakur thapa thomas thompson thornton thurman tillman tipton tiwari todd
    tolbert toledo tolentino torres toure townsend tracy tran traore travis trejo trent trevino trinh trujillo tsai
    tse tucker turner tuttle tyler tyson underwood urbina uribe vaca valadez valdes valdez valdivia valencia valentine
    valenzuela valle vance vandenberg vanderberg vang varela vargas varma vasquez vaughan vaughn vazquez vega velasco
    velasquez velazquez velez venegas venkataraman vera verdugo verma vickers vidal vigil villa villagomez villalobos
    villanueva villareal villarreal villegas vincent vinson vo vu wade wagner walden walker wall wallace waller walls
    walsh walter walters walton wang ward ware warner warren washington watanabe waters watkins watson watts weaver
    webb webber weber webster weiss welch wells welsh werner west weston whaley wheeler whitaker white whitehead
    whitfield whitley whitney wiggins wilcox wilder wiley wilkerson wilkins wilkinson william williams williamson
    willis wills wilson winston winter winters wise witt wolf wolfe womack wong wood woodard woodruff woods woodward
    wooten workman worley wright wu wyatt wynn xiong xu yadav yamamoto yan yanez yang yao yarbrough yates ybarra ye
    yeung yi yilmaz yin yoder yoo yoon york young yu yuan zamora zapata zaragoza zarate zavala zepeda zhang zhao zheng
    zhou zhu zimmerman zuniga
    """
}
