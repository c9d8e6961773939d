"""What kind of page is in view: only a page about one job is a job, whatever the words around it."""

import pytest

from afterword.capture import read
from afterword.model import PageInView, Profile

INTRO = (
    "<p>We are looking for passionate people. Full-time and part-time. We offer bread, benefits and an open door.</p>"
)
ROWS = "".join(
    f"<li><a href='/careers/{n}'><h3>{title}</h3></a><span>Wels</span><a>Apply now</a></li>"
    for n, title in enumerate(["Software Engineer", "Night Cook", "Sales Manager", "Data Analyst"], 101)
)
APPLY = "<button>Apply now</button>"
SECTIONS = "<h2>Responsibilities</h2><p>x</p><h2>Requirements</h2><p>y</p>"


def kind(head, body, url):
    html = f"<html lang='en'><head>{head}</head><body>{body}</body></html>"
    return read(PageInView(url=url, html=html), Profile()).kind


NO_JOB = {
    "a list still empty, with a form for any of its jobs": ("<title>Stellenangebote | TANN – Strategisches Recruiting</title>", "<a href='stellenangebote.html'>Stellenangebote</a><h1>Finden Sie Ihre Bestimmung.</h1><p>Wir suchen Persönlichkeiten. Entdecken Sie unsere Vakanzen.</p><button>Alle offenen Stellen anzeigen</button><h3>Direktbewerbung</h3><form><label>Vorname *</label><input type='text'><label>E-Mail Adresse *</label><input type='email'><input type='file'><button>Bewerbung absenden</button></form>", "https://tann.example/stellenangebote.html"),
    "where employers write an ad": ("<title>Job Description | Hire From Tarn</title>", "<nav><a href='/inbox'>Hiring inbox</a><a href='/jobs'>View jobs</a></nav><form><p>POST A JOB</p><h1>Job description *</h1><label>Job description<button type='button'>B</button><textarea name='description' placeholder='Enter job description'></textarea></label><button>Continue</button></form>", "https://hirefromtarn.example/job-description.html"),
    "where employers write an ad, German": ("<title>Stellenanzeige schalten | Tarnjobs</title>", "<h1>Stellenanzeige aufgeben</h1><form><label>Jobtitel</label><input name='titel'><label>Stellenbeschreibung</label><textarea name='text'></textarea><button>Weiter</button></form>", "https://tarnjobs.example/stellenanzeige/neu"),
    "short openings, each with its own link": ("<title>Copperkettle: Team</title>", "<h2>Warm-hearted people</h2><p>We are looking for energetic people to join our team.</p><div>Night Cook</div><p>We are looking for a cook who loves soup. <a href='/a'>apply</a></p><div>Kitchen Manager</div><p>We are hiring a manager who counts. <a href='/b'>apply</a></p><div>Kitchen Porter</div><p>We seek a porter who lifts. <a href='/c'>apply</a></p><p>hello@copperkettle.example</p>", "https://copperkettle.example/hiring.html"),
    "short openings, German": ("<title>Tannwerk</title>", "<h2>Team</h2><p>Wir suchen Verstärkung.</p><p><b>Tischler (m/w/d)</b></p><p>Du baust Möbel. <a href='mailto:jobs@tannwerk.example?subject=T'>Jetzt bewerben</a></p><p><b>Lackierer (m/w/d)</b></p><p>Du lackierst. <a href='mailto:jobs@tannwerk.example?subject=L'>Jetzt bewerben</a></p><p><b>Monteur (m/w/d)</b></p><p>Du montierst. <a href='mailto:jobs@tannwerk.example?subject=M'>Jetzt bewerben</a></p>", "https://tannwerk.example/team.html"),
    "a guide to a trade": ("<title>Night Cook — Wegweiser</title>", "<h1>Night Cook</h1><p>Cook for those who cannot sleep.</p><p>$40k–$60k</p><h2>A day in the life</h2><ul><li>Stir soup and plan the menus of the week</li><li>Manage budgets and suppliers</li></ul><h2>How to get there</h2><p>Study for three years and work your way up.</p><h2>Skills that matter most</h2><p>Patience</p><h2>Outlook</h2><p>Good.</p>", "https://wegweiser.example/careers/night-cook.html"),
    "a guide to a trade, French": ("<title>Cuisinier | Orientation</title>", "<h1>Cuisinier</h1><h2>Que fait un cuisinier ?</h2><p>Il prépare les plats.</p><h2>Études pour devenir cuisinier</h2><p>CAP en deux ans.</p><h2>Salaire moyen</h2><p>1 900 € brut par mois</p><h2>Évolution de carrière</h2><p>Chef.</p>", "https://orientation.example/metier/cuisinier"),
    "a site's own name over somebody's papers": ("<title></title><meta property='og:title' content='TarnJobs.com'>", "<a href='/'>All jobs</a><ol><li>Jobs</li><li>Resume</li></ol><p>Updated: 2026-01-31</p><table><tr><td>Ilka Born</td><td>33 years</td></tr><tr><td>Wels, six years of work, four languages, one wish: to teach children</td></tr></table>", "https://jobs.tarnjobs.example/jobs/rescont/0/3176030/1"),
    "nothing but the name of a job": ("<title>Postdoc | Jo Heron</title>", "<nav><a href='/'>Jo Heron</a></nav><h1>Postdoc</h1><h3>Postdoc</h3><p>Test</p><footer>© Copyright 2025 Jo Heron. Powered by Jekyll with a theme. Hosted by pages. Photos from elsewhere. Imprint. Last updated: January 24, 2025.</footer>", "https://joheron.example/jobs/postdoc/"),
    "nothing yet, Dutch": ("<title>Kok | De Haan</title>", "<ul><li><a href='/a'>Over ons</a></li><li><a href='/b'>Ons eten en onze mensen</a></li><li><a href='/c'>Nieuws en pers</a></li></ul><h1>Kok</h1><p>Volgt binnenkort.</p><p>© 2026 De Haan. Alle rechten voorbehouden. Privacyverklaring en voorwaarden zijn van toepassing.</p>", "https://dehaan.example/vacatures/kok"),
    "career home": ("<title>Careers at Adler</title>", f"<h1>Bake the future with us</h1>{INTRO}<h2>Benefits</h2><h2>Why join us</h2><h2>Open positions</h2><ul>{ROWS}</ul>", "https://adler.example/careers"),
    "career home, German": ("<title>Karriere | Adler GmbH</title>", "<h1>Deine Zukunft bei Adler</h1><p>Wir suchen dich! Vollzeit oder Teilzeit.</p><h2>Das bieten wir</h2><h2>Benefits</h2><h2>Offene Stellen</h2><ul><li>Koch (m/w/d)</li><li>Bäcker (m/w/d)</li><li>Verkäufer (m/w/d)</li></ul><a>Jetzt bewerben</a>", "https://adler.example/karriere/"),
    "one open position on the index": ("<title>Jobs - Adler</title>", f"<h1>Join our team</h1>{INTRO}<h2>Open positions</h2><a href='/jobs/1'><h3>Software Engineer</h3></a><h2>Benefits</h2>{APPLY}", "https://adler.example/jobs"),
    "department page": ("<title>Engineering jobs at Adler</title>", f"<h1>Engineering at Adler</h1>{INTRO}<h2>Open roles</h2><ul>{ROWS}</ul><h2>Benefits</h2>", "https://adler.example/careers/engineering"),
    "search": ("<title>120 Cook jobs in Wels | JobTower</title>", f"<h1>Cook jobs in Wels</h1><p>120 jobs found</p><ul>{ROWS}</ul>", "https://jobtower.example/jobs/cook-jobs-in-wels"),
    "lever board": ("<title>Adler</title>", "<div class='posting'><a href='https://jobs.lever.co/adler/1'><h5>Software Engineer</h5></a><span>Wels</span><a>Apply</a></div><div class='posting'><h5>Cook</h5><a>Apply</a></div>", "https://jobs.lever.co/adler"),
    "greenhouse board": ("<title>Jobs at Adler</title>", "<h1>Current openings at Adler</h1><h3>Baking</h3><a>Night Cook</a><a>Baker</a>", "https://job-boards.greenhouse.io/adler"),
    "workday board": ("<title>Careers</title>", "<h1>Careers</h1><h2>12 JOBS FOUND</h2><h3><a>Cook</a></h3><h3><a>Baker</a></h3><h3><a>Night Manager</a></h3>", "https://adler.wd3.myworkdayjobs.com/en-US/Ext"),
    "company profile on a board": ("<title>Adler GmbH Careers and Employment | Indeed.com</title>", "<h1>Adler GmbH</h1><h2>Reviews</h2><h2>Jobs</h2><a>Night Cook</a>", "https://www.indeed.com/cmp/Adler"),
    "a form for any papers": ("<title>Careers At Adlermed</title>", "<h1>Careers At Adlermed</h1><p>Send us your application on career@adler.example or fill the application form below:</p><label>Upload Resume *</label><button>Submit Application</button>", "https://www.adler.example/careers/"),
    "contact form": ("<title>Contact - Adler</title>", "<h1>Contact us</h1><form><input name=name><input type=email name=email><input type=tel name=phone><button>Send</button></form>", "https://adler.example/contact"),
    "support ticket with a file": ("<title>Support request</title>", "<h1>Submit a request</h1><form><input name=name><input type=email name=email><input type=file><button>Submit</button></form>", "https://help.adler.example/hc/requests/new"),
    "employee story": ("<title>A day in the life of a night cook</title><meta property='og:type' content='article'>", "<h1>A day in the life of a night cook</h1><p>x</p>", "https://adler.example/stories/night-cook"),
    "application sent": ("<title>Application submitted</title>", "<h1>Thank you for applying!</h1><p>Your application has been submitted.</p>", "https://jobs.lever.co/adler/0b9c2f7e-1111-4c2a-9a53-2f0d5b6e7a10/thanks"),
    "dashboard": ("<title>My applications</title>", "<h1>My applications</h1><table><tr><td>Software Engineer</td><td>Adler</td></tr></table>", "https://jobtower.example/account/applications"),
    "several jobs told on one page, German": ("<title>Stellenangebote — Haus Adler</title>", "<h1>Wir suchen Verstärkung</h1><p>Werden Sie Teil des Teams.</p><h2>Koch (m/w/d)</h2><p>Vollzeit</p><p>Ihre Aufgaben</p><ul><li>Kochen</li></ul><a>Jetzt bewerben</a><h2>Bäcker (m/w/d)</h2><a>Jetzt bewerben</a><h2>Kellner (m/w/d)</h2><a>Jetzt bewerben</a>", "https://haus-adler.example/stellenangebote"),
    "whoever wants to apply, Italian": ("<title>Lavora con noi | Adler s.r.l.</title>", "<h1>Cerchiamo artigiani che amano la montagna</h1><p>Non pubblichiamo posizioni: valutiamo le candidature tutto l'anno. Allega il curriculum.</p><h3>Candidatura spontanea</h3><p>info@adler.example</p><button>Invia candidatura</button>", "https://www.adler.example/lavora"),
    "event": ("<title>Career fair 2026</title>", "<h1>Career fair for engineers</h1><p>Register now</p>", "https://fair.example/events/career-fair-2026"),
    "product": ("<title>Driver - Golf clubs</title>", "<h1>Driver X200</h1><p>Add to cart</p><h2>Description</h2>", "https://shop.example/clubs/driver-x200"),
    "documentation": ("<title>Job - Kubernetes</title>", "<h1>Jobs</h1><h2>Requirements</h2><p>A Job creates Pods.</p><h2>Overview</h2>", "https://docs.example/concepts/workloads/controllers/job/"),
    "gone": ("<title>Adler Careers</title>", "<h1>This job is no longer available</h1><p>See other jobs.</p>", "https://adler.example/jobs/12345"),
    "gone, German": ("<title>Adler Karriere</title>", "<h1>Stelle nicht gefunden</h1><p>Diese Stelle existiert nicht mehr.</p>", "https://adler.example/stellen/12345"),
    "filled, nothing shown": ("<title>Adler Careers</title>", "<p>This position has been filled.</p><a>View all jobs</a>", "https://adler.example/jobs/12345"),
    "captcha": ("<title>adler.example</title>", "<p>Please verify you are a human</p>", "https://adler.example/jobs/12345"),
    "check of a board, Dutch": ("<title>Beveiliging | Platejobs</title>", "<h1>Help ons Platejobs te beschermen</h1><p>Bevestig dat je een mens bent. Blijf je dit zien, mail dan <a href='mailto:hulp@platejobs.example'>hulp@platejobs.example</a>.</p><form id='check' action='/vacature/kok'></form>", "https://www.glassdoor.com/job-listing/kok-JV_IC1.htm?jl=100812345"),
    "check that only its form tells": ("<title>Platejobs</title>", "<h1>Pomozte nám chránit Platejobs</h1><p>Chvilku strpení.</p><form id='challenge-form' action='/nabidka/kuchar-100812345'><div class='cf-turnstile'></div></form>", "https://www.glassdoor.com/job-listing/kuchar-JV_IC1.htm?jl=100812345"),
    "gone, with the title and others": ("<title>Koch (m/w/d) - Adler</title>", "<h1>Koch (m/w/d)</h1><p>Diese Stellenanzeige ist nicht mehr verfügbar.</p><h2>Ähnliche Jobs</h2><ul><li><a href='/1'>Bäcker (m/w/d)</a></li><li><a href='/2'>Kellner (m/w/d)</a></li></ul>", "https://adler.example/stellen/koch-12345"),
    "doctor's page": ('<title>Dr Mira Okonkwo, Cardiologist - Tarn Clinic</title>', '<h1>Dr Mira Okonkwo</h1><h2>Cardiologist</h2><p>Location: Leeds</p><h3>Qualifications</h3><p>MBBS</p><h3>Experience</h3><p>20 years</p><a>Book an appointment</a><p>mira.okonkwo@tarnclinic.example</p>', 'https://www.tarnclinic.example/doctors/dr-mira-okonkwo'),
    'lab members': ('<title>People - Vision Lab</title>', '<h1>Postdoctoral researchers</h1><h3>Ana Ruiz</h3><p>Postdoctoral fellow</p><p>ana.ruiz@example.edu</p><h3>Li Wei</h3><p>PhD student</p><p>li.wei@example.edu</p>', 'https://lab.example.edu/people/postdoc.html'),
    "engineer's story": ("<title>A day as a site reliability engineer</title><meta property='og:type' content='article'>", "<h1>A day as a site reliability engineer</h1><p>By Tom Hale</p><p>We are hiring! Full-time engineers drink coffee.</p><h2>What you'll do</h2><p>Pages at night.</p><p>See our open roles.</p>", 'https://blog.example.com/2026/a-day-as-a-site-reliability-engineer'),
    'tasting menu': ("<title>Chef's tasting menu | Bistro Lune</title>", "<h1>Chef's tasting menu</h1><p>Seven courses, £85</p><h2>Requirements</h2><p>Please tell us about allergies.</p><a>Book now</a><p>Bistro Lune, 4 Ring Road, Wells BA5 2PD</p>", 'https://www.bistro-lune.example/menu'),
    'developer guide': ('<title>Developer guide | Frobnik</title>', "<h1>Developer guide</h1><h2>Requirements</h2><ul><li>Python 3.11</li></ul><h2>What you'll need</h2><ul><li>Docker</li></ul><h2>How to apply</h2><p>Apply the patch.</p>", 'https://docs.example.dev/developer/guide.html'),
    'developers for hire': ('<title>Hire dedicated developers | Scamander</title>', '<h1>Hire dedicated developers</h1><p>Full-time or part-time developers for your team.</p><h2>Why us</h2><ul><li>5 years of experience</li></ul><h2>Skills</h2><ul><li>React</li></ul><form><input name=name><input name=email><input name=phone><button>Get a quote</button></form>', 'https://www.scamander.example/services/hire-developers'),
    'nursing degree': ('<title>Adult Nursing BSc | Northwell University</title>', '<h1>Adult Nursing BSc (Hons)</h1><p>Duration: 3 years full-time</p><p>Location: Northwell Campus</p><h2>Entry requirements</h2><p>ABB</p><h2>What you will do</h2><p>Placements</p><h2>How to apply</h2><a>Apply now</a>', 'https://www.northwell-university.example/courses/nursing-bsc'),
    'team with mail addresses': ('<title>Unser Team - Haus Adler</title>', '<h1>Unser Team</h1><h3>Frau Anna Huber</h3><p>Küchenchefin</p><p>anna.huber@haus-adler.example</p><h3>Jan Kolb</h3><p>Rezeptionsleiter</p><p>jan.kolb@haus-adler.example</p><p>Haus Adler GmbH, Ringstrasse 4, 4600 Wels</p>', 'https://www.haus-adler.example/team.html'),
    'news of a new colleague': ('<title>Nieuwe havenmeester begonnen - Gemeente Lo</title>', '<h1>Nieuwe havenmeester begonnen</h1><p>Sinds maandag werkt Piet Bakker als havenmeester.</p><p>Standplaats: Lo</p>', 'https://www.gemeente-lo.example/nieuws/nieuwe-havenmeester'),
    'forum thread on pay': ('<title>Salary for junior DevOps engineer? - Forum</title>', '<h1>Salary for junior DevOps engineer?</h1><p>anna 3 days ago</p><p>What do they pay? Full-time.</p><a>Reply</a>', 'https://forum.example.net/t/salary-for-junior-devops-engineer/8812'),
    'index without openings': ('<title>Jobba hos oss | Kvarn</title>', '<h1>Jobba hos oss</h1><p>Vi söker alltid duktiga kockar.</p><h2>Lediga tjänster</h2><p>Just nu har vi inga lediga tjänster.</p><h2>Spontanansökan</h2><p>Mejla oss.</p>', 'https://www.kvarn.example/jobb'),
    'machine for baristas': ('<title>Barista Machine Operator Set - Shop</title>', '<h1>Barista Machine Operator Set</h1><p>£299</p><h2>Description</h2><p>For the professional barista.</p><h2>Requirements</h2><p>230V</p><button>Add to basket</button>', 'https://shop.example.com/p/barista-machine-8812'),
    'report as a document': ('<title>annual-report-2026.pdf</title>', "<span>Annual report 2026</span><span>Director's letter</span><span>Our engineers built 40 wells.</span><span>Contact: Ann Lee, ann.lee@example.org</span>", 'https://www.example.org/annual-report-2026.pdf'),
    'career home with benefits': ('<title>Careers at Alvarado</title>', "<h1>Build the future of food</h1><p>We're hiring full-time engineers.</p><h2>Benefits</h2><ul><li>Lunch</li></ul><h2>What we offer</h2><ul><li>Gym</li></ul><h2>Open positions</h2><ul><li><a href='/careers/1'>Data Engineer</a> Lisbon</li><li><a href='/careers/2'>Cook</a> Porto</li></ul><a>Apply</a>", 'https://www.alvarado.example/careers'),
    'counted positions': ('<title>3 open positions in Sales | Alvarado</title>', "<h1>3 open positions in Sales</h1><ul><li><a href='/jobs/1-rep'>Sales Representative</a></li><li><a href='/jobs/2-mgr'>Sales Manager</a></li><li><a href='/jobs/3-ops'>Sales Operations</a></li></ul>", 'https://jobs.alvarado.example/search?team=sales'),
    'volunteers': ('<title>Volunteer with Tiny Hands</title>', "<h1>Become a volunteer</h1><p>Help children read.</p><h2>What you'll do</h2><p>Read.</p><h2>Requirements</h2><p>Patience</p><a>Sign up</a>", 'https://www.tinyhands.example/volunteer'),
    'fellowships': ('<title>Fellowships 2027 | Grant Fund</title>', '<h1>Fellowships 2027: call for applications</h1><p>Application deadline: 1 March 2027</p><h2>Eligibility</h2><p>Artists.</p><h2>How to apply</h2><p>Submit a portfolio.</p>', 'https://www.grantfund.example/fellowships/2027'),
    'tender': ('<title>Tender: Electrician services 2027</title>', '<h1>Tender: Electrician services</h1><p>Reference: 8812</p><p>Location: Leeds</p><h2>Description</h2><p>Framework.</p><h2>Requirements</h2><p>Insurance</p><p>Contact: Joan Peel, joan.peel@example.gov</p>', 'https://tender.example.gov/notices/8812-electrician-services'),
}  # fmt: skip


@pytest.mark.parametrize("case", NO_JOB)
def test_this_is_no_job(case):
    assert kind(*NO_JOB[case]) != "job"


JOB = {
    "informal, French, gender with a point": ("<title>Auxiliaire pompier.ère</title>", "<h1>Auxiliaire pompier.ère</h1><p>Secteurs | <span>Brumelle</span></p><p>En tant qu'auxiliaire au sein de notre coopérative, vous jouerez un rôle essentiel.</p><p>TON DOSSIER DE CANDIDATURE DOIT INCLURE :</p><ul><li>Lettre de motivation</li></ul><p>Envoie-nous ton dossier à <a href='mailto:paul@gmail.com'>paul@gmail.com</a>.</p>", "https://pompiers.example/site/jobs/auxiliaire.html"),
    "a call in bold without headings": ("<title>Jo Heron</title>", "<p><font><b>Postdoc positions at SALT, Tarn Uni, Australia</b></font></p><p>SALT is looking for recent PhDs with an excellent track record in these areas:</p><ul><li>Salt learning in that we find ways to salt with little help from teachers.</li></ul><p>Contact: <a href='mailto:jo.heron@tarn.example'>Dr Jo Heron</a>.</p>", "https://joheron.example/postdoc.html"),
    "called a vacancy, Dutch": ("<title>Vacature: Java Engineer @ Vlot Software</title>", "<p>Vacature</p><h1>Java Engineer</h1><h2>Dit ga je verdienen</h2><p>Je werkt in loondienst.</p><h2>Dit ga je doen</h2><p>Je gaat aan de slag in een team.</p>", "https://vlotsoftware.example/vacature"),
    "unusual title": ("<title>Lantern Keeper - Adler</title>", f"<h1>Lantern Keeper</h1><p>We are looking for a keeper.</p>{SECTIONS}{APPLY}", "https://adler.example/careers/lantern-keeper"),
    "no path to tell": ("<title>Lantern Keeper</title>", f"<h1>Lantern Keeper</h1><p>Location: Wels</p><p>Employment type: Full-time</p>{SECTIONS}{APPLY}", "https://adler.example/p?x=1"),
    "title and apply only": ("<title>Software Engineer | Adler</title>", f"<h1>Software Engineer</h1><p>Wels</p>{APPLY}", "https://adler.example/jobs/software-engineer"),
    "form only": ("<title>Apply: Lantern Keeper</title>", "<h1>Lantern Keeper</h1><form><label>First name*</label><input name=first_name><label>E-mail*</label><input type=email name=email><label>CV*</label><input type=file name=cv><button>Submit application</button></form>", "https://adler.example/apply/12345"),
    "other jobs below": ("<title>Night Cook - Adler</title>", f"<h1>Night Cook</h1>{SECTIONS}{APPLY}<h2>Similar jobs</h2><ul>{ROWS}</ul>", "https://adler.example/jobs/night-cook-4711"),
    "closed but shown": ("<title>Night Cook - Adler</title>", f"<p>No longer accepting applications</p><h1>Night Cook</h1>{SECTIONS}", "https://adler.example/jobs/night-cook-4711"),
    "gone but shown": ("<title>Koch (m/w/d) Job in Wels - Adler GmbH - Stepstone</title>", "<div role='alert'>Diese Stellenanzeige ist nicht mehr verfügbar.</div><h1>Koch (m/w/d)</h1><ul><li>Adler GmbH</li><li>Wels</li><li>Vollzeit</li></ul><h2>Das erwartet dich</h2><ul><li>Suppen</li><li>Saucen</li></ul><p>Bewerbungen an jobs@adler.example.</p><h2>Ähnliche Jobs</h2><article><a href='/2'>Kellner (m/w/d)</a></article>", "https://www.stepstone.de/stellenangebote--Koch-m-w-d-Wels-Adler-GmbH--13200001-inline.html"),
    "hired": ("<title>[Hired] Lantern Keeper | Adler</title><meta property='og:type' content='article'>", f"<h1>[Hired] Lantern Keeper</h1>{SECTIONS}", "https://adler.example/hiring/lantern-keeper/"),
    "open until filled": ("<title>Adler Lab</title>", "<h1>Welcome to the Adler Lab!</h1><h1>Research</h1><h1>People</h1><h2>Postdoctoral position in alpine botany</h2><p>We are seeking a postdoctoral researcher. Review of applications begins on 1 May and goes on until the position is filled.</p><p>To apply, send a cover letter and CV to m.adler@uni.example.</p>", "https://adlerlab.example/postdoc_position.html"),
    "text of an ad without any heading": ("", "<p>The Bakery Manager is responsible for planning and leading the bakery.</p><div>Required Skills</div><ul><li>Baking at night (up to 20%)</li></ul><div>Qualifications</div><ul><li>Five years</li></ul>", "https://unknown.example/fragment.html"),
    "a job that no word tells": ("<title>Keeper of Songs — Adler Works</title>", "<h1>Keeper of Songs</h1><p>We want somebody for 3 days a week who collects what people sing.</p><p>What the work is like: you listen in kitchens; you write.</p><p>What helps: you have worked in radio.</p><p>How to apply: two pages to mira@adler.example by Monday.</p>", "https://www.adler.example/work/keeper-of-songs"),
    "related jobs below": ("<title>Forklift Operator - Wels - Platejobs</title>", "<h2>Forklift Operator</h2><div>Adler Ltd - Wels</div><p>Adler Ltd is recruiting a Forklift Operator. Night shift, £14.10 per hour.</p><h3>Related jobs</h3><ul><li><a href='/j/1'>Truck Driver</a></li><li><a href='/j/2'>Warehouse Operative</a></li></ul>", "https://platejobs.example/redirect/8812991"),
    "notice of a health office, Italian": ("<title>Avviso pubblico Ostetrica/o - ASL Valbruna</title>", "<h1>Avviso pubblico per titoli e colloquio</h1><p>L'Azienda Sanitaria Locale Valbruna indice un avviso pubblico per il conferimento di un incarico di</p><p><b>OSTETRICA/O</b></p><p>Requisiti specifici di ammissione: laurea.</p><p>Le domande devono pervenire entro il 18/12/2026.</p>", "https://www.aslvalbruna.example/concorsi/avviso-ostetrica"),
    "Danish": ("<title>Fyrpasser | Adler</title>", "<h1>Fyrpasser</h1><p>Vi søger en fyrpasser. Ansøgningsfrist 1. maj.</p><h2>Dine opgaver</h2><h2>Vi tilbyder</h2><a>Søg stillingen</a>", "https://adler.example/ledige-stillinger/fyrpasser"),
    "French": ("<title>Gardien de phare | Adler</title>", "<h1>Gardien de phare</h1><p>CDI, temps plein</p><h2>Vos missions</h2><h2>Profil recherché</h2><a>Postuler</a>", "https://adler.example/offres/gardien-de-phare"),
    "Polish": ("<title>Latarnik - Adler</title>", "<h1>Latarnik</h1><h2>Zakres obowiązków</h2><h2>Wymagania</h2><h2>Oferujemy</h2><a>Aplikuj</a>", "https://adler.example/kariera/latarnik"),
    "Italian": ("<title>Guardiano del faro - Adler</title>", "<h1>Guardiano del faro</h1><p>Cerchiamo un guardiano.</p><h2>Requisiti</h2><h2>Cosa offriamo</h2><a>Candidati ora</a>", "https://adler.example/lavora-con-noi/guardiano-del-faro"),
    "Portuguese": ("<title>Faroleiro - Adler</title>", "<h1>Faroleiro</h1><h2>Requisitos</h2><h2>Benefícios</h2><p>Local: Porto</p><a>Candidatar-se</a>", "https://adler.example/vagas/faroleiro"),
    "Finnish": ("<title>Majakanvartija - Adler</title>", "<h1>Majakanvartija</h1><p>Etsimme vartijaa.</p><h2>Tehtävän kuvaus</h2><h2>Tarjoamme</h2><a>Hae paikkaa</a>", "https://adler.example/avoimet-tyopaikat/majakanvartija"),
}  # fmt: skip


@pytest.mark.parametrize("case", JOB)
def test_this_is_a_job(case):
    assert kind(*JOB[case]) == "job"


PARTS = "<h4>What you will do</h4><p>Cook soup.</p><div>Requirements</div><ul><li>Knives</li><li>Salt</li></ul><div>What we offer</div><p>Bread</p>"
OTHERS = "".join(
    f"<a href='/c/{n}'><div>{t}</div><div>Wels</div><div>Apply now</div></a>"
    for n, t in enumerate(
        ["Business Development Manager", "Creative Team Lead", "3D Developer", "Frontend Developer", "QA Engineer"]
    )
)
FORM = "<h4>Apply for this job</h4><form><label>Name</label><input name=name><label>Email</label><input type=email name=email><input type=file><button>Respond</button></form>"
ONE_OF_MANY = {
    "others below, English": ("<title>Copperkettle</title>", f"<h1>Kitchen Growth Manager</h1><p>Copperkettle is on the lookout for a Kitchen Growth Manager.</p>{PARTS}{FORM}<h4>Our vacancies in</h4>{OTHERS}", "https://copperkettle.example/careers/kitchen-growth"),
    "others below, as more roles": ("<title>Copperkettle</title>", f"<button>Request a quote</button><h1>Kitchen Growth Manager</h1><p>Copperkettle is looking for a Kitchen Growth Manager.</p>{PARTS}{FORM}<h3>Current openings</h3>{OTHERS}", "https://copperkettle.example/x/12"),
    "others below, German": ("<title>Tannwerk</title>", "<h1>Tischler (m/w/d)</h1><p>Wir suchen einen Tischler.</p><h2>Deine Aufgaben</h2><ul><li>Möbel bauen</li></ul><h2>Dein Profil</h2><ul><li>Holz</li></ul><a>Jetzt bewerben</a><h2>Unsere Stellenangebote</h2>" + OTHERS, "https://tannwerk.example/x/12"),
    "others below, French": ("<title>Brumelle</title>", "<h1>Cuisinier (H/F)</h1><p>Nous recherchons un cuisinier.</p><h2>Vos missions</h2><ul><li>Soupe</li></ul><h2>Votre profil</h2><ul><li>Sel</li></ul><a>Postuler</a><h2>Nos offres d'emploi</h2>" + OTHERS, "https://brumelle.example/x/12"),
}  # fmt: skip


@pytest.mark.parametrize("case", ONE_OF_MANY)
def test_below_the_ad_a_list_of_the_other_jobs_may_stand(case):
    assert kind(*ONE_OF_MANY[case]) == "job"


def marked(title, company, says):
    return f"<div itemscope itemtype='http://schema.org/JobPosting'><div itemprop='hiringOrganization' itemscope itemtype='http://schema.org/Organization'><meta itemprop='name' content='{company}'></div><h1 itemprop='title'>{title}</h1>{says}</div>"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("<title>Heron Mills Night Cook | SmartRecruiters</title>", marked("Night Cook", "Heron Mills", "<h2>This job has expired</h2><button disabled>Sorry, this job has expired</button>")),
        ("<title>Night Cook</title>", marked("Night Cook", "Heron Mills", "<p>This position has been filled.</p>")),
        ("<title>Night Cook - Heron Mills</title><script type='application/ld+json'>{\"@type\":\"JobPosting\",\"title\":\"Night Cook\",\"hiringOrganization\":{\"@type\":\"Organization\",\"name\":\"Heron Mills\"}}</script>", "<h1>Night Cook</h1><p>Heron Mills</p><p>No longer accepting applications</p>"),
    ],
)  # fmt: skip
def test_an_expired_ad_that_still_names_its_job_and_employer_is_a_closed_job(head, body):
    page = PageInView(
        url="https://jobs.elsewhere.example/4711", html=f"<html lang='en'><head>{head}</head><body>{body}</body></html>"
    )
    found = read(page, Profile())
    assert found.kind == "job"
    assert "posting_closed" in {warning.code for warning in found.warnings}
    assert found.company.value == "Heron Mills"


def test_an_expired_ad_of_which_only_data_tell_is_none():
    data = '<script type=\'application/ld+json\'>{"@type":"JobPosting","title":"Night Cook","hiringOrganization":{"name":"Heron Mills"}}</script>'
    assert (
        kind(data, "<h1>This job has expired</h1><p>See other jobs.</p>", "https://jobs.elsewhere.example/4711")
        == "other"
    )


OVER = [
    "Diese Stellenanzeige ist leider nicht mehr verfügbar.", "Diese Stelle ist nicht mehr aktiv.", "Dieser Job ist nicht mehr online.",
    "Das Stellenangebot ist abgelaufen.", "Die Ausschreibung wurde geschlossen.", "Den här annonsen är stängd.",
    "Tjänsten är inte längre tillgänglig.", "Stillingen er ikke længere ledig.", "Annonsen er ikke lenger aktiv.",
    "Cette offre n’est plus en ligne.", "L’annonce est expirée.", "Ce poste n'est plus à pourvoir.",
    "Esta oferta de empleo está cerrada.", "La vacante ya no está disponible.", "Questa posizione non è più attiva.",
    "L'offerta è scaduta.", "Deze vacature is helaas niet meer online.", "De vacature is verlopen.",
    "To ogłoszenie jest już nieaktualne.", "Oferta pracy została zakończona.", "Tato pozice je již uzavřena.",
    "Inzerát už není aktuální.", "Esta vaga expirou.", "A vaga está encerrada.", "Työpaikkailmoitus on suljettu.",
    "Bu ilan yayında değil.", "Bu pozisyon kapandı.", "Вакансия в архиве", "Вакансія закрита",
    "This vacancy is no longer active.", "The posting you are viewing has been closed.", "This listing has ended.",
    "This role is no longer open for applications.", "This job ad has expired", "Job posting closed",
]  # fmt: skip


@pytest.mark.parametrize("says", OVER)
def test_an_ad_says_in_many_ways_that_it_is_over(says):
    assert "posting_closed" in closing(says)


@pytest.mark.parametrize(
    "says",
    ["This position is open until filled.", "Our office is closed on Fridays.", "Die Küche ist montags geschlossen.",
     "The vacancy remains open until it has been closed by the chef.", "You closed deals in your last job.",
     "Der Laden ist sonntags geschlossen, die Stelle ist in Vollzeit.", "We closed our Series A this year; the role is new.",
     "Bewirb dich, bevor die Stelle geschlossen wird.", "Unsere Kantine ist nicht mehr in Betrieb.",
     "You close tickets that are no longer active.", "Le poste est à pourvoir."],
)  # fmt: skip
def test_an_ad_that_is_open_is_not_over(says):
    assert "posting_closed" not in closing(says)


def closing(says):
    body = f"<h1>Night Cook</h1><p>{says}</p>{PARTS}<p>Heron Mills grinds flour. We are looking for a cook who bakes.</p><a>Apply now</a>"
    page = PageInView(
        url="https://jobs.heronmills.example/jobs/night-cook-4711",
        html=f"<html><head><title>Night Cook - Heron Mills</title></head><body>{body}</body></html>",
    )
    found = read(page, Profile())
    assert found.kind == "job"
    return {warning.code for warning in found.warnings}
