"""What people type when they look for a job, and the occupations they mean; leaves judging to bench_search.

Written before the search was tuned. Each case is `words = codes`; a search is right when one of the codes stands among its
first three roles. A third, chosen by a checksum of the words, is held out: nothing is tuned on it, so its figure tells how the
search does on words never seen.
"""

from typing import NamedTuple
from zlib import crc32

CARDS = """
Senior Software Engineer = 15-1252; Registered Nurse, BSN = 29-1141; VP of Sales = 11-2022; Director of Human Resources = 11-3121
Sr. Project Manager = 13-1082; Account Executive = 41-3091 41-3011 41-4012 41-4011; Marketing Coordinator = 13-1161 11-2021
Human Resources Generalist = 13-1071; HR Manager = 11-3121; Office Manager = 43-1011 11-3012; Executive Assistant = 43-6011
Administrative Assistant = 43-6014; Staff Accountant = 13-2011; Mortgage Loan Officer = 13-2072; Branch Manager = 11-3031
Real Estate Agent = 41-9022; Insurance Agent = 41-3021; Financial Advisor = 13-2052; Attorney at Law = 23-1011; Paralegal = 23-2011
Family Physician = 29-1215; Dental Hygienist = 29-1292; Pharmacist = 29-1051; Physical Therapist = 29-1123; Realtor = 41-9022
Licensed Clinical Social Worker = 21-1022 21-1023 21-1021; School Counselor = 21-1012; Data Scientist = 15-2051; Chef = 35-1011
Business Analyst = 13-1111 15-1211; Web Developer = 15-1254; UX Designer = 15-1255; Graphic Designer = 27-1024
Notary = 23-2099 43-4031 43-9199; Network Administrator = 15-1244; IT Support Specialist = 15-1232; Help Desk Technician = 15-1232
Cybersecurity Analyst = 15-1212; Database Administrator = 15-1242; DevOps Engineer = 15-1252 15-1244 15-1299; QA Tester = 15-1253
Chief Executive Officer = 11-1011; General Manager = 11-1021; Store Manager = 41-1011 11-1021; Restaurant Manager = 11-9051
Hotel Manager = 11-9081; Plant Manager = 11-3051; Construction Superintendent = 11-9021 47-1011; Estimator = 13-1051
Architect = 17-1011; Civil Engineer, P.E. = 17-2051; Mechanical Engineer = 17-2141; Structural Engineer = 17-2051
HVAC Technician = 49-9021; Master Electrician = 47-2111; Journeyman Plumber = 47-2152; General Contractor = 11-9021
Customer Success Manager = 43-4051 11-2022 41-3091; Director of Nursing = 11-9111; Nurse Practitioner = 29-1171
Family Nurse Practitioner = 29-1171; Case Manager = 21-1022 29-1141 21-1093 21-1021; Elementary School Teacher = 25-2021
Kindergarten Teacher = 25-2012; High School Math Teacher = 25-2031; Substitute Teacher = 25-3031
Special Education Teacher = 25-2052 25-2058 25-2057 25-2059 25-2051; Principal = 11-9032; Assistant Professor of Biology = 25-1042
Police Officer = 33-3051; Fire Captain = 33-1021; Sales Associate = 41-2031; Retail Sales Manager = 41-1011
Owner/Operator Truck Driver = 53-3032; Executive Chef = 35-1011; Pastry Chef = 35-1011 51-3011; Event Planner = 13-1121
Wedding Planner = 13-1121; Interior Designer = 27-1025; Photographer = 27-4021; Licensed Massage Therapist = 31-9011
Personal Trainer = 39-9031; Hair Stylist = 39-5012; Nail Technician = 39-5092; Procurement Manager = 11-3061
Supply Chain Manager = 11-3071 13-1081; Logistics Coordinator = 13-1081 43-5071; Buyer = 13-1020; Clinical Psychologist = 19-3033
Marriage and Family Therapist = 21-1013; Veterinarian = 29-1131; Vet Tech = 29-2056; Public Relations Manager = 11-2032
Copywriter = 27-3043; Editor in Chief = 27-3041; Technical Writer = 27-3042; Grant Writer = 13-1131 27-3042 27-3043
Occupational Therapist = 29-1122; Speech Therapist = 29-1127; Respiratory Therapist = 29-1126; Head of Marketing = 11-2021
Product Manager = 11-2021 11-1021 13-1082 11-3051; Financial Analyst = 13-2051; Investment Banker = 41-3031 13-2051
Bookkeeper = 43-3031; Tax Accountant = 13-2011 13-2082; Payroll Specialist = 43-3051; Recruiter = 13-1071; Compliance Officer = 13-1041
Actuary = 15-2011; Machine Learning Engineer = 15-2051 15-1221 15-1252; Full Stack Developer = 15-1252 15-1254
Cloud Architect = 15-1241 15-1299 15-1252; Property Manager = 11-9141; Home Inspector = 47-4011; Land Surveyor = 17-1022
Landscape Architect = 17-1012; Urban Planner = 19-3051
"""

PLAIN = """
nurse = 29-1141; teacher = 25-2021 25-2031 25-2022; electrician = 47-2111; plumber = 47-2152; carpenter = 47-2031; welder = 51-4121
lawyer = 23-1011; dentist = 29-1021; accountant = 13-2011; cashier = 41-2011; waitress = 35-3031; waiter = 35-3031; bartender = 35-3011
cook = 35-2014 35-2012 35-2011; janitor = 37-2011; security guard = 33-9032; librarian = 25-4022; firefighter = 33-2011
pilot = 53-2011 53-2012; flight attendant = 53-2031; bus driver = 53-3051 53-3052; taxi driver = 53-3054; truck driver = 53-3032
mechanic = 49-3023; roofer = 47-2181; machinist = 51-4041; forklift operator = 53-7051; bank teller = 43-3071; receptionist = 43-4171
secretary = 43-6014; home health aide = 31-1120; dental assistant = 31-9091; medical assistant = 31-9092; pharmacy tech = 29-2052
phlebotomist = 31-9097; paramedic = 29-2043; surgeon = 29-1249 29-1242; psychiatrist = 29-1223; anesthesiologist = 29-1211
optometrist = 29-1041; chiropractor = 29-1011; dietitian = 29-1031; midwife = 29-1161; economist = 19-3011; chemist = 19-2031
physicist = 19-2012; geologist = 19-2042; biologist = 19-1029 19-1023; statistician = 15-2041; judge = 23-1023; court reporter = 27-3092
bailiff = 33-3011; detective = 33-3021; private investigator = 33-9021; lifeguard = 33-9092; barber = 39-5011
funeral director = 39-4031 11-9171; nanny = 39-9011; tour guide = 39-7010; casino dealer = 39-3011; actor = 27-2011; singer = 27-2042
dancer = 27-2031; painter = 47-2141 27-1013; sculptor = 27-1013; florist = 27-1023; fashion designer = 27-1022; translator = 27-3091
reporter = 27-3023; news anchor = 27-3023 27-3011; author = 27-3043; cameraman = 27-4031; video editor = 27-4032; farmer = 11-9013
logger = 45-4022 45-4021 45-4029; fisherman = 45-3031; butcher = 51-3021; baker = 51-3011; tailor = 51-6052; jeweler = 51-9071
upholsterer = 51-6093; locksmith = 49-9094; crane operator = 53-7021; bricklayer = 47-2021; drywaller = 47-2081; glazier = 47-2121
solar installer = 47-2231; wind turbine technician = 49-9081; elevator mechanic = 47-4021; lineman = 49-9051 49-9052
millwright = 49-9044; mail carrier = 43-5052; dispatcher = 43-5032 43-5031; file clerk = 43-4071; data entry clerk = 43-9021
telemarketer = 41-9041; travel agent = 41-3041; model = 41-9012; stockbroker = 41-3031; underwriter = 13-2053; appraiser = 13-2020
auditor = 13-2011; customer service = 43-4051; warehouse worker = 53-7062 53-7065; delivery driver = 53-3033 53-3031
school bus driver = 53-3051; crossing guard = 33-9091; air traffic controller = 53-2021; ship captain = 53-5021
train conductor = 53-4031; locomotive engineer = 53-4011; auto body technician = 49-3021; astronaut = 17-2011 53-2011 53-2012 19-2011
astronomer = 19-2011; archaeologist = 19-3091; historian = 19-3093; curator = 25-4012; tutor = 25-3041
park ranger = 33-3051 19-1031 33-3031; game warden = 33-3031; prison guard = 33-3012; probation officer = 21-1092
social worker = 21-1021 21-1022; substance abuse counselor = 21-1018; pastor = 21-2011; priest = 21-2011; rabbi = 21-2011
dog groomer = 39-2021; dog trainer = 39-2011; zookeeper = 39-2021
"""

TYPED = """
regsitered nruse = 29-1141; sofware enginer = 15-1252; casemanager = 21-1022 29-1141 21-1093 21-1021; electrican = 47-2111
acountant = 13-2011; pharmasist = 29-1051; vetinarian = 29-1131; vetrinarian = 29-1131; phsyical therapist = 29-1123
phisical therapist = 29-1123; dental hygenist = 29-1292; dental hygentist = 29-1292; psycologist = 19-3033 19-3034
pyschologist = 19-3033 19-3034; sychiatrist = 29-1223; secratary = 43-6014; recepcionist = 43-4171; receptionst = 43-4171
libarian = 25-4022; carpentor = 47-2031; plummer = 47-2152; mecanic = 49-3023; machanic = 49-3023; welderr = 51-4121
machenist = 51-4041; truckdriver = 53-3032; truk driver = 53-3032; busdriver = 53-3051 53-3052; fire fighter = 33-2011
firefigther = 33-2011; polic officer = 33-3051; poilce officer = 33-3051; detectiv = 33-3021; atorney = 23-1011; lawer = 23-1011
paralegel = 23-2011; grafic designer = 27-1024; graphicdesigner = 27-1024; webdeveloper = 15-1254; web develper = 15-1254
data scientst = 15-2051; datascientist = 15-2051; databse administrator = 15-1242; netowrk administrator = 15-1244
sofwaredeveloper = 15-1252; software develpoer = 15-1252; finacial advisor = 13-2052; financal analyst = 13-2051
insurence agent = 41-3021; realestate agent = 41-9022; real estat agent = 41-9022; book keeper = 43-3031; bookeeper = 43-3031
bookkeper = 43-3031; book-keeper = 43-3031; house keeper = 37-2012; housekeper = 37-2012; resturant manager = 11-9051
restaraunt manager = 11-9051; waitres = 35-3031; bar tender = 35-3011; bartendor = 35-3011; bake r = 51-3011; shef = 35-1011
anesthesologist = 29-1211; anestesiologist = 29-1211; opthamologist = 29-1241; optomatrist = 29-1041; cardiolgist = 29-1212
dermatoligist = 29-1213; pediatritian = 29-1221; gynocologist = 29-1218; orthadontist = 29-1023; radiolgist = 29-1224
chiropracter = 29-1011; dietician = 29-1031; nutricionist = 29-1031; phlebotamist = 31-9097; flebotomist = 31-9097; paramedik = 29-2043
occupational therpist = 29-1122; respitory therapist = 29-1126; speach therapist = 29-1127; massage therapest = 31-9011
estetician = 39-5094; esthetitian = 39-5094; cosmotologist = 39-5012; hair dresser = 39-5012; hairdreser = 39-5012
kindergarden teacher = 25-2012; elementry teacher = 25-2021; preschol teacher = 25-2011; pre school teacher = 25-2011
teachers aid = 25-9045; substitue teacher = 25-3031; profesor = 25-1199 25-1071 25-1011; high shcool teacher = 25-2031
middle scool teacher = 25-2022; civl engineer = 17-2051; civil enginer = 17-2051; mechancial engineer = 17-2141
electricalengineer = 17-2071; chemcial engineer = 17-2041; areospace engineer = 17-2011; aerospce enginer = 17-2011; archtect = 17-1011
architec = 17-1011; surveyer = 17-1022; enviromental scientist = 19-2041; meterologist = 19-2021; journalst = 27-3023
photograper = 27-4021; photografer = 27-4021; musican = 27-2042; interpretor = 27-3091; accounts payble clerk = 43-3031 43-3021
adminstrative assistant = 43-6014; administrativeassistant = 43-6014; exectutive assistant = 43-6011; human resorces manager = 11-3121
marketting manager = 11-2021; projectmanager = 13-1082; constuction worker = 47-2061; landscapper = 37-3011; gardner = 37-3011
janiter = 37-2011; custodien = 37-2011; cleanning lady = 37-2012; securty guard = 33-9032; corrections oficer = 33-3012
dishwaser = 35-9021; seamstres = 51-6052 51-6051; forklft driver = 53-7051; warehouseworker = 53-7062 53-7065
heavy equiptment operator = 47-2073; diesel mechnic = 49-3031; aircraft mechaninc = 49-3011; hvac technican = 49-9021
electritian helper = 47-3013; sherrif = 33-3051 33-1012; licensed practicle nurse = 29-2061; nurse practicioner = 29-1171
nurse anesthatist = 29-1151; medical asistant = 31-9092; medicalassistant = 31-9092
"""

SHORT = """
RN = 29-1141; LPN = 29-2061; LVN = 29-2061; CNA = 31-1131; EMT = 29-2042; HVAC = 49-9021; CEO = 11-1011; CFO = 11-1011 11-3031
CPA = 13-2011; k-12 teacher = 25-2021 25-2031 25-2022 25-3099; k12 principal = 11-9032; ESL teacher = 25-3011; MRI tech = 29-2035
x-ray tech = 29-2034; xray technician = 29-2034; CNC machinist = 51-4041 51-9161; CNC operator = 51-9161; OB/GYN = 29-1218
ENT doctor = 29-1241 29-1249 29-1229; CRNA = 29-1151; PA-C = 29-1071; DDS = 29-1021; HR = 13-1071 11-3121; IT manager = 11-3021
CIO = 11-1011 11-3021; SLP = 29-1127; PCA = 31-1120; HHA = 31-1120; LCSW = 21-1022 21-1023 21-1021; LMFT = 21-1013; DBA = 15-1242
QA engineer = 15-1253 17-2112; UI designer = 15-1255; SEO specialist = 13-1161 15-1254 15-1299 15-1255
GIS analyst = 15-1299 17-1021 17-1022; OSHA inspector = 19-5011; TSA agent = 33-9093; DJ = 27-2091 27-3011; AP clerk = 43-3031
A/C repair = 49-9021; A&P mechanic = 49-3011; PR specialist = 27-3031; OR nurse = 29-1141; ER nurse = 29-1141; ER doctor = 29-1214
ICU nurse = 29-1141; NP = 29-1171; OT = 29-1122; COTA = 31-2011; PTA = 31-2021; RRT = 29-1126; CPhT = 29-2052
VP of Finance = 11-3031 11-1011; SQL developer = 15-1252 15-1242 15-1243; R.N. = 29-1141; C.N.A. = 31-1131; sr accountant = 13-2011
mgr restaurant = 11-9051; admin asst = 43-6014 43-6011; exec asst = 43-6011; PI = 33-9021; LMT = 31-9011
"""

EVERYDAY = """
doctor = 29-1216 29-1215 29-1229; cop = 33-3051; trucker = 53-3032; garbage man = 53-7081; shrink = 29-1223 19-3033; mailman = 43-5052
handyman = 49-9071; fireman = 33-2011; policeman = 33-3051; stewardess = 53-2031; busboy = 35-9011; maid = 37-2012
lunch lady = 35-2012 35-3041 35-2021 35-3023; burger flipper = 35-2011 35-3023; barista = 35-3023; undertaker = 39-4031
mortician = 39-4031; coder = 15-1251 15-1252; programmer = 15-1251 15-1252; web designer = 15-1255; headhunter = 13-1071
stock boy = 53-7065; grocery bagger = 53-7064; bouncer = 33-9032; babysitter = 39-9011; cab driver = 53-3054
Uber driver = 53-3054 53-3053; Amazon driver = 53-3033; repo man = 43-3011 43-4041 53-3033; bill collector = 43-3011
debt collector = 43-3011; tow truck driver = 53-3032 53-3033; ditch digger = 47-2061; roadie = 27-4011 27-2099 27-4015
ranch hand = 45-2093; cowboy = 45-2093; lumberjack = 45-4021 45-4022 45-4029; oil rig worker = 47-5071 47-5012 47-5011
weatherman = 19-2021; TV host = 27-3011 27-3023; movie director = 27-2012; film maker = 27-2012; cartoonist = 27-1013 27-1014
tattoo artist = 27-1019 27-1013 39-5094 27-1012; eye doctor = 29-1041 29-1241; foot doctor = 29-1081; heart doctor = 29-1212
skin doctor = 29-1213; baby doctor = 29-1221 29-1218; kids doctor = 29-1221; animal doctor = 29-1131; bone doctor = 29-1242
brain surgeon = 29-1249; heart surgeon = 29-1249; family doctor = 29-1215; pharmacist assistant = 29-2052 31-9095
lab tech = 29-2010 19-4021 19-4031; blood drawer = 31-9097; drug counselor = 21-1018; marriage counselor = 21-1013
guidance counselor = 21-1012; life coach = 21-1019 21-1012 39-9099; lab rat = 29-2010 19-4021; teacher's pet sitter = 39-2021
dog walker = 39-2021; pet sitter = 39-2021; dog catcher = 33-9011; exterminator = 37-2021; lawn mower = 37-3011; tree surgeon = 37-3013
pool cleaner = 37-2011 37-2019; window washer = 37-2011 37-2019; chimney sweep = 37-2011 37-2019 47-4090; car wash attendant = 53-7061
valet = 53-6021; gas station attendant = 53-6031; car salesman = 41-2031; used car salesman = 41-2031; shop assistant = 41-2031
sales clerk = 41-2031; sales rep = 41-4012 41-3091 41-4011; checkout clerk = 41-2011
college professor = 25-1199 25-1071 25-1011 25-1121; gym teacher = 25-2031 25-2021 25-2022
art teacher = 25-2031 25-2021 25-1121 25-3021 25-2022; music teacher = 25-3021 25-2031 25-2021 25-1121 25-2022
teacher assistant = 25-9045; daycare worker = 39-9011; day care = 39-9011 11-9031; school principal = 11-9032; dean = 11-9033
janitor school = 37-2011; computer repair = 49-2011 15-1232; computer guy = 15-1232
phone repair = 49-2022 49-2094 49-2098 49-2097 49-9099; cable guy = 49-2022 49-9052; appliance repairman = 49-9031
plumber's helper = 47-3015; wedding photographer = 27-4021; game designer = 15-1255; video game developer = 15-1252 15-1255
sports agent = 13-1011; football coach = 27-2022; referee = 27-2023; umpire = 27-2023; baseball player = 27-2021
professional athlete = 27-2021; fitness instructor = 39-9031; yoga teacher = 39-9031 25-3021; ski instructor = 39-9031 25-3021 27-2022
mayor = 11-1011 11-1031; congressman = 11-1031; senator = 11-1031; politician = 11-1031; fbi agent = 33-3021
border patrol agent = 33-3051; customs officer = 33-3051 13-1041; 911 operator = 43-5031; telephone operator = 43-2021
legal secretary = 43-6012; medical secretary = 43-6013; medical coder = 29-2072; medical biller = 43-3021; claims adjuster = 13-1031
home health nurse = 29-1141 29-2061; travel nurse = 29-1141; school nurse = 29-1141; nurse manager = 11-9111 29-1141
nurses aide = 31-1131; caregiver = 31-1120; nursing home aide = 31-1131 31-1120; scuba diver = 49-9092; blacksmith = 51-4199 51-4022
shoe repair = 51-6041; watchmaker = 49-9064; piano tuner = 49-9063; glass blower = 51-9195; potter = 27-1012 51-9195
brewer = 51-9012 51-3092 51-9011
"""


class Case(NamedTuple):
    """Some words and the codes of the occupations that may be meant."""

    words: str
    codes: frozenset[str]
    kind: str
    held_out: bool


def _cases(kind: str, lines: str) -> list[Case]:
    found = []
    for entry in lines.replace("\n", ";").split(";"):
        words, _, codes = entry.strip().partition(" = ")
        if words:
            found.append(Case(words, frozenset(codes.split()), kind, crc32(words.encode()) % 3 == 0))
    return found


CASES: tuple[Case, ...] = tuple(
    case
    for kind, lines in (
        ("as on a card", CARDS),
        ("plain", PLAIN),
        ("mistyped", TYPED),
        ("shortened", SHORT),
        ("everyday", EVERYDAY),
    )
    for case in _cases(kind, lines)
)
