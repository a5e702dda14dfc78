/// First names from many countries, folded: small letters and no accents.
enum GivenNames {
  static let all: Set<String> = WordList.set(list)

  /// Whether one word is among them, read from the list: for a single question that is quicker than to make the set.
  static func has(_ key: String) -> Bool { WordList.contains(key, in: list) }

  private static let list = """
    aaliyah aarav aaron abby abdi abdirahman abdul abdullah abdullahi abebe abel abena abigail abraham ada adam adan
    addie addison adela adele adelina adeline aditya adrian adriana adrienne adunni agnes agnieszka ahmad ahmed aida
    aidan aiden aiko aileen aimee aisha aiyana akash akira al alan alana alba albert alberta alberto alejandra
    alejandro alejo alessandra alex alexander alexandra alexandria alexis alfonso alfred alfreda alfredo ali alice
    alicia alina aline alisa alisha alison alissa aliya aliyah allan allen allie allison allyson alma almaz alondra
    alonso alonzo alta althea alton alvaro alvin alyce alyson alyssa amadou amalia amanda amara amari amaya amber
    amelia amie amina aminata amir amira amit amos amparo amy ana anahi anais anand anastasia anaya andre andrea
    andres andrew andy angel angela angelia angelica angelina angeline angelique angelita angelo angie anh anika anita
    anjali ann anna annabelle anne annette annie annika annmarie anthony antoine antoinette antonia antonio anwar anya
    aoife april araceli arash archie ariana arianna ariel arlene arline armando arnold arthur arturo arun aryan asha
    ashanti ashlee ashley ashok ashton asma astrid aubrey audra audrey august augusta aurelia aurelio aurora austin
    autumn ava avery avis axel ayaan ayana ayanna ayesha ayla aylin ayodele azucena bao barbara barbra barry beatrice
    beatriz becky bekele belen belinda ben benicio benita benito benjamin bennie benny bernadette bernadine bernard
    bernardo bernice bert berta bertha bertie beryl bessie beth bethany betsy bette bettie betty bettye beulah
    beverley beverly bianca bilal bill billie billy blaine blake blanca blanche bob bobbi bobbie bobby bonita bonnie
    boubacar boyd brad bradford bradley brandi brandie brandon brandy brayan brayden breanna brenda brendan brent bret
    brett brian briana brianna bridget bridgett bridgette brigitte britney brittany brittney brooke bruce bryan bryant
    bryce brynn bukola byron caitlin caleb callie calvin cameron camila camilla camille camilo candace candice candy
    cara carey carissa carl carla carlene carlos carlton carly carmela carmella carmelo carmen carol carole carolina
    caroline carolyn carrie carroll cary casandra casey cassandra cassie catalina cathal catherine cathleen cathryn
    cathy cayden cecelia cecil cecile cecilia cedric celeste celia celina cesar chad chandra charity charlene charles
    charlie charlotte charmaine chase chasity chelsea cheri cherie cherry cheryl chester chiara chidi chike chinedu
    chinonso chioma chloe chris christa christi christian christie christina christine christopher christy chrystal
    chuck ciaran cindy claire clara clare clarence clarice clarissa clark claude claudette claudia claudine clay
    clayton cleo cleveland clifford clifton clint clinton clyde cody coleen colette colin colleen concepcion concetta
    connie conrad constance consuelo cora corey corina corine corinne cornelia cornelius corrine cory courtney craig
    cristian cristina cristobal crystal curtis cynthia daiki daisy dale dalia dallas damari damaris damian damion
    damon dan dana dania danica daniel daniela danielle danny dante daphne daquan dara darcy darin darius darla
    darlene darnell darrel darrell darren darrin darryl daryl dashawn dave david davion dawit dawn dayana dean deana
    deandre deann deanna deanne debbie debora deborah debra dee deena deepa deepak deidre deirdre deja delbert delfina
    delia della delores deloris demarcus demetrius dena denise denisse dennis derek derrick deshawn desiree desta
    destiny devin devon devonte dewayne dewey dexter deysi diana diane diann dianna dianne diego dimitri dina dinesh
    dionne divya dixie dmitri dollie dolly dolores domingo dominic dominick dominique don dona donald donna donnie
    dora doreen doris dorothea dorothy dorthy doug douglas doyle drew duane duc dulce dustin dwayne dwight dylan earl
    earlene earline earnestine ebony ed eddie edgar edith edmond edmund edna eduardo edward edwin edwina effie efrain
    eileen elaine elba elbert eldon eleanor elena eli eliana elias elif elijah elinor elisa elisabeth elise eliza
    elizabeta elizabeth ella ellen ellis elma elmer elnora eloisa eloise elsa elsie elton elva elvia elvira emanuel
    emeka emiko emil emilia emiliano emilio emily emma emmanuel emmett enid enrique eoghan eric erica erick ericka
    erik erika erin erma erna ernest ernestine ernesto ernie ervin erwin esmeralda esperanza essie esteban estefania
    estela estella estelle ester esther estrella ethan ethel etta eugene eugenia eula eun eunice eva evan evangelina
    evangeline eve evelyn everett ezekiel ezequiel ezra fabian fabiola fadumo faisal faith fannie fanny farah farhan
    fariha fatima fatou fatoumata fay faye federico felecia felicia felipe felix feliz fern fernanda fernando fidel
    filip fiona fionnuala flor flora florence florencia florine flossie floyd folake forrest fran frances francesca
    francine francis francisca francisco frank frankie franklin fred freda freddie freddy frederick fredrick freida
    frieda gabriel gabriela gabriella gabrielle gael gail gale garima garland garrett garry gary gay gayle gena gene
    geneva genevieve geoffrey george georgette georgia georgina gerald geraldine gerard gerardo gertrude gian gianna
    gilbert gilberto gilda gina ginger gintaras giovanni gisela gladys glen glenda glenn glenna gloria goldie gonzalo
    gordon grace gracie graciela grady grant greg gregg gregorio gregory greta gretchen griselda grover guadalupe
    guillermo gulsen gustavo guy gwen gwendolyn habiba hadiya hafsa haley halima hallie hamid hamza hana hannah hans
    hao harley harold harriet harriett harry haruka haruto harvey hasan hassan hattie hawa hayden hazel heath heather
    hector heidi helen helena helene helga henrietta henrique henry herbert herman hermelinda herminia hester hiba
    hidalgo hideo hien hilary hilda hillary hinata hiram hiroshi hoang hodan hollie holly homer hope horace horacio
    howard hubert hugh hugo huma humberto huong hussein hyejin hyun ian ibrahim ida ifeanyi ifeoma ignacio igor ikaika
    ila ileana ilene ilhan imani imelda imogene imran ina ines inez ingrid ira irene irina iris irma irvin irving
    isaac isabel isabela isabella isabelle isaiah isaias ishaan isidro ismael israel itsuki iva ivan ivana ivette
    ivonne ivy izabella jabari jacinta jack jackie jacklyn jaclyn jacob jacobo jacqueline jacquelyn jada jaden jahlil
    jaime jair jake jaleel jalen jamaal jamal jamar jamarcus james jami jamie jamila jamir jan jana jane janell
    janelle janessa janet janette janice janie janine janis janiya janna jannie jaquan jared jasmin jasmine jason
    jasper javier javon jay jayceon jayda jayden jayla jaylen jaylin jaylon jayne jazmin jazmine jean jeanette jeanie
    jeanine jeanne jeannette jeannie jeannine jeff jeffery jeffrey jenaro jenifer jenna jennie jennifer jenny jerald
    jeremiah jeremy jeri jermaine jerome jeronimo jerri jerry jess jesse jessenia jessica jessie jesus jewel jewell
    jiho jihoon jill jillian jim jimena jimmie jimmy jin jinho jiwon jo joan joann joanna joanne joao joaquin jocelyn
    jodi jodie jody joe joel joey johan johanna john johnathan johnnie johnny jolene jomo jon jonah jonathan jonathon
    joni jordan jorge jose josefa josefina joselyn joseph josephine josh joshua josiah josie josue jovan jovani joy
    joyce juan juana juanita judith judy julia julian juliana julianne julie juliet julieta juliette julio julissa
    julius june junjie justin justine justyna kadeem kaden kadijah kai kaitlin kaitlyn kaiya kalani kaleb kali kalila
    kamal kamala kamari kamila kamryn kara karan karen kari karim karin karina karl karla karthik karyn kasey
    katarzyna kate katelyn katharine katherine katheryn kathie kathleen kathrine kathryn kathy katie katina katrina
    katy katya kavita kavya kay kayden kaye kayla kaylee keala kehinde keiko keisha keith kekoa kelechi kelley kelli
    kellie kelly kelsey kelvin kemal ken kendall kendra kendrick kenia kenji kenneth kenny kent kenta kenya kenyatta
    keri kerri kerry kevin keyla khadija khadijah khalid khalil khanh kiana kiara kiersten kim kimberley kimberly
    kimora kinsley kiran kirk kirsten kitty kofi kourtney kris krishna krista kristen kristi kristie kristin kristina
    kristine kristopher kristy krystal kurt kwabena kwame kyla kyle kylie lacey lacy ladonna lakeisha lakisha lamar
    lamont lana lance laquan lara larisa larry lashawn latasha latisha latonya latoya latrice laura laurel lauren
    laurence lauri laurie laverne lavonne lawanda lawrence lea leah leandro leann leanna leanne lee leena leigh leila
    leilani lela leland lelia lena lenora lenore leo leola leon leona leonard leonardo leonel leonor leroy lesa lesley
    leslie lessie lester leta letha leticia letitia levi lewis liam lian lidia liko lila lilia lilian liliana lillian
    lillie lilly lily lin lina linda lindsay lindsey linh lionel lisa lisandro liu liz liza lizbeth lizeth lizzie
    lloyd logan lois lola lolita lonnie lora loraine loren lorena lorene lorenzo loretta lori lorie lorna lorraine
    lorrie lottie lou louella louie louis louisa louise lourdes lowell luann luca lucas lucia luciana lucila lucile
    lucille lucinda lucy luella luis luisa luka luke lula lupe lupita luther luz lydia lyla lyle lynda lynette lynn
    lynne lynnette mabel mable mack mackenzie madeleine madeline madelyn madge mae magdalena maggie mahamadou mahmoud
    mai maira makayla makena makoa malachi malcolm malia malik malika malinda mallory mamadou mamie mandy manish manju
    manoj manuel manuela mara marc marcela marcella marcelo marci marcia marcie marco marcos marcus marcy margaret
    margarita margery margie margo margret marguerite mari maria mariah mariam mariama marian mariana marianne maribel
    maricela marie mariela marietta marilyn marina mario marion marisa marisela marisol marissa maritza marjorie mark
    marla marlene marlon marquis marquise marquita marsha marshall marta martha martin martina marty marva marvin mary
    maryann maryanne maryellen marylou mateo mathew matias matilda matt matteo matthew mattie maude maura maureen
    maurice mauricio mavis max maximiliano maxine may maya maymuna mayra meagan megan meghan mehdi mehmet mei mekonnen
    melanie melba melchor melina melinda melisa melissa melody melva melvin mercedes meredith merle meron mia micaela
    micah michael micheal michele michelle mickey miguel mikayla mike mila milagros milan mildred milena miles
    millicent millie milton min mindy minerva ming minh minjun minnie mirabel miranda mireya miriam misael misty
    mitchell mitzi mohamed mohammad mohammed moises mollie molly mona monica monique monserrat monte montserrat morgan
    morris moses muhammad mumtaz munira muriel musa mustafa myra myrna myron myrtle nadia nadine najma nalani nancy
    nanette nannie naoko naomi nasir nasra natalia natalie nataly natasha nathaly nathan nathaniel nayeli neal neha
    neil nelda nell nellie nelson nestor nettie neva nevaeh ngozi nguyen nia niamh nicholas nichole nick nicolas
    nicole nidia nikhil nikita nikki nikolai nila nina nisha nita nkechi noah noel noelani noelia noelle noemi nola
    nona noor nora noreen norma norman nuria nyah obinna octavio odessa ofelia oisin ola olga olive oliver olivia
    ollie oluwaseun oluwaseyi omar omari opal ophelia ora orlando orville oscar osvaldo oswaldo otis otto owen pablo
    padraig paige paloma pam pamela pansy paola parisa parker pat patience patrica patrice patricia patricio patrick
    patsy patti patty paul paula paulette paulina pauline pavel pearl pearlie pedro peggy penelope penny percy perla
    perry pete peter petra phil philip phillip phoebe phuong phyllis pierre pilar piotr polly pooja porfirio pradeep
    prakash pranav precious preston princess priscila priscilla priya prudencio quan quang quentin quincy rachael
    rachel rachelle rae rafael raheem rahim rahul raina rajesh raju rakesh ralph ramiro ramon ramona rana randal
    randall randi randolph randy rania raquel rashad rashawn rashid raul ravi ray raymond raymundo reba rebeca rebecca
    rebekah reem refugio regina reginald reina rekha ren rena renata rene renee reuben reva rex reyna reynaldo rhea
    rhoda rhonda ricardo richard rick rickey ricky rigoberto rihanna rishi rita riya robbie robert roberta roberto
    robin robyn rochelle rocio rocky roderick rodger rodney rodolfo rodrigo rogelio roger rohan roland rolando roman
    ron ronald ronda ronnie roosevelt rosa rosalba rosalia rosalie rosalind rosalinda rosalyn rosanna rosanne rosario
    rosaura rose roseann rosella rosemarie rosemary rosetta roshni rosie roslyn ross rowena roxana roxanne roxie roy
    royce ruben ruby rudolph rudy rufus rukhsana russel russell ruth ruthie ryan sabrina sade sadie sahra sakura salim
    sallie sally salma salman salome salvador salvatore sam samantha samara samina samir samira sammy samuel sandhya
    sandra sandy sanjay santiago santos saoirse sara sarah sarai sasha satoshi saul saundra savannah sayuri scott sean
    sebastian selam selena selin selma seojun seoyeon serena sergei sergio seth seung shakira shamika shana shane
    shanelle shanice shaniqua shaniya shankar shanna shannon shanti shari sharif sharlene sharon sharron shaun shauna
    shawn shawna sheena sheila shelby sheldon shelia shelley shelly sheng sheree sheri sherman sherri sherrie sherry
    sheryl shirin shirley shreya shu siddharth sidney silvia simon simone sindy sinead siobhan skyler socorro sofia
    sofiya soledad sondra sonia sonja sonya sophia sophie soraya soyeon spencer stacey staci stacie stacy stan stanley
    stefan stefania stefanie stella stephan stephanie stephany stephen steve steven stewart stuart sucheta sudha sue
    sukhdeep sumaya sumin summer sunil suresh susan susana susanna susanne susie suzanne suzette svetlana sybil
    sylvester sylvia tabatha tabitha tadeo taiwo takashi takeshi tamara tameka tamera tami tamika tammi tammie tammy
    tamra tania tanisha tanvi tanya tara tariq tasha tatiana tatyana tavon taylor tayshaun ted teddy temitope tendai
    tenzin teodoro terence teresa teri terra terrance terrell terrence terri terrie terry tesfaye tessa thandiwe thanh
    thao thelma theodore theresa therese thiago thien thomas thuy tia tiana tiffany tigist tim timmy timothy tina
    tisha tobias toby todd tom tomas tomasz tommie tommy toni tonia tony tonya tracey traci tracie tracy travis travon
    trayvon tremaine trent trevon trevor treyvon tricia trina trinh trisha tristan troy trudy tuan tuyet twila tyler
    tyrell tyrese tyriq tyrone tyson ulises uma uriel ursula usha uzma valarie valentina valeria valerie vanessa velma
    vera verna vernon veronica vicente vicki vickie vicky victor victoria vijay vikram vilma vincent viola violet
    virgie virgil virginia viridiana vivian viviana vladimir vonda wade wallace walter wanda wanjiru warren wayne wei
    wen wendell wendi wendy wesley whitney wilbert wilbur wilda wilfred wilfredo will willa willard william willie
    willis wilma wilmer wilson winifred winnie winston wm woodrow xavier xiang xiao ximena xin xiomara xochitl yadira
    yahaira yahir yahya yamileth yan yang yara yareli yasir yasmin yasmine yazmin yejin yesenia yi ying yohana yoko
    yolanda yonas yosef yoselin yousef youssef yui yuki yumi yuna yuri yuridia yusuf yuto yvette yvonne zachary zahra
    zainab zaire zara zaria zariyah zayd zeinab zelma zendaya zeynep zhi zion zoe zoey zofia zulema zuri
    """
}
