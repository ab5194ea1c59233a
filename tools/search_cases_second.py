"""What people type when they look for a job, written by a second author; leaves judging to bench_search.

Written from knowledge of working life, before its author had seen the search or the first author’s cases, and cut in two by lot
before anything was measured. The search was changed for the halves it is tuned on; of the others only the share is looked at.
Four short forms held out came among the everyday words all the same, as members of a family: without them it is 242 of 246, as before.
"""

from tools.search_cases import Case

_TUNED = {
    "as on a card": """
IT director = 11-3021; plant manager = 11-3051; executive director = 11-1011 11-1021 11-9151; chief financial officer = 11-1011 11-3031
engineering manager = 11-9041; daycare director = 11-9031; claims adjuster = 13-1031; project manager = 13-1082; loan officer = 13-2072
event planner = 13-1121; procurement specialist = 13-1020; scrum master = 13-1082 15-1299; underwriter = 13-2053
customer success manager = 11-2022 41-3091 41-4011 43-4051; social media manager = 11-2021 11-2032 13-1161 27-3031
software engineer = 15-1252; full stack developer = 15-1252 15-1254; devops engineer = 15-1244 15-1252 15-1299
UX researcher = 13-1161 15-1255; machine learning engineer = 15-1221 15-1252 15-2051
salesforce administrator = 15-1211 15-1242 15-1244 15-1299; civil engineer = 17-2051; land surveyor = 17-1022
manufacturing engineer = 17-2112; robotics engineer = 17-2199; clinical psychologist = 19-3033; marine biologist = 19-1023 19-1029
park ranger = 19-1031 33-3031 33-3051; clinical research coordinator = 11-9121; youth pastor = 21-2011 21-2021
academic advisor = 21-1012; substance abuse counselor = 21-1018; probation officer = 21-1092
behavior technician = 21-1018 21-1093 29-1129 29-2053 31-1133 31-9099; chaplain = 21-2011; attorney = 23-1011; paralegal = 23-2011
public defender = 23-1011; mediator = 23-1022; substitute teacher = 25-3031; third grade teacher = 25-2021
special ed teacher = any-special-education-teacher; librarian = 25-4022; instructional designer = 13-1151 25-9031
yoga instructor = 25-3021 39-9031; swim instructor = 25-3021 27-2022 39-9031; piano teacher = 25-1121 25-3021; football coach = 27-2022
tattoo artist = 27-1012 27-1013 27-1019 39-9099; game designer = 15-1252 15-1255 27-1014; pharmacy tech = 29-2052
x-ray technician = 29-2034; charge nurse = 29-1141; ultrasound tech = 29-2032; surgical tech = 29-2055; speech therapist = 29-1127
family doctor = 29-1215 29-1216 29-1229; caregiver = 31-1120; patient care technician = 31-1131; security officer = 33-9032
loss prevention officer = 33-9021 33-9032 33-9099; TSA agent = 33-9093; deputy sheriff = 33-3051; barback = 35-9011; barista = 35-3023
server = 35-3031 35-3041; kitchen manager = 11-9051 35-1011 35-1012; crew member = 35-3023; landscaper = 37-3011; hair stylist = 39-5012
esthetician = 39-5094; personal trainer = 39-9031; camp counselor = 39-9032; blackjack dealer = 39-3011
business development manager = 11-2021 11-2022 41-3091; car salesman = 41-2031; bank teller = 43-3071; customer service rep = 43-4051
data entry clerk = 43-9021; accounts payable clerk = 43-3021 43-3031; inventory specialist = 43-5071 53-7065
eligibility worker = 43-4061; fruit picker = 45-2092; commercial fisherman = 45-3031; heavy equipment operator = 47-2073
framing carpenter = 47-2031; building inspector = 47-4011; ironworker = 47-2171 47-2221; apprentice electrician = 47-2111 47-3013
HVAC technician = 49-9021; diesel mechanic = 49-3031; lineman = 49-9051 49-9052; elevator mechanic = 47-4021
auto body technician = 49-3021; biomedical equipment technician = 49-9062; forklift operator = 53-7051
warehouse associate = 53-7062 53-7065; stocker = 53-7065; order picker = 53-7065; tow truck driver = 53-3032 53-3033 53-3099
""",
    "everyday": """
doctor = any-physician; cop = 33-3051; teacher = 25-2021 25-2022 25-2031; shrink = 19-3033 29-1223
lunch lady = 35-2012 35-3023 35-3041 35-9011; fireman = 33-2011; stewardess = 53-2031; vet = 29-1131; maid = 37-2012; bouncer = 33-9032
undertaker = 39-4031; bean counter = 13-2011 43-3031; mechanic = 49-3023 49-3031; car wash attendant = 53-7061; headhunter = 13-1071
ambulance driver = 29-2042 53-3011; baby doctor = 29-1218 29-1221; skin doctor = 29-1213; bone doctor = 29-1242
gym teacher = 25-2021 25-2022 25-2031; shop teacher = 25-2023 25-2032; school nurse = 29-1141; mall cop = 33-9032
prison guard = 33-3012; burger flipper = 35-2011; pizza delivery guy = 53-3031 53-3033; ups driver = 43-5021 53-3033
big rig driver = 53-3032; uber driver = 53-3053 53-3054; tech support = 15-1232; coder = 15-1251 15-1252; hacker = 15-1212 15-1299
website builder = 15-1254 15-1255; newscaster = 27-3011 27-3023; weatherman = 19-2021 27-3011 27-3023; dj = 27-2091 27-3011
stuntman = 27-2011 27-2099; jockey = 27-2021; clown = 27-2011 27-2099; physio = 29-1123
therapist = 19-3033 21-1013 21-1018 29-1123 29-1129; roughneck = 47-5011 47-5012 47-5013 47-5071; ditch digger = 47-2061
home builder = 11-9021 47-1011 47-2031; lawn guy = 37-3011; chimney sweep = 37-2019; cable guy = 49-2022 49-9052; fbi agent = 33-3021
secretary = 43-6011 43-6014; life coach = 21-1012 21-1019 21-1099 39-9099
""",
    "shortened": """
LPN = 29-2061; CNA = 31-1131; CRNA = 29-1151; EMT = 29-2042; CFO = 11-1011 11-3031; COO = 11-1011 11-1021; CMO = 11-1011 11-2021
HVAC = 49-9021; PT = 29-1123; MRI tech = 29-2035; CMA = 31-9092; LCSW = 21-1021 21-1022 21-1023 21-1029; LMFT = 21-1013
RBT = 21-1018 21-1093 29-1129 29-2053 31-1133 31-9099; SRE = 15-1244 15-1252 15-1299; HR generalist = 13-1071; PMP = 13-1082
AR specialist = 43-3021 43-3031; ESL = 25-3011; TA = 25-9044 25-9045; PE teacher = 25-2021 25-2022 25-2031
CTE teacher = 25-1194 25-2023 25-2032; GIS technician = 15-1299 17-1021 17-3031; CNC operator = 51-9161; DDS = 29-1021; OB/GYN = 29-1218
ER doctor = 29-1214; CNM = 29-1161; PharmD = 29-1051; CPhT = 29-2052; RDH = 29-1292; MLT = 29-2010; IT manager = 11-3021
SEO specialist = 13-1161 15-1299; PR manager = 11-2032; CFP = 13-2052; CSI = 19-4092 33-3021; USPS carrier = 43-5052
A&P mechanic = 49-3011; B2B sales = 41-3091 41-4011 41-4012
""",
    "mistyped": """
flebotomist = 31-9097; anestesiologist = 29-1211; veternarian = 29-1131; pharmacy technican = 29-2052; physical theropist = 29-1123
speach pathologist = 29-1127; resperatory therapist = 29-1126; radialogist = 29-1224; pyschologist = 19-3032 19-3033 19-3034 19-3039
pediatrition = 29-1221; cardioligist = 29-1212; massage theripist = 31-9011; care giver = 31-1120; home heath aide = 31-1120
accountent = 13-2011; book keeper = 43-3031; secratary = 43-6011 43-6014; recepionist = 43-4171
adminstrative assistant = 43-6011 43-6014; excutive assistant = 43-6011; costumer service = 43-4051; custumer service rep = 43-4051
real estate agant = 41-9022; managment consultant = 13-1111; projectmanager = 13-1082; restaraunt cook = 35-2014; dish washer = 35-9021
barrista = 35-3023; web desinger = 15-1254 15-1255; data analist = 13-1161 15-2041 15-2051; photagrapher = 27-4021
interpretor = 27-3091; musican = 27-2042; elictrician = 47-2111; plummer = 47-2152; capenter = 47-2031; machanic = 49-3023 49-3031
forklift oprator = 53-7051; fork lift driver = 53-7051; truckdriver = 53-3032 53-3033; schoolbus driver = 53-3051
warehose associate = 53-7062 53-7065; constuction worker = 47-2061; contruction manager = 11-9021; custodien = 37-2011
housekeper = 37-2012; polise officer = 33-3051; correctional offcier = 33-3012; lifegaurd = 33-9092; parallegal = 23-2011
elementry teacher = 25-2021; preschol teacher = 25-2011; cosmotologist = 39-5012; archeoligist = 19-3091; archetect = 17-1011
electical engineer = 17-2071; flight attendent = 53-2031; seemstress = 51-6031 51-6051 51-6052; finacial advisor = 13-2052
finanical analyst = 13-2051
""",
}

_HELD = {
    "as on a card": """
director of operations = 11-1021; marketing director = 11-2021; office manager = 11-3012 43-1011; general manager = 11-1021
restaurant manager = 11-9051; school principal = 11-9032; property manager = 11-9141; nursing home administrator = 11-9111
hotel manager = 11-9081; product manager = 11-2021 11-3021 11-9199 13-1082; director of nursing = 11-9111; recruiter = 13-1071
talent acquisition specialist = 13-1071; staff accountant = 13-2011; financial analyst = 13-2051
business analyst = 13-1111 13-1199 15-1211; compliance officer = 13-1041; tax preparer = 13-2082; supply chain analyst = 13-1081
internal auditor = 13-2011; digital marketing specialist = 13-1161; payroll specialist = 43-3051; UX designer = 15-1255
cybersecurity analyst = 15-1212; help desk technician = 15-1232; cloud architect = 15-1241 15-1243 15-1299
data engineer = 15-1242 15-1243 15-1252 15-2051; network engineer = 15-1241 15-1244; site reliability engineer = 15-1244 15-1252 15-1299
front end developer = 15-1252 15-1254; process engineer = 17-2041 17-2112; architect = 17-1011
CAD technician = 17-3011 17-3012 17-3013 17-3019; structural engineer = 17-2051; research assistant = 19-4021 19-4061
lab technician = 19-4021 19-4031 29-2010; city planner = 19-3051; crime scene investigator = 19-4092 33-3021
case manager = 21-1015 21-1021 21-1022 21-1023 21-1029 21-1093 29-1141; medical social worker = 21-1022
community outreach coordinator = 11-9151 21-1091 21-1094 21-1099 27-3031; peer support specialist = 21-1018 21-1093 21-1094
law clerk = 23-1012 23-2011; title examiner = 23-2093; ESL teacher = 25-2021 25-2031 25-3011; graphic designer = 27-1024
copywriter = 27-3043; video editor = 27-4032; radio host = 27-3011; wedding photographer = 27-4021
content creator = 13-1161 27-1024 27-2099 27-3043 27-3099 27-4032; interior decorator = 27-1025; sign language interpreter = 27-3091
registered nurse = 29-1141; nurse practitioner = 29-1171; travel nurse = 29-1141; medical coder = 29-2072
hospitalist = 29-1215 29-1216 29-1229; vet tech = 29-2056; athletic trainer = 29-9091; medical assistant = 31-9092
massage therapist = 31-9011; sterile processing technician = 31-9093; correctional officer = 33-3012
border patrol agent = 33-3021 33-3051; lifeguard = 33-9092; private investigator = 33-9021; sous chef = 35-1011 35-2014
food runner = 35-3031 35-3041 35-9011; housekeeper = 37-2012; custodian = 37-2011; arborist = 37-3013; nail technician = 39-5092
nanny = 39-9011; funeral director = 11-9171 39-4031; account executive = 41-3011 41-3091 41-4011 41-4012; sales associate = 41-2031
store manager = 41-1011; inside sales representative = 41-3091 41-4011 41-4012; financial advisor = 13-2052
administrative assistant = 43-6011 43-6014; executive assistant = 43-6011; 911 dispatcher = 43-5031; front desk agent = 43-4081 43-4171
medical biller = 29-2072 43-3021; collections specialist = 43-3011; ranch hand = 45-2093; logger = 45-4021 45-4022 45-4029
vineyard worker = 45-2092; journeyman plumber = 47-2152; auto mechanic = 49-3023; maintenance technician = 49-9041 49-9071
CNC machinist = 51-4041 51-9161; production supervisor = 51-1011; quality control inspector = 51-9061
assembly line worker = 51-2028 51-2090; water treatment operator = 51-8031; cabinet maker = 51-7011; truck driver = 53-3032 53-3033
package handler = 53-7062 53-7064
""",
    "everyday": """
trucker = 53-3032; mailman = 43-5052; garbage man = 53-7081; waitress = 35-3031; handyman = 49-9071; lawyer = 23-1011
preacher = 21-2011; janitor = 37-2011; cowboy = 45-2093; lumberjack = 45-4021 45-4022 45-4029; eye doctor = 29-1041 29-1241
foot doctor = 29-1081; heart doctor = 29-1212; heart surgeon = 29-1249; kids doctor = 29-1221; rent a cop = 33-9032
meter maid = 33-3041; dog catcher = 33-9011; dog walker = 39-2021; bus boy = 35-9011; fry cook = 35-2011 35-2015
coffee shop worker = 35-3023; amazon driver = 53-3033; limo driver = 53-3053; repo man = 43-3011 53-3032; ref = 27-2023
nurse's aide = 31-1131; midwife = 29-1161 29-9099; druggist = 29-1051; marriage counselor = 21-1013; sparky = 47-2111
oil rig worker = 47-5011 47-5012 47-5013 47-5071; coal miner = 47-5041 47-5043 47-5044 47-5049; road worker = 47-2061 47-4051
tree surgeon = 37-3013; pool guy = 37-2011 37-2019 37-3019 49-9071 49-9099; window washer = 37-2011 37-2019; tire guy = 49-3093
grocery bagger = 53-7064; checkout clerk = 41-2011; farmer = 11-9013; beekeeper = 11-9013 45-2093; congressman = 11-1031
mayor = 11-1011 11-1031; ship captain = 53-5021; crossing guard = 33-9091; call center = 43-4051; fitness coach = 39-9031
stock boy = 53-7065; college professor = any-professor
""",
    "shortened": """
RN = 29-1141; LVN = 29-2061; NP = 29-1171; PA-C = 29-1071; CPA = 13-2011; CEO = 11-1011; CTO = 11-1011 11-3021; CIO = 11-1011 11-3021
OT = 29-1122; PTA = 31-2021; BCBA = 19-3033 19-3039 21-1018 29-1129; DBA = 15-1242; SDET = 15-1252 15-1253; sysadmin = 15-1244
HR manager = 11-3121; VP = 11-1011 11-1021; CSR = 43-4051; AP clerk = 43-3021 43-3031; OTR driver = 53-3032; CDL A = 53-3032
SPED teacher = any-special-education-teacher; k-12 teacher = any-teacher; k-12 principal = 11-9032
GIS analyst = 15-1299 17-1021 17-3031; QC inspector = 51-9061; QA engineer = 15-1253 17-2112; EHS specialist = 19-5011; DVM = 29-1131
ICU nurse = 29-1141; HHA = 31-1120; PCA = 31-1120 31-1131; PCT = 31-1131; EKG tech = 29-2031; CT tech = 29-2034; SOC analyst = 15-1212
CPS worker = 21-1021; SDR = 41-3091 41-4011 41-4012 41-9041; ETL developer = 15-1242 15-1243 15-1252; AV tech = 27-4011
RHIT = 29-2072 29-9021
""",
    "mistyped": """
nusre = 29-1141; registerd nurse = 29-1141; phlebotemist = 31-9097; vetrinary tech = 29-2056; pharmasist = 29-1051
dental hygenist = 29-1292; dental asistant = 31-9091; ocupational therapist = 29-1122; opthamologist = 29-1241; optomitrist = 29-1041
psychaitrist = 29-1223; dermotologist = 29-1213; chiropracter = 29-1011; sonagrapher = 29-2032; medicalassistant = 31-9092
bookeeper = 43-3031; payrol clerk = 43-3051; casheer = 41-2011; insurence agent = 41-3021; resturant manager = 11-9051
bartendar = 35-3011; waitres = 35-3031; sue chef = 35-1011 35-2014; programer = 15-1251; cyber securty = 15-1212
sytem administrator = 15-1244; netwrok engineer = 15-1241 15-1244; graphic desinger = 27-1024; jounalist = 27-3023; weldor = 51-4121
machinest = 51-4041; maintenence technician = 49-9041 49-9071; maintainence worker = 49-9071; delivry driver = 53-3031 53-3033
general labrer = 47-2061 53-7062; landscapper = 37-3011; janator = 37-2011; firefigter = 33-2011; fire fighter = 33-2011
attourney = 23-1011; socail worker = 21-1021 21-1022 21-1023 21-1029; guidence counselor = 21-1012; proffesor = any-professor
libarian = 25-4022; hairdreser = 39-5012; hair stylest = 39-5012; manicurest = 39-5092; esthetition = 39-5094
personel trainer = 39-9031; enviromental scientist = 19-2041; metorologist = 19-2021; mechancial engineer = 17-2141
civil enginere = 17-2051; surveryor = 17-1022; piolt = 53-2011 53-2012; upholstrer = 51-6093; qualty inspector = 51-9061
prodution supervisor = 51-1011; human resorces manager = 11-3121; marketting manager = 11-2021
""",
}

_GROUPS = {
    "any-physician": (
        "29-1211 29-1212 29-1213 29-1214 29-1215 29-1216 29-1217 29-1218 29-1221 29-1222 29-1223 29-1224 29-1229 29-1241 29-1242 "
        "29-1243 29-1249"
    ),
    "any-professor": (
        "25-1011 25-1021 25-1022 25-1031 25-1032 25-1041 25-1042 25-1043 25-1051 25-1052 25-1053 25-1054 25-1061 25-1062 25-1063 "
        "25-1064 25-1065 25-1066 25-1067 25-1069 25-1071 25-1072 25-1081 25-1082 25-1111 25-1112 25-1113 25-1121 25-1122 25-1123 "
        "25-1124 25-1125 25-1126 25-1192 25-1193 25-1194 25-1199"
    ),
    "any-teacher": "25-2011 25-2012 25-2021 25-2022 25-2023 25-2031 25-2032 25-2051 25-2052 25-2057 25-2058 25-2059",
    "any-special-education-teacher": "25-2051 25-2052 25-2057 25-2058 25-2059",
}
"""Words for many codes at once."""


def _cases(kind: str, lines: str, *, held_out: bool) -> list[Case]:
    entries = (entry.strip().partition(" = ") for entry in lines.replace("\n", ";").split(";"))
    return [Case(words, frozenset(_GROUPS.get(codes, codes).split()), kind, held_out) for words, _, codes in entries if words]


SECOND_CASES: tuple[Case, ...] = tuple(
    case
    for held_out, kinds in ((False, _TUNED), (True, _HELD))
    for kind, lines in kinds.items()
    for case in _cases(kind, lines, held_out=held_out)
)
