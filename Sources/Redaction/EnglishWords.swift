/// The English words that name patterns know, small.
enum EnglishWords {
  /// Titles that are never anything else.
  static let abbreviations: Set<String> = "mr mrs ms miss dr prof eng ustadh ustadha ustaz ustaza mister".listed
  /// All titles.
  static let titles = abbreviations.union(
    "sheikh shaikh sheikha brother sister doctor professor engineer sir madam madame uncle aunt auntie captain".listed)
  /// Who does what for the charity, or is served by it.
  static let roles: Set<String> = """
    clerk colleague cousin daughter director employee father guard husband inmate manager mother nephew officer
    prisoner receptionist researcher son supervisor volunteer wife
    """.listed
  /// Words of thanks.
  static let thanks: Set<String> = "thanks thank thankful grateful gratitude appreciate shoutout kudos".listed
  /// Behind which somebody is named after words of thanks.
  static let givers: Set = ["from", "to", "by", "and", "you"]
  /// Behind which somebody is named.
  static let pointers: Set = ["named", "called", "regards", "sincerely", "abu", "umm", "um", "bin", "bint"]
  /// Behind which a given name that is known is one.
  static let near: Set = ["with", "by", "from", "told", "asked", "saw", "met", "call", "to", "and"]
  /// Between the parts of one name.
  static let links: Set<String> = "bin bint ibn al el abu umm um abd abdul van de".listed
  /// Words that may be written with a capital and are no name of a person.
  static let ordinary: Set<String> = """
    road street airport university mosque city district park mall king prince a abha about after again all allah already also always am american an and angry another answered any apple
    april arab arabia arabic are as asked association at august back bad be because been before being
    beneficiary best better both branch brother but by called came can center centre charity client committee
    correct could dammam daughter dear december department did divorced do does done during each early egyptian
    eid eight employee employees english even every everybody everyone everything excellent explained facebook
    fast father february few first five for four friday from gave glad god going good google got grateful great
    had hail happy has have he hello helped helpful her here hi hidden him his hospital how husband i if in
    indian instagram into is it its january jazan jeddah jizan jordanian july june just kept kind kingdom ksa
    last late listed looking lord made madinah makkah management manager many march married may me mecca medina
    might ministry missing monday more most mother much muslim must my najran never new next nice nine no nobody
    none not nothing november now october of off office officer often ok okay old on one only onto or other our
    out over own pakistani palestinian parent platform please polite poor prisoner qassim ramadan really
    reception refused registered research riyadh rude sad said salam same satisfied saturday saudi says
    september service services seven shall she should sick since single sister six slow snapchat so social
    society some somebody someone son sorry spoke staff still such sudanese sunday support sure syrian tabuk
    taif team ten than thank thankful thanks that the their them then there these they this those three thursday
    tired to today told tomorrow too took treated trying tuesday twitter two unhappy unknown until up upset us
    very visitor volunteer waiting was we website wednesday well went were what whatsapp when where which who
    why widow widowed wife will with without worse would wrong yemeni yes yesterday you your
    """.listed
}

extension GivenNames {
  /// Given names as they are written in Latin letters, small.
  static let latin: Set<String> = """
    abdulaziz abdullah abdulmajid abdulrahman abeer ahmad ahmed aisha ali amal amani anas areej asma ayman bader
    badr bandar bilal bushra dalal dana david fahad fahd faisal fatima fatimah fayez george ghada hamad hamed
    hanan hani hassan hatem haya heba hessa hind hisham huda hussain hussein ibrahim ismail jawaher john khaled
    khalid khulood lama layla leila lina maha mahmoud majed majid manal mansour mariam maryam mazen meshal
    michael mishari mohamed mohammad mohammed mona muhammad muna munira nada naif najla nasser nawaf nayef nora
    norah nouf noura ohoud omar othman peter rakan rana rania rawan rayan reem reema saad saeed saleh salem
    salma salman sami samir samira sara sarah shahad sulaiman sultan tarek tariq turki umar wafa waleed walid
    yasser yousef youssef yusuf zahra zaid zainab ziyad
    """.listed
}
