extension NameWords {
  /// Words with a capital that are part of no name: days, feasts, offices, laws, places, languages.
  static let innocent: Set<String> = [days, offices, laws, peoples].reduce(places) {
    $0.union(words($1))
  }

  /// Those of places.
  static let places = words(towns)

  private static let days = """
    januari februari maart april mei juni juli augustus september oktober november december january
    february march may june july august october maandag dinsdag woensdag donderdag vrijdag zaterdag
    zondag monday tuesday wednesday thursday friday saturday sunday kerst eerste tweede derde kerstdag
    kerstmis pasen paasdag goede good pinksteren pinksterdag hemelvaart koningsdag bevrijdingsdag oud
    nieuwjaar ramadan suikerfeest offerfeest christmas easter eve new year
    """

  private static let offices = """
    gemeente gemeenten politie reclassering openbaar ministerie raad kinderbescherming jeugd
    jeugdbescherming jeugdreclassering gezin bureau centraal statistiek stichting vereniging dienst
    justitie justitiële inrichtingen inrichting veiligheid veiligheidshuis zorg huis bewaring leger heils
    rode kruis veilig thuis humanitas exodus nidos halt waag schie slachtofferhulp vluchtelingenwerk
    werkplein sociaal sociale wijkteam wijk wonen werk inkomen welzijn kredietbank belastingdienst
    toeslagen verzekeringsbank rijksdienst identiteitsgegevens leerplicht wethouder burgemeester
    commissie rechtbank gerechtshof hof hoge hoger kamer inspectie platform lokale landelijke regionale
    nationale nationaal aanpak beschermd begeleid forensische plaatsing penitentiaire terugkeer vertrek
    crisisdienst blijf lijf ketenpartners kinderopvang taalhuis streetcornerwerk regie regisseur
    casusregisseur procesregisseur persoonsgericht persoonsgerichte samenwerking netwerk familie
    familiesteunpunt landelijk steunpunt extremisme radicalisering oog perspectieven perspectief grip
    agressie kans kansen kansrijk opgroeien traject maatschappelijk maatschappelijke ondersteuning
    opvang nachtopvang woningcorporatie woonstichting bijzondere bijstand probation service services
    court district youth child children protection board care health national mental ministry justice
    home office housing association salvation army red cross safe house job centre local authority
    council crown prosecution prison police department team north south east west support social work
    juvenile legal aid appeal supreme high agency hostel centre centrum expertise informatie victim
    office crisis onderwijs geweld gedrag
    """

  private static let laws = """
    wet wetboek besluit regeling verdrag algemene algemeen tijdelijke bestuurlijke maatregelen
    langdurige bestuursrecht persoonsgegevens burgerlijk strafrecht strafvordering paspoortwet
    jeugdwet participatiewet awb wlz termijnenwet zvw wmo onder toezicht stelling ondertoezichtstelling act
    section article artikel protocol convenant handreiking
    """

  private static let towns = """
    nederland netherlands nederlandse belgië belgium duitsland germany frankrijk france turkije turkey
    syrië syria irak iraq iran marokko morocco somalië eritrea suriname paramaribo curaçao aruba sint
    europa europese european union unie united kingdom states engeland london londen york istanbul
    ankara damascus raqqa parijs brussel berlijn noord oost zuid west midden noord-holland zuid-holland
    holland brabant gelderland overijssel drenthe groningen friesland limburg zeeland flevoland utrecht
    haaglanden rotterdam rijnmond twente veluwe amsterdam haag hague eindhoven tilburg almere breda
    nijmegen enschede haarlem arnhem zaanstad amersfoort apeldoorn hoofddorp maastricht leiden dordrecht
    zoetermeer zwolle deventer delft alkmaar heerlen venlo leeuwarden hilversum hengelo purmerend
    roosendaal schiedam lelystad alphen hoorn vlaardingen gouda almelo capelle assen
    spijkenisse veenendaal katwijk helmond oss bergen zoom zeist hardenberg doetinchem nieuwegein
    terneuzen vlissingen middelburg sittard geleen roermond weert kerkrade ede barneveld vught bosch
    hertogenbosch scheveningen schiphol nieuwersluis heerhugowaard zutphen
    """

  private static let peoples = """
    nederlands engels arabisch turks pools tigrinya somalisch frans duits spaans berbers farsi dari
    dutch english arabic turkish polish french german spanish marokkaanse turkse syrische eritrese
    islam islamitische moslim christelijke joodse
    """
}
