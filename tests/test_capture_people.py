"""Whom an ad names: contacts, recruiters, managers and interviewers; nobody else, and never the viewer."""

import pytest

from afterword.capture import people
from afterword.model import Profile
from afterword.page import Page

VIEWER = Profile(name="Robin Seeker")


def found(html, company="Adler GmbH"):
    return people.find(Page(html, "https://adler.example/").lines, company, VIEWER)


def named(html):
    return [person.name for person in found(html)]


SENTENCES = [
    ("For questions please contact Greta Lindqvist, Head of Bakery, at +46 70 123 45 67.", ["Greta Lindqvist"]),
    ("If you have questions, call Tobias Krämer on tel. +45 31 55 01 22 to hear more.", ["Tobias Krämer"]),
    ("Please contact Team Manager at Herlev, Karen Marie Sund at tel: +45 32 55 01 47.", ["Karen Marie Sund"]),
    ("please call Global Head of Force Excellence Anne-Dorthe Vang on +45 3355 0199", ["Anne-Dorthe Vang"]),
    (
        "Contact Ida Holm, Director, at +45 3155 0188 or Per Aage Lund, Senior Director, at +45 5055 0177.",
        ["Ida Holm", "Per Aage Lund"],
    ),
    ("If you are interested please email Thandeka (thandeka@adler.example) with your CV.", ["Thandeka"]),
    ("Write to Careers (careers@adler.example) with your expected salary.", []),
    (
        "Sorularınız için İnsan Kaynakları Uzmanımız Defne Korkmaz ile iletişime geçin: defne.korkmaz@adler.example",
        ["Defne Korkmaz"],
    ),
    (
        "Für Auskünfte steht Ihnen Herr Bürgermeister Alfons Ederer, Tel. 09151 555-10, gerne zur Verfügung.",
        ["Alfons Ederer"],
    ),
    ("Pytania? Dzwoń do Ewy Sokolskiej: 600 555 014.", ["Ewy Sokolskiej"]),
    ("Lisätiedot: Aino Koskela, p. 040 555 0142.", ["Aino Koskela"]),
    ("Резюме присылайте: @svetlana_adler, Светлана Орлова", ["Светлана Орлова"]),
    ("Informazioni: U.O.C. Risorse, dott.ssa Lucia Ferrante, tel. 0825 555014.", ["Lucia Ferrante"]),
    ("Conversations on 15 December with Ann and our chair, Yusuf Demir.", ["Yusuf Demir"]),
    ("Vorstellungsgespräche am 3. Mai mit Dr. Ottenlohe und der Kuratorin Mira Kolb.", ["Mira Kolb"]),
    ("CV avant le 15 décembre à l'attention d'Enora Le Goff : enora@adler.example", ["Enora Le Goff"]),
    ("15 min behavioral interview with Anjali Menon", ["Anjali Menon"]),
    ("Technical interview with Jo Okafor and Lin Wei", ["Jo Okafor", "Lin Wei"]),
    ("You will meet Sam Whitlock, our CTO, in the second round.", ["Sam Whitlock"]),
    ("The hiring manager is Fiona O'Shea.", ["Fiona O'Shea"]),
    ("Send your application to hilde@adler.example, attention Hilde Moen.", ["Hilde Moen"]),
    ("Bei Fragen wenden Sie sich an Frau Martina Huber, Tel. +43 1 234 56 78.", ["Martina Huber"]),
    ("Fragen beantwortet Ihnen gerne Herr Dr. Jens Brandt, Leiter Technik, Telefon 044 123 45 67.", ["Jens Brandt"]),
    ("Auskünfte erteilt Ihnen Beat Zgraggen, Leiter Produktion, unter 041 555 12 12.", ["Beat Zgraggen"]),
    ("Deine Bewerbung richtest du an Svenja Petersen, svenja.petersen@adler.example.", ["Svenja Petersen"]),
    ("Pour toute question, contactez Mme Hélène Duvivier au 022 555 11 22.", ["Hélène Duvivier"]),
    ("Merci d'adresser votre candidature à l'attention de Monsieur Luc Besançon.", ["Luc Besançon"]),
    ("Neem contact op met Femke de Vries, teamleider, via 06-12345678.", ["Femke de Vries"]),
    (
        "Vil du vide mere, er du velkommen til at kontakte afdelingsleder Mads Bo Iversen på tlf. 20 30 40 50.",
        ["Mads Bo Iversen"],
    ),
    ("Spørsmål om stillingen rettes til Ingrid Nilsen, tlf. 900 11 222.", ["Ingrid Nilsen"]),
    ("Frågor om tjänsten besvaras av rekryterande chef Åsa Öhman, 070-123 45 67.", ["Åsa Öhman"]),
    ("Lisätietoja antaa johtaja Pekka Virtanen, puh. 040 123 4567.", ["Pekka Virtanen"]),
    ("V případě dotazů kontaktujte Janu Dvořákovou, tel. +420 601 222 333.", ["Janu Dvořákovou"]),
    ("Rekrutację prowadzi Katarzyna Wójcik, k.wojcik@adler.example.", ["Katarzyna Wójcik"]),
    ("Para más información, contacta con Lucía Fernández Ruiz en el 600 123 123.", ["Lucía Fernández Ruiz"]),
    ("Entrevista con Diego Salas (30 min)", ["Diego Salas"]),
    ("Per informazioni contattare Giulia Bianchi al numero 02 1234567.", ["Giulia Bianchi"]),
    ("The recruiter for this role was Tamika Abernethy.", ["Tamika Abernethy"]),
    ("Our recruiter Zsófia Nagy looks forward to your application.", ["Zsófia Nagy"]),
    ("I'm Naoki Mori, head baker. Write to me: naoki@adler.example.", ["Naoki Mori"]),
    ("Ich bin Özlem Şahin-Krüger, Küchenchefin. Schreib mir: oezlem@adler.example", ["Özlem Şahin-Krüger"]),
    ("Deine Ansprechpartnerin ist Özlem Şahin-Krüger.", ["Özlem Şahin-Krüger"]),
    ("Contact Linh Nguyen Van, Head of Ovens, on +44 20 7946 0018.", ["Linh Nguyen Van"]),
    ("Neem contact op met Jo van der Meer via 06-12345678.", ["Jo van der Meer"]),
    ("Sorularınız için Gülşah Yıldız ile görüşebilirsiniz: gulsah.yildiz@adler.example", ["Gülşah Yıldız"]),
    ("İlgili kişi: Emre KOÇ", ["Emre KOÇ"]),
    ("Opiekunem rekrutacji jest Halina Kępka.", ["Halina Kępka"]),
    ("Meer weten? Ik, Femke Boogaard, ben bereikbaar op 06-12345678.", ["Femke Boogaard"]),
    ("Contacte João Pedro Matos através de jp.matos@adler.example.", ["João Pedro Matos"]),
]


@pytest.mark.parametrize(("sentence", "wanted"), SENTENCES)
def test_a_sentence_names_a_contact(sentence, wanted):
    assert [one.name for one in found(f"<p>{sentence}</p>")] == wanted


NOBODY = [
    "Contact our Data Protection Officer Helga Frost at dpo@adler.example.",
    "Questions about privacy? Contact Karl Gruber, Datenschutzbeauftragter, +43 1 555.",
    "Please contact Customer Service at +1 555 123 4567.",
    "Contact Careers AT at +420 222 333 444.",
    "Call New York Office on +1 212 555 0199.",
    "Contact us at Human Resources, +1 212 555 0199.",
    "Work with Microsoft Excel and Power Point. Contact your Talent Acquisition Team.",
    "Our CEO Bruno Kaltenegger founded Adler in 1990.",
    "“I love it here”, says Maria Gomez, Senior Baker.",
    "Posted by Cyril Fontaine on 3 May",
    "Author Cyril Fontaine",
    "Reach out to Machine Learning Platform Team for more.",
    "Interview with Hiring Manager and Team Lead",
    "Interview with the Founders",
    "I'm Maria Gomez, Senior Baker, and I love it here.",
    "Aradığımız Nitelikler: Sabır, Deneyim",
    "Contact Robin Seeker at +43 660 1234567.",
    "Contact Adler GmbH on +43 1 234 567.",
    "Call Monday To Friday on +43 1 234 567.",
    "Bei Fragen wenden Sie sich an das Recruiting Team, +43 1 234 567.",
    "Kontaktieren Sie die Personalabteilung Wien unter +43 1 234 567.",
    "Report to Chief Financial Officer, London",
    "Contact Equal Employment Opportunity Commission on 1-800-669-4000",
    "Reasonable accommodation: contact Dana Poole at +1 212 555 0100",
    "Reference checks contact Jane Roe +1 212 555 0100",
    "Press contact: Paul Presser, +49 30 123456",
    "Send your CV to Adler Bakery Salzburg",
    "Contact St. Mary Hospital at +1 212 555 0100",
]


@pytest.mark.parametrize("sentence", NOBODY)
def test_a_sentence_names_nobody(sentence):
    assert found(f"<p>{sentence}</p>") == []


SECTIONS = [
    ("<h3>Kontaktní osoba</h3><p>Iduna Brasskov</p>", [("Iduna Brasskov", None, None, None)]),
    ("<h3>Contact</h3><p>Iduna Brasskov</p><p>Head of Bakery</p>", [("Iduna Brasskov", "Head of Bakery", None, None)]),
    ("<ul><li><a>Kontakt</a></li><li><a>Leichte Sprache</a></li><li><a>Neue Stellungnahmen</a></li></ul>", []),
    ("<footer><h4>Kontakt</h4><p>Adler Wien</p><p>Erste Schritte</p><p>+43 1 234 56 78</p></footer>", []),
    ("<h4>Contact</h4><p>Ars Technica</p><p>Lower House</p>", []),
    (
        "<h3>Contact</h3><p>Greta Lindqvist</p><p>Head of Bakery</p><p>+46 70 123 45 67</p>",
        [("Greta Lindqvist", "Head of Bakery", None, "+46 70 123 45 67")],
    ),
    ("<dt>Contacts:</dt><dd>Ida Holm<br>Telephone: +45 3155 0188</dd>", [("Ida Holm", None, None, "+45 3155 0188")]),
    (
        "<h3>Contact</h3><div>Head of Projects Sofie Bruun<br>E-mail: sb@adler.example</div>",
        [("Sofie Bruun", "Head of Projects", "sb@adler.example", None)],
    ),
    (
        "<h4>Ihr Ansprechpartner</h4><p>Herr Mag. Paul Ebner</p><p>Personalleiter</p><a href='mailto:p.ebner@adler.example'>E-Mail</a>",
        [("Paul Ebner", "Personalleiter", "p.ebner@adler.example", None)],
    ),
    (
        "<h4>Deine Ansprechperson</h4><p>Nina Wolf, HR Managerin, 0664 123 45 67</p>",
        [("Nina Wolf", "HR Managerin", None, "0664 123 45 67")],
    ),
    ("<p>Hiring manager: Amara Nwosu</p>", [("Amara Nwosu", None, None, None)]),
    ("<p>Recruiter: Kim, Min-jun</p>", []),
    (
        "<h3>Meet your recruiter</h3><p>Xiu Ying Chen (she/her)</p><p>Senior Recruiter</p>",
        [("Xiu Ying Chen", "Senior Recruiter", None, None)],
    ),
    (
        "<h3>Kontaktní osoba</h3><p>Ing. Petr Svoboda</p><p>Telefon: +420 601 111 222</p>",
        [("Petr Svoboda", None, None, "+420 601 111 222")],
    ),
    (
        "<h3>Personne de contact</h3><p>Mme Zoé Tremblay – Responsable RH</p>",
        [("Zoé Tremblay", "Responsable RH", None, None)],
    ),
    (
        "<h3>Contactpersonen</h3><p>Jan de Boer</p><p>Teamleider</p><p>Anneke Smit</p><p>Recruiter</p>",
        [("Jan de Boer", "Teamleider", None, None), ("Anneke Smit", "Recruiter", None, None)],
    ),
    ("<h3>担当者</h3><p>x</p>", []),
    (
        "<p>Fragen?<br><b>Nadja Frei</b>, Talent Partner Backstube, beantwortet dir gerne deine Fragen: jobs@adler.example</p>",
        [("Nadja Frei", "Talent Partner Backstube", "jobs@adler.example", None)],
    ),
    (
        "<h2>Fragen zur Bewerbung</h2><h3>Thomas Brunner</h3><p>Standortleiter Backstube Welsdorf</p>",
        [("Thomas Brunner", "Standortleiter Backstube Welsdorf", None, None)],
    ),
    (
        "<h3>Hast du noch Fragen?<br>Gerne helfe ich dir weiter</h3><p>Lea Brunner</p><p>Talent Acquisition Specialist</p>",
        [("Lea Brunner", "Talent Acquisition Specialist", None, None)],
    ),
    (
        "<p>További információk és jelentkezés:</p><p>Varga Ilona</p><p>Ügyvezető</p><p>E-mail: varga.ilona@adler.example</p>",
        [("Varga Ilona", "Ügyvezető", "varga.ilona@adler.example", None)],
    ),
    ("<h2>Other jobs posted by Zoé</h2><h5>Special Needs Assistant, Wels</h5><h5>Lena Ort Manager</h5>", []),
    ("<h3>Contact</h3><p>Adler GmbH</p><p>Hauptstraße 1</p><p>4600 Wels</p><p>jobs@adler.example</p>", []),
    ("<h3>Contact</h3><p>Careers AT</p><p>+420 222 333 444</p>", []),
    ("<h3>Contact us</h3><p>Privacy Policy</p><p>Terms Of Use</p><p>Imprint</p>", []),
    ("<h3>Questions?</h3><p>Read our FAQ</p><p>Life At Adler</p>", []),
    ("<h3>Contact</h3><p>Data protection: Helga Frost</p>", []),
    ("<ul><li><a href='/kontakt'>Kontakt</a></li><li><a href='/leicht'>Leichte Sprache</a></li></ul>", []),
    ("<h3>Contact us</h3><p>Please send</p><ul><li>CV</li><li>Expected Salary</li><li>Notice Period</li></ul>", []),
    (
        "<h2>Your hiring team</h2><p><strong>Adaeze Muir</strong> <span>People Manager</span> <a href='#'>LinkedIn</a></p>"
        "<p><strong>Fẹ́mi Adébáyọ̀</strong> <span>Head Baker</span></p>",
        [("Adaeze Muir", "People Manager", None, None), ("Fẹ́mi Adébáyọ̀", "Head Baker", None, None)],
    ),
    ("<h3>Contact</h3><p>لمى الحسن</p><p>مديرة التوظيف</p>", [("لمى الحسن", "مديرة التوظيف", None, None)]),
    ("<h3>Contact</h3><p>王小明</p><p>wang@adler.example</p>", [("王小明", None, "wang@adler.example", None)]),
    (
        "<h3>Contact</h3><p><a href='https://www.linkedin.com/in/greta-l'>Greta Lindqvist</a></p>",
        [("Greta Lindqvist", None, None, None)],
    ),
]


@pytest.mark.parametrize(("html", "wanted"), SECTIONS)
def test_a_contact_section_names_people(html, wanted):
    assert [(one.name, one.role, one.email, one.phone) for one in found(html)] == wanted


# Names of many cultures, and what looks like names: each page fragment with those whom it names.
MANY = [
    ('<p>For an informal chat, call Chukwuemeka Okonkwo-Eze on 020 7946 0018.</p>', ['Chukwuemeka Okonkwo-Eze']),
    ('<p>Your recruiter: Folasade Akinwande (Senior Talent Partner)</p>', ['Folasade Akinwande']),
    ('<h3>Contact</h3><p>Kwabena Asante-Darko</p><p>Team Lead, Kitchens</p>', ['Kwabena Asante-Darko']),
    ('<p>Questions? Ngozi Uche is happy to help: ngozi.uche@adler.example</p>', ['Ngozi Uche']),
    ('<p>Reach out to Tewodros Haile-Mariam at tewodros@adler.example.</p>', ['Tewodros Haile-Mariam']),
    ('<p>Hiring manager: Wanjiru wa Kamau</p>', ['Wanjiru wa Kamau']),
    ('<p>You will meet Lakshmi Narayanan Iyer, Head of Platform, on the first day.</p>', ['Lakshmi Narayanan Iyer']),
    ('<h4>Recruiter</h4><p>Harpreet Kaur Dhillon</p>', ['Harpreet Kaur Dhillon']),
    ('<p>Interview with S. Ramanathan (Engineering Manager)</p>', ['S. Ramanathan']),
    ('<p>Please contact Mohammed Abdul Rahman Khan on +44 20 7946 0110.</p>', ['Mohammed Abdul Rahman Khan']),
    ('<p>Contact: Nguyễn Thị Hương Giang, nguyen.giang@adler.example</p>', ['Nguyễn Thị Hương Giang']),
    ('<p>Coffee chat with Trần Quốc Bảo</p>', ['Trần Quốc Bảo']),
    ('<h3>Contact person</h3><p>Zhang Xiaoming</p><p>HR Manager</p>', ['Zhang Xiaoming']),
    ('<table><tr><th>採用担当</th><td>佐藤 健一</td></tr></table>', ['佐藤 健一']),
    ('<dl><dt>担当者</dt><dd>人事部 高橋</dd></dl>', ['高橋']),
    ('<dl><dt>担当者</dt><dd>高橋 美咲（人事部）</dd></dl>', ['高橋 美咲']),
    ('<p>联系人：李晓峰</p>', ['李晓峰']),
    ('<p>담당자: 김민지</p>', ['김민지']),
    ('<p>채용담당자</p><p>박서준 팀장</p>', ['박서준']),
    ('<p>採用担当：総務部</p>', []),
    ('<p>Technical interview with Ji-woo Park and Haruto Yamamoto</p>', ['Ji-woo Park', 'Haruto Yamamoto']),
    ('<h3>Contact</h3><p>Layla Al-Masri</p><p>Talent Acquisition</p>', ['Layla Al-Masri']),
    ('<p>Contact Omar bin Khalid Al Harthy, HR Director, at +971 4 555 0123.</p>', ['Omar bin Khalid Al Harthy']),
    ('<h3>Contact</h3><p>محمد عبد الله</p><p>مدير الموارد البشرية</p>', ['محمد عبد الله']),
    ('<p>Your contact is Shirin Ebrahimi-Nejad, shirin@adler.example.</p>', ['Shirin Ebrahimi-Nejad']),
    ('<p>Reporting to Yael Ben-Ami, VP Product</p>', ['Yael Ben-Ami']),
    ('<p>İrtibat: call with Gülşah Özdemir (45 min)</p>', ['Gülşah Özdemir']),
    ('<h3>Contact</h3><p>Олена Шевченко</p><p>olena@adler.example</p>', ['Олена Шевченко']),
    ('<p>Rekruterka: Małgorzata Wiśniewska-Nowak, tel. +48 600 100 200</p>', ['Małgorzata Wiśniewska-Nowak']),
    ('<p>Kontaktní osoba: Mgr. Zdeněk Hřebíček, Ph.D., tel. 602 111 222</p>', ['Zdeněk Hřebíček']),
    ('<p>Contact Πηνελόπη Καραγιάννη at penelope@adler.example</p>', ['Πηνελόπη Καραγιάννη']),
    ('<p>Kontakt: dr. Željka Šimunović-Perić, zeljka@adler.example</p>', ['Željka Šimunović-Perić']),
    ('<p>Kapcsolattartó / Contact: Kovács Ágnes, kovacs.agnes@adler.example</p>', ['Kovács Ágnes']),
    ('<p>Persona de contacto: María del Carmen Rodríguez y Gómez, RRHH</p>', ['María del Carmen Rodríguez y Gómez']),
    ('<p>Contacta con José Luis de la Fuente en el 91 555 00 11.</p>', ['José Luis de la Fuente']),
    ('<p>Contacte Ana Luísa Sá-Carneiro: ana@adler.example</p>', ['Ana Luísa Sá-Carneiro']),
    ("<p>Referente: dott.ssa Benedetta D'Angelo, tel. 02 5550199</p>", ["Benedetta D'Angelo"]),
    ('<p>Votre interlocutrice : Mme Anne-Sophie Le Goff, responsable RH</p>', ['Anne-Sophie Le Goff']),
    ('<p>Vous échangerez avec Thibault de La Rochefordière, directeur technique.</p>', ['Thibault de La Rochefordière']),
    ('<p>Margaux Pelletier, chargée de recrutement, reste à votre disposition au 01 55 55 01 10.</p>', ['Margaux Pelletier']),
    ("<p>Voor vragen kun je contact opnemen met Fleur van 't Hof via fleur@adler.example.</p>", ["Fleur van 't Hof"]),
    ('<p>Bel Sjoerd ter Beek (06-55501234).</p>', ['Sjoerd ter Beek']),
    ('<h3>Kontaktperson</h3><p>Solveig Bakke-Haugen, avdelingsleder, tlf. 55 55 01 02</p>', ['Solveig Bakke-Haugen']),
    ('<h3>Ansættende leder</h3><p>Rasmus Østergaard</p>', ['Rasmus Østergaard']),
    ('<p>Lisätietoja antaa Väinö Hämäläinen-Laakso, puh. 050 555 0123.</p>', ['Väinö Hämäläinen-Laakso']),
    ('<p>Frau Dr. Ulrike Freifrau von Hohenfels beantwortet Ihre Fragen unter 0711 555 0199.</p>', ['Ulrike Freifrau von Hohenfels']),
    ('<p>Bei Rückfragen erreichst du Malte Jürgens (Recruiting) unter malte.juergens@adler.example.</p>', ['Malte Jürgens']),
    ('<h3>Ansprechpartner</h3><p>Herr Prof. Dr.-Ing. Kaspar Wüthrich</p><p>Institutsleiter</p>', ['Kaspar Wüthrich']),
    ('<h4>Noch Fragen?</h4><p>Dann melde dich bei Dörthe Asmussen unter 040 555 012.</p>', ['Dörthe Asmussen']),
    ('<p>z. Hd. Frau Hannelore Kestner, Personalabteilung</p>', ['Hannelore Kestner']),
    ('<p>Contact Siobhán Ní Dhomhnaill on 01 555 0132 for an informal discussion.</p>', ['Siobhán Ní Dhomhnaill']),
    ('<p>Speak to Llewelyn ap Rhys, our head chef, on 029 2018 0123.</p>', ['Llewelyn ap Rhys']),
    ('<p>Interviewers: you will meet Kalani Kealoha and Te Aroha Ngata.</p>', ['Kalani Kealoha', 'Te Aroha Ngata']),
    ('<p>Recruiter: LaToya St. Clair (she/her)</p>', ['LaToya St. Clair']),
    ('<p>Hiring Manager — J.D. McAllister III</p>', ['J.D. McAllister']),
    ('<p>Interview 1: 30 min with our recruiter Bex Holloway</p>', ['Bex Holloway']),
    ("<p>Chat with Mary-Kate O'Rourke-Smith, Director of Engineering</p>", ["Mary-Kate O'Rourke-Smith"]),
    ('<h3>Your interviewers</h3><ul><li>Dana Wu – Staff Engineer</li><li>Priyanka Bose – Engineering Manager</li></ul>', ['Dana Wu', 'Priyanka Bose']),
    ('<h3>Interview panel</h3><p>Tomasz Zieliński, Principal</p><p>Aoife Brennan, Deputy Head</p>', ['Tomasz Zieliński', 'Aoife Brennan']),
    ("<h3>Meet your recruiter</h3><p>Hi, I'm Camille!</p>", []),
    ('<p>HIRING MANAGER: RONAN KEATINGLEY</p>', ['RONAN KEATINGLEY']),
    ('<p>Stage 2: Panel with Bruno Saglietti (CTO), Ilka Thorvald (Head of Data) and a team member</p>', ['Bruno Saglietti', 'Ilka Thorvald']),
    ('<p>Contact details: Name: Gareth Pugh; Email: gareth.pugh@adler.example</p>', ['Gareth Pugh']),
    ('<table><tr><td>Contact name</td><td>Imogen Castellane</td></tr><tr><td>Phone</td><td>01865 555010</td></tr></table>', ['Imogen Castellane']),
    ('<p>This role reports to the VP of Operations, Delphine Aubrac.</p>', ['Delphine Aubrac']),
    ("<p>You'll report to Zuzana Horáčková, who runs the bakery.</p>", ['Zuzana Horáčková']),
    ('<p>Apply by sending your CV to Petra Lindgren (petra.lindgren@adler.example) before 1 May.</p>', ['Petra Lindgren']),
    ('<p>As a Data Protection Officer we appointed Rudolf Wenger, dpo@adler.example.</p>', []),
    ('<p>Written by Claire Dubonnet, Content Lead, on 3 May.</p>', []),
    ('<h3>Author</h3><p>Claire Dubonnet</p><p>Content Lead</p>', []),
    ('<h3>About the author</h3><p>Claire Dubonnet</p><p>Recruiter</p>', []),
    ('<h3>Press contact</h3><p>Paul Presser</p><p>presse@adler.example</p>', []),
    ('<h3>Contact</h3><p>Adler Support</p><p>support@adler.example</p>', []),
    ('<h3>Contact</h3><p>Recruiting Team</p><p>jobs@adler.example</p>', []),
    ('<h3>Contact</h3><p>Human Resources</p><p>+43 1 555 01</p>', []),
    ('<h3>Kontakt</h3><p>Adler Bau</p><p>Hauptplatz 4</p><p>4020 Linz</p><p>Tel. 0732 555 01</p>', []),
    ('<h3>Kontakt</h3><p>Rathaus Obertal</p><p>Tel. 0732 555 01</p>', []),
    ('<h3>Contact</h3><p>Our Team</p><p>Follow Us</p><p>Cookie Settings</p>', []),
    ('<h3>Contact us</h3><p>Mon - Fri</p><p>Opening Hours</p>', []),
    ('<h3>Kontakt</h3><p>Datenschutzbeauftragter: Rudolf Wenger</p>', []),
    ('<h3>What our people say</h3><p>“Best job ever”</p><p>Jana Novotná</p><p>Baker</p>', []),
    ('<h3>Our founders</h3><p>Theo Marchetti</p><p>CEO</p>', []),
    ('<h2>Team</h2><p>Lena Ortmann</p><p>Recruiter</p><p>Finn Sauter</p><p>Baker</p>', []),
    ('<p>Our investors include Marc Andersen and Rita Vogel of Northlight Capital.</p>', []),
    ('<p>The company was named after Ada Lovelace.</p>', []),
    ('<p>Contact New Business Development at +1 212 555 0100.</p>', []),
    ('<p>Speak to Equality Advisory Support Service on 0808 800 0082.</p>', []),
    ('<p>Reporting to Chief Operating Officer</p>', []),
    ('<p>Reports to: Regional Sales Manager, North East</p>', []),
    ('<p>Interview with Senior Leadership</p>', []),
    ('<p>Interview with Team Members</p>', []),
    ('<p>Work with Adobe Creative Cloud, Apache Kafka and Ruby Rails.</p>', []),
    ('<p>Call Center Agent wanted in Buenos Aires</p>', []),
    ('<p>E-mail Marketing Specialist, Social Media</p>', []),
    ('<p>Contact Santa Clara County on +1 408 555 0100</p>', []),
    ('<p>For questions visit our Help Center or contact Customer Care at +49 30 555 01.</p>', []),
    ('<p>Send your application to Adler Mühlen, Am Kanal 3, 4600 Wels, attn. Personnel Department.</p>', []),
    ('<p>Contact Deutsche Rentenversicherung unter 0800 1000 4800</p>', []),
    ('<p>Schwerbehindertenvertretung: Ingo Pohl, 0711 555 02</p>', []),
    ('<p>Ombudsstelle: Frau Silke Brandner, ombud@adler.example</p>', []),
    ('<p>Chat with us on Microsoft Teams</p>', []),
    ('<p>Coffee with Fair Trade beans every morning</p>', []),
    ('<p>Lunch with Free Fruit and Office Dogs</p>', []),
    ('<p>You will meet Great Colleagues</p>', []),
    ('<p>Message Saved</p>', []),
    ('<p>Ring Road, Phone House, Unit 4</p>', []),
    ('<p>Attention Deficit and Dyslexia welcome</p>', []),
    ('<p>Please phone Head Office on 020 7946 0001</p>', []),
    ('<p>Drop Shipping Manager at Adler</p>', []),
    ('<p>Kontakt: Sekretariat Chirurgie, Tel. 0711 555 03</p>', []),
    ('<p>Bewerbung an: Stadtwerke Musterstadt, Personalabteilung, Postfach 12</p>', []),
    ('<p>Contact Jordan Operations Center on +962 6 555 0100</p>', []),
    ('<footer><p>Managing Directors: Karl Adler, Jutta Brandl</p><p>Contact: info@adler.example</p></footer>', []),
    ('<footer><p>Geschäftsführer: Karl Wenzel</p></footer>', []),
    ('<p>Reference: Contact Robin Seeker</p>', []),
]  # fmt: skip


@pytest.mark.parametrize(("html", "wanted"), MANY)
def test_names_of_any_culture_and_nothing_else(html, wanted):
    assert [one.name for one in found(html)] == wanted


def test_a_profile_link_belongs_to_the_name_on_its_line():
    (person,) = found("<h3>Contact</h3><p><a href='https://www.linkedin.com/in/greta-l?trk=x'>Greta Lindqvist</a></p>")
    assert person.profile_url == "https://www.linkedin.com/in/greta-l"


def test_roles_tell_recruiters_managers_and_interviewers_apart():
    kinds = {
        one.name: one.kind
        for html in (
            "<h3>Your recruiter</h3><p>Ann Lee</p>",
            "<p>Hiring manager: Bo Ek</p>",
            "<li>Interview with Cy Dahl</li>",
        )
        for one in found(html)
    }
    assert kinds == {"Ann Lee": "recruiter", "Bo Ek": "hiring_manager", "Cy Dahl": "interviewer"}


def test_one_person_named_twice_is_one():
    (person,) = found(
        "<p>Contact Karen Marie Sund at tel: +45 32 55 01 47.</p><h3>Contact</h3><p>Team Lead - Life Science Karen Sund</p>"
        "<p>E-mail: karen.sund@adler.example</p>"
    )
    assert (person.name, person.email) == ("Karen Marie Sund", "karen.sund@adler.example")


def test_an_address_elsewhere_in_the_ad_is_whose_name_it_spells():
    people = found(
        "<p>Call Wouter van der Waard: 06 - 5550 1234, or Cllr Ann Lee: 06 - 5550 1235.</p>"
        "<p>Mailing is fine too: wouter@adler.example</p>"
    )
    assert [(one.name, one.email) for one in people] == [
        ("Wouter van der Waard", "wouter@adler.example"),
        ("Ann Lee", None),
    ]


def test_a_shared_mailbox_is_nobodys():
    (person,) = found("<p>Contact Ann Lee or write to jobs@adler.example.</p>")
    assert person.email is None


@pytest.mark.parametrize("name", ["Jannik Thoma", "Priya Sharma", "Ana Palma", "Tom Bajr", "Olga Kuzmii"])
def test_a_name_that_ends_like_a_degree_stays_whole(name):
    assert [one.name for one in found(f"<h3>Contact person</h3><p>{name}</p>")] == [name]


PROCESS = [
    ("Interview process", "Intro with Shreya Pillai (Talent)", ["Shreya Pillai"]),
    ("Interview loop", "60 min panel: Ben Carter, Lily Tran", ["Ben Carter", "Lily Tran"]),
    ("Déroulement des entretiens", "Visio, puis rencontre à l'atelier avec Mehdi Aoun, directeur", ["Mehdi Aoun"]),
    ("Sollicitatieprocedure", "Meeloopdag met Bas Verkade, mede-oprichter", ["Bas Verkade"]),
    ("Proceso de selección", "La entrevista la hará Marta Gil, directora veterinaria.", ["Marta Gil"]),
    (
        "Processen",
        "Samtaler afholdes af museumsleder Signe Holm og formidlingschef Jens Bro.",
        ["Signe Holm", "Jens Bro"],
    ),
    ("Our process", "We meet at Google Cloud Next, then decide.", []),
]


@pytest.mark.parametrize(("head", "step", "wanted"), PROCESS)
def test_below_a_heading_about_interviews_a_step_names_the_interviewer(head, step, wanted):
    assert named(f"<h2>{head}</h2><ul><li>{step}</li></ul><h2>Benefits</h2><p>Lunch with Ann.</p>") == wanted


ADDRESSED = [
    ("Interessados enviar currículo para a Sra. Ivone Prates.", ["Ivone Prates"]),
    ("Bewerbungen bis 15.12. an Pfarrer Lukas Obermaier, pfarramt@st-vitus.example.", ["Lukas Obermaier"]),
    ("Interesados presentarse con el Ing. Ramiro Villarreal de 9 a 13 h.", ["Ramiro Villarreal"]),
    ("You will report to the Director of Core Systems, Lamont Beasley.", ["Lamont Beasley"]),
    ("Our livestock team answers to farm manager Ailsa Charlton.", ["Ailsa Charlton"]),
    ("Referente: Sig. Ezio Colombo.", ["Ezio Colombo"]),
    ("Informacji udziela Pani Bożena Kuźma, tel. 89 555 01 10", ["Bożena Kuźma"]),
    # A town behind a house, a board of directors, a doctor who owns the practice.
    ("Per informazioni: filiale di Gardone Val Trompia, tel. 030 555 0177", []),
    ("Stiftung Arche, Waldweg 1, 91586 Lichtenau. Vorstand: Pfr. Dr. Ekkehard Blum", []),
    ("C/ Ezcurdia 155, Gijón · Dirección médica: Dr. Pelayo Cifuentes, col. 3355", []),
]


@pytest.mark.parametrize(("sentence", "wanted"), ADDRESSED)
def test_a_form_of_address_or_an_application_leads_to_a_name(sentence, wanted):
    assert named(f"<p>{sentence}</p>") == wanted


FOOTERS = [
    "<p>Owner: Bruno Kalten</p><p>Bruno Kalten, owner, bruno@adler.example</p>",
    "<h3>Kontakt</h3><p>Inhaber: Bruno Kalten</p><p>Tel. 0664 1234567</p>",
    "<h4>Kontakt</h4><p>Bruno Kalten</p><p>Ringstr. 4</p><p>Tel. 0664 1234567</p>",
    "<h4>Contact</h4><p>Gérant : Bruno Kalten</p>",
]


@pytest.mark.parametrize("footer", FOOTERS)
def test_the_owner_in_the_footer_is_no_contact_where_the_ad_names_one(footer):
    contact = "<h2>Contact</h2><p>Ann Lee, HR, ann.lee@adler.example</p>"
    assert named(f"{contact}<footer>{footer}</footer>") == ["Ann Lee"]


def test_a_contact_in_the_footer_stays():
    contact = "<h2>Contact</h2><p>Ann Lee, HR, ann.lee@adler.example</p>"
    footer = "<h4>Contact</h4><p>Bo Ek, recruiter, bo.ek@adler.example</p>"
    assert named(f"{contact}<footer>{footer}</footer>") == ["Ann Lee", "Bo Ek"]
    assert named("<p>We bake.</p><footer><h4>Contact</h4><p>Owner: Bruno Kalten, bruno@adler.example</p></footer>") == [
        "Bruno Kalten"
    ]


SIGNED = [
    ("<p>Haus Adler GmbH<br>Praxis für Logopädie<br>Petra Holm und Silvia Seifert<br>Ringstraße 18<br>30171 Wels</p>",
     ["Petra Holm", "Silvia Seifert"]),
    ("<p>Adler GmbH<br>Peter Holm<br>18 Mill Road<br>4600 Wels</p>", ["Peter Holm"]),
    ("<p>Adler GmbH<br>Haus Sonnenschein<br>Ringstraße 18<br>4600 Wels</p>", []),
    ("<p>Peter Holm<br>Ringstraße 18<br>4600 Wels</p>", []),
    ("<p>Adler GmbH<br>Peter Holm<br>bakes since 1990</p>", []),
]  # fmt: skip


@pytest.mark.parametrize(("body", "wanted"), SIGNED)
def test_who_stands_between_the_employer_and_its_street_signs_the_ad(body, wanted):
    assert named(f"<p>Wir freuen uns auf dich!</p>{body}") == wanted


NO_NAMES = [
    "<h4>Questions</h4><p>Please write to us.</p><span>Fully Funded Ph.D. Position · Tarn University</span>",
    "<h4>Contact</h4><p>hr@adler.example</p><p>Paid Internship M.Sc. · Adler</p>",
    "<h4>Contact person</h4><p>Funded PhD Studentship</p>",
    "<h4>Contact</h4><p>Part Funded MSc Project, Wels</p><p>hr@adler.example</p>",
]


@pytest.mark.parametrize("html", NO_NAMES)
def test_words_before_a_degree_that_goes_on_are_no_name(html):
    assert named(html) == []


def test_a_sentence_ends_behind_a_name():
    assert named("<h4>Questions</h4><p>Please contact Shu-Fen Wu.</p>") == ["Shu-Fen Wu"]


CARDS_BELOW = [
    (
        "<p>Stéphane Heron</p><p>Managing Partner - Operations</p><p>Adler</p><p>+32 490 55 01 90</p>",
        ["Stéphane Heron"],
    ),
    ("<p>Greta Ortmann</p><p>Personalleiterin</p><p>Tel. 09151 555-10</p>", ["Greta Ortmann"]),
    ("<p>Ana Ribalta</p><p>Directora de Recursos Humanos</p><p>Adler</p><p>+34 600 55 01 11</p>", ["Ana Ribalta"]),
    # Who praises the firm, and a hotline, are no contacts.
    ("<p>Stéphane Heron</p><p>Managing Partner</p><p>Adler</p>", []),
    ("<p>Stéphane Heron</p><p>Our hotline</p><p>+32 490 55 01 90</p>", []),
]


@pytest.mark.parametrize(("html", "wanted"), CARDS_BELOW)
def test_a_name_with_role_and_number_right_below_is_a_contact(html, wanted):
    assert named(f"<h3>Cook</h3><p>We cook at Adler.</p>{html}<p>Galgstraat 21, 9000 Gent</p>") == wanted


LINES = [
    # What heads a mail is nobody; whom the role reports to is somebody, whatever else they are called.
    ("To apply please email jobs@adler.example with the Subject Line: Cook.", []),
    ("Send your CV to jobs@adler.example with Cover Letter and Reference List attached.", []),
    ("Please email jobs@adler.example, Subject Heading “Night Cook”.", []),
    ("Contact us at jobs@adler.example quoting Job Reference NC-4.", []),
    ("Bitte senden Sie Ihre Bewerbung an jobs@adler.example mit dem Betreff Koch Nachtschicht.", []),
    ("Envoyez votre CV à jobs@adler.example avec en Objet : Cuisinier.", []),
    ("Envíe su CV a jobs@adler.example con el Asunto: Cocinero Nocturno.", []),
    ("Stuur je cv naar jobs@adler.example met als Onderwerp Kok Nacht.", []),
    ("Inviare il CV a jobs@adler.example con Oggetto: Candidatura Cuoco.", []),
    ("Skicka till jobs@adler.example med Ämnesrad Kock.", []),
    ("Please contact jobs@adler.example with a Portfolio Link and your Start Date.", []),
    ("Write to jobs@adler.example, Subject: Cook, attention Greta Lindqvist.", ["Greta Lindqvist"]),
    (
        "You will report directly to founder and head baker Greta Lindqvist, and work with the shop team.",
        ["Greta Lindqvist"],
    ),
    (
        "You’ll report directly to founder and managing partner Tova Lindqvist, and bake with all of us.",
        ["Tova Lindqvist"],
    ),
    ("You'll report to our CTO, Tobias Krämer.", ["Tobias Krämer"]),
    ("This role reports to the head of baking, Karen Sund.", ["Karen Sund"]),
    ("The role reports into co-founder and chief of product Karen Sund.", ["Karen Sund"]),
    ("Reporting to Managing Director Ida Holm, you will keep the books.", ["Ida Holm"]),
    ("Du berichtest direkt an unsere Gründerin und Geschäftsführerin Ida Holm.", ["Ida Holm"]),
    ("Sie berichten an den Werkleiter Tobias Krämer.", ["Tobias Krämer"]),
    ("Tu seras rattaché à la fondatrice et directrice Enora Le Goff.", ["Enora Le Goff"]),
    ("Vous serez rattachée au directeur technique, Yann Kermadec.", ["Yann Kermadec"]),
    ("Reportarás a nuestra fundadora y directora Lucía Ferrer.", ["Lucía Ferrer"]),
    ("Je rapporteert aan onze oprichter en directeur Joris van Dam.", ["Joris van Dam"]),
    ("Riporterai al fondatore e direttore Paolo Ferrante.", ["Paolo Ferrante"]),
    ("Du rapporterar till vår grundare och vd Karin Holm.", ["Karin Holm"]),
    ("The post reports to the Board of Directors.", []),
    ("You will report to the Managing Partner and the Finance Committee.", []),
    ("You will report to our CEO, Greta Lindqvist.", ["Greta Lindqvist"]),
    ("Our CEO Greta Lindqvist bakes too.", []),
]


@pytest.mark.parametrize(("sentence", "people"), LINES)
def test_heads_of_mails_and_lines_of_report(sentence, people):
    assert named(f"<h1>Night Cook</h1><p>{sentence}</p>") == people


def test_an_address_is_nobodys_role():
    html = "<h3>Contact Information</h3><p>Suite 3, Building 5, Tarn University, Austria</p><p>Dr. Greta Lindqvist</p>"
    assert [person.role for person in found(html) if person.name == "Greta Lindqvist"] in ([None], [])
