/// The words by which ``NameSearch`` tells names of people from other words with capitals.
enum NameWords {
  static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  /// What stands before a surname.
  static let titles = words(
    """
    dhr heer meneer mevrouw mevr mw mr mrs ms miss fam familie gezin dr drs imam oom tante
    """)

  /// What stands between names.
  static let particles = words(
    """
    van de den der ten ter te het 't 'n in op la le du da dos di el al ait aït ben bin ibn bou ould abu
    von zu zum
    """)

  /// Shortened words after whose dot a sentence goes on.
  static let shortened = words(
    """
    dhr mevr mw mr mrs ms dr drs fam art nr tel bijv bv evt ca geb incl excl enz no st prof ing
    """)

  /// Given names, in which a sentence may begin with a capital of its own.
  static let given = words(
    """
    jan piet pieter kees klaas henk gerrit johan johannes jaap joop wim willem hans peter paul mark marc
    martin maarten marten bas bart tim tom thijs daan sem lucas luuk levi finn milan jesse ruben thomas
    stijn jeroen jasper joost joris koen dennis danny kevin wesley ricardo robert rob ron ruud frank
    frits fred erik eric edwin erwin dirk gijs hugo sander sjoerd rick rik patrick pascal michiel michael
    mike marcel mario leon lars karel john jack jim jeffrey ivo harm harry guus gerard geert arjan arie
    anton andre alex albert ad theo ton tobias stefan steven simon roel roy remco ralph nico niels
    anna anne annemarie anita anja annet angela astrid barbara bianca carla carolien charlotte chantal
    claudia corrie daphne debbie diana ellen els elly emma esther eva evelien femke floor fleur gerda
    greet hanneke heleen helma ilse inge ineke ingrid irene iris jacqueline janneke jolanda johanna judith
    julia karin kim laura lieke linda lisa lotte louise maaike manon margriet maria marianne marieke
    marijke marion marja marloes martine mieke miranda mirjam monique nadine natasja nicole nienke noor
    olga patricia paula petra renate ria rianne rosa roos sanne saskia sara sarah simone sofie sonja
    sophie suzanne sylvia tamara tanja tess truus vera wendy wilma yvonne yvette zoe
    mohamed mohammed muhammad mohammad ahmed ahmad mehmet mustafa ali hassan hasan hussein hussain ibrahim
    ismail yusuf youssef yousef omar omer osman abdullah abdelkader abdel abdul abdi abderrahman karim
    khalid bilal hamza ayoub anouar anass nabil nadir rachid redouan reda said samir soufiane tarik tariq
    walid yassin yassine yasin younes zakaria ziad amir reza farid farhad mehdi navid emre murat hakan
    kemal kadir orhan serkan volkan ugur burak can cem deniz dursun halil idris imran jamal kamal malik
    fatima fatma aisha ayse aicha amina amal asma dounia emine esra farah fadoua ghizlane hafsa hanan
    hatice houda ikram ilham iman karima khadija laila layla leila leyla loubna malika maryam meryem
    meral mina mouna nadia naima najat nora nour rabia rania salma samira sana selma sevda siham soraya
    souad sumaya yasmina yasmin yara zahra zainab zeynep zohra yonas samuel daniel david tesfay abraham
    filmon mehari merhawi selam semhar feven hiwot miriam grace blessing joseph emmanuel kofi kwame
    piotr pawel tomasz krzysztof marek agnieszka katarzyna malgorzata ivan igor dmitri sergei natalia
    andrew anthony charles christopher edward emily george hannah harry jacob james jane jessica karen
    kate lucy mary matthew nancy oliver rebecca richard ryan stephen susan victoria william
    """)

  /// Words with which people begin a line or a sentence of casework.
  static let openers = words(
    """
    gesprek overleg bel belde bellen gebeld belt vraag vragen gevraagd afspraak contact bericht mail met
    wacht wachten brief verslag intake huisbezoek bezoek besproken gesproken spoke call called letter
    meeting email waiting visit met ook maar want dus daarna vandaag gisteren morgen volgens via naar
    van voor door bij over uit aan tot en of de het een zijn haar hun mijn onze dit dat deze die hij zij
    ze ik we wij er hier daar toen nu als omdat zodat tijdens sinds vanaf tussen zonder samen geen niet
    wel nog alle elke ieder zie let op actie nieuw nieuwe oude reden doel plan taak start einde stop
    overdracht overgedragen terugbelverzoek uitnodiging aanmelding aangemeld melding vermoedelijk
    waarschijnlijk misschien helaas akkoord besloten afgesproken terug vertrokken verhuisd ouders vader
    moeder broer zus zoon dochter oom tante opa oma kind partner ex-partner advocaat wijkagent mentor
    bewindvoerder werkgever docent contactpersoon tolk team school the a an his her their our he she
    they we i on in at from by to for with and but then today yesterday tomorrow per na om te
    stuur gestuurd verstuurd ontvangen geregeld regelt bekend onbekend vrijdag maandag kamer woning
    huur schuld bezwaar zitting rapport training methodiek module taakstraf reported handed talked
    """)

  /// Endings that no given name has, of adjectives and of names of deeds.
  static let nounEndings = [
    "lijk", "lijke", "eel", "ele", "aal", "ale", "ende", "ing", "ment", "centrum",
    "punt", "werk", "vraag",
  ]

  /// Endings of words for offices, services and places.
  static let endings = [
    "zorg", "dienst", "diensten", "raad", "heid", "tie", "ties", "school", "bank", "wet", "hulp",
    "team", "straat", "laan", "plein", "gracht", "kade", "bureau", "instelling", "stelling",
    "ministerie", "bescherming", "begeleiding", "bewaring", "partners", "traject", "bestuur",
    "ische",
    "kamer", "schap", "schriften", "recht",
  ]
}
