"""Pages that tell of several jobs, or of those of a whole trade, beside pages about one job that look like them."""

import pytest

from afterword.capture import read
from afterword.model import PageInView, Profile

NO_JOB = {
    "es two in accordion": (
        "Empleo en Molino",
        "<h1>Empleo en Molino</h1><h2>Ven a amasar</h2><p>Mira las ofertas de empleo del molino.</p><h2>Ofertas actuales</h2><div class='panel'><h3><a data-toggle='collapse' href='#c1'>Cocinero nocturno</a></h3><div id='c1'><p>Cocinarás de noche.</p><h4>¿Qué buscamos?</h4><ul><li>Paciencia etwas</li><li>x y z</li></ul><h4>¿Qué te ofrecemos?</h4><ul><li>1.700 € al mes etwas</li><li>x y z</li></ul></div></div><div class='panel'><h3><a data-toggle='collapse' href='#c2'>Panadero</a></h3><div id='c2'><p>Buscamos panaderos.</p><h4>¿Qué perfil buscamos?</h4><ul><li>Grado etwas</li><li>x y z</li></ul><h4>¿Qué experiencia?</h4><ul><li>2 años etwas</li><li>x y z</li></ul></div></div>",
        "http://www.molino.example/empleo/",
    ),
    "en two in accordion": (
        "Jobs at Copper Kettle",
        "<h1>Jobs at Copper Kettle</h1><p>We are always looking for kind people.</p><h2>Current openings</h2><div class='panel'><h3><a data-toggle='collapse' href='#c1'>Night Cook</a></h3><div id='c1'><p>You will cook at night. Full-time.</p><h4>Responsibilities</h4><ul><li>Soup etwas</li><li>x y z</li></ul><h4>Requirements</h4><ul><li>Patience etwas</li><li>x y z</li></ul><h4>We offer</h4><ul><li>€ 40k per year etwas</li><li>x y z</li></ul></div></div><div class='panel'><h3><a data-toggle='collapse' href='#c2'>Kitchen Manager</a></h3><div id='c2'><p>You will count pans.</p><h4>Responsibilities</h4><ul><li>Pans etwas</li><li>x y z</li></ul><h4>Requirements</h4><ul><li>Numbers etwas</li><li>x y z</li></ul></div></div><p>Send your CV to jobs@copperkettle.example</p>",
        "https://copperkettle.example/jobs.html",
    ),
    "de two with h2": (
        "Jobs | Kupferkessel",
        "<h1>Jobs im Kupferkessel</h1><p>Wir suchen Verstärkung!</p><h2>Koch (m/w/d)</h2><p>Vollzeit</p><h3>Deine Aufgaben</h3><ul><li>Kochen</li></ul><h3>Dein Profil</h3><ul><li>Geduld</li></ul><h2>Kellner (m/w/d)</h2><p>Teilzeit</p><h3>Deine Aufgaben</h3><ul><li>Servieren</li></ul><h3>Dein Profil</h3><ul><li>Ruhe</li></ul><p>Bewerbung an jobs@kupferkessel.example</p>",
        "https://kupferkessel.example/jobs/",
    ),
    "fr two with h2": (
        "Recrutement - Chaudron Bleu",
        "<h1>Nous recrutons</h1><h2>Cuisinier de nuit (H/F)</h2><p>CDI, temps plein</p><h3>Missions</h3><ul><li>Soupe</li></ul><h3>Profil</h3><ul><li>Patience</li></ul><h2>Serveuse / serveur</h2><p>CDD</p><h3>Missions</h3><ul><li>Servir</li></ul><h3>Profil</h3><ul><li>Sourire</li></ul><p>CV à emploi@chaudron.example</p>",
        "https://chaudron.example/recrutement",
    ),
    "nl two strong": (
        "Vacatures - Koperen Ketel",
        "<h1>Vacatures</h1><h3>Kok</h3><p>Wij zoeken een kok voor de nacht. 32 uur per week.</p><h4>Wat vragen wij</h4><ul><li>Geduld</li></ul><h4>Wij bieden</h4><ul><li>Soep</li></ul><h3>Afwasser</h3><p>Wij zoeken een afwasser.</p><h4>Wat vragen wij</h4><ul><li>Handen</li></ul><h4>Wij bieden</h4><ul><li>Soep</li></ul><p>Solliciteer via werk@ketel.example</p>",
        "https://ketel.example/vacatures",
    ),
    "it two": (
        "Lavora con noi - Paiolo Blu",
        "<h1>Lavora con noi</h1><h2>Posizioni aperte</h2><h3>Cuoco</h3><p>Cerchiamo un cuoco, tempo pieno.</p><h4>Requisiti</h4><ul><li>Pazienza</li></ul><h4>Offriamo</h4><ul><li>€ 1500 al mese</li></ul><h3>Cameriere</h3><p>Cerchiamo un cameriere.</p><h4>Requisiti</h4><ul><li>Sorriso</li></ul><p>CV a lavoro@paiolo.example</p>",
        "https://paiolo.example/lavora-con-noi",
    ),
    "uni two PhD": (
        "Jobs - Tide Lab",
        "<h1>Open positions</h1><h3>PhD student in tides</h3><p>We are looking for a PhD student. 65 %, TV-L E13.</p><h4>Requirements</h4><ul><li>Master</li></ul><h3>Postdoctoral researcher in salt</h3><p>We are looking for a postdoc.</p><h4>Requirements</h4><ul><li>PhD</li></ul><p>Send CV to tide@uni.example</p>",
        "https://tidelab.example/jobs/",
    ),
    "clinic two": (
        "Karriere – Praxis am Markt",
        "<h1>Karriere</h1><p>Werden Sie Teil unseres Teams!</p><h2>Medizinische Fachangestellte (m/w/d)</h2><p>in Teilzeit</p><h3>Ihre Aufgaben</h3><ul><li>Empfang</li></ul><h2>Zahnarzt (m/w/d)</h2><p>Vollzeit</p><h3>Ihre Aufgaben</h3><ul><li>Zähne</li></ul><p>Bewerben Sie sich: praxis@markt.example</p>",
        "https://praxis.example/karriere/",
    ),
    "placement guide de": (
        "Jobs für Köche am Inn | Topfnord",
        "<a href='/'>Start</a><h1>Jobs für Köche in Wels und Oberösterreich</h1><p>Suchst du als Köchin etwas Neues? Wir kennen die Küchen der Gegend.</p><a href='#f'>Job finden</a><h2>Deine Auswahl</h2><p>Viele Küchen brauchen dich.</p><h2>Häuser</h2><ul><li>Hotel: früh und spät</li><li>Kantine: Montag bis Freitag</li></ul><h2>Dein Lohn</h2><p>Der Mindestlohn beträgt 14,03 Euro brutto pro Stunde.</p><h2>Wenn du wechselst</h2><ul><li>Freie Wochenenden</li></ul><h2>So geht es</h2><ul><li>Ein Anruf genügt</li><li>Rückruf</li></ul><h2>Wo wir vermitteln</h2><p>In Wels und Linz.</p><h2>Häufige Fragen</h2><p>Kostet mich die Vermittlung etwas?</p><p>Nein.</p><p>kontakt@topfnord.example</p>",
        "https://topfnord.example/jobs/koch/",
    ),
    "placement guide en": (
        "Nursing jobs in Yorkshire | Heron Staffing",
        "<h1>Jobs for nurses in Yorkshire</h1><p>Are you a registered nurse looking for something new? Tell us what matters and we will match you with employers.</p><a href='#r'>Register now</a><h2>Where you could work</h2><ul><li>Hospitals: shifts on wards</li><li>Care homes: small teams</li></ul><h2>What you could earn</h2><p>Nurses with us earn £18 to £27 per hour.</p><h2>Requirements</h2><ul><li>NMC pin</li></ul><h2>How it works</h2><ul><li>Register</li><li>Interview</li></ul><h2>FAQ</h2><p>Do I need a CV?</p><p>No.</p><p>jobs@heron.example</p>",
        "https://heron.example/jobs/nurse/",
    ),
    "placement guide fr": (
        "Emplois pour infirmières en Bretagne | Interim Ker",
        "<h1>Emplois pour infirmières en Bretagne</h1><p>Vous êtes infirmière et vous cherchez un poste ? Nous vous mettons en relation avec les employeurs.</p><h2>Où travailler</h2><ul><li>Hôpital</li><li>EHPAD</li></ul><h2>Votre salaire</h2><p>De 2 100 € à 2 700 € brut par mois.</p><h2>Comment ça marche</h2><ul><li>Inscrivez-vous sans CV</li></ul><h2>Questions fréquentes</h2><p>contact@ker.example</p>",
        "https://ker.example/emplois/infirmiere/",
    ),
    "placement guide es": (
        "Trabajo para enfermeras en Galicia | Gaviota",
        "<h1>Trabajo para enfermeras en Galicia</h1><p>¿Eres enfermera y buscas un cambio? Te ponemos en contacto con empleadores.</p><h2>Dónde trabajar</h2><ul><li>Hospital</li></ul><h2>Cuánto ganar</h2><p>Entre 1.800 € y 2.400 € al mes.</p><h2>Cómo funciona</h2><ul><li>Sin currículum</li></ul><h2>Preguntas frecuentes</h2><p>hola@gaviota.example</p>",
        "https://gaviota.example/empleo/enfermera/",
    ),
    "placement guide nl": (
        "Vacatures voor verpleegkundigen in Drenthe | Reiger",
        "<h1>Banen voor verpleegkundigen in Drenthe</h1><p>Ben jij verpleegkundige en op zoek naar iets anders? Wij bemiddelen gratis.</p><h2>Waar kun je werken</h2><ul><li>Ziekenhuis</li></ul><h2>Wat kun je verdienen</h2><p>€ 3.000 per maand bruto.</p><h2>Zo werkt het</h2><ul><li>Geen cv nodig</li></ul><h2>Veelgestelde vragen</h2><p>info@reiger.example</p>",
        "https://reiger.example/vacatures/verpleegkundige/",
    ),
    "placement guide it": (
        "Lavoro per infermieri in Toscana | Airone",
        "<h1>Lavoro per infermieri in Toscana</h1><p>Sei un infermiere e cerchi un nuovo lavoro? Ti mettiamo in contatto con le strutture.</p><h2>Dove lavorare</h2><ul><li>Ospedale</li></ul><h2>Quanto guadagni</h2><p>€ 1.900 al mese.</p><h2>Come funziona</h2><ul><li>Nessun CV</li></ul><h2>Domande frequenti</h2><p>info@airone.example</p>",
        "https://airone.example/lavoro/infermiere/",
    ),
    "agency for drivers": (
        "LKW-Fahrer Jobs | Radfix Personal",
        "<h1>Jobs für LKW-Fahrer in Sachsen</h1><p>Wir vermitteln Berufskraftfahrer an Speditionen in deiner Nähe.</p><h2>Deine Vorteile</h2><ul><li>16 € pro Stunde</li><li>Kein Anschreiben</li></ul><h2>So funktioniert's</h2><p>Formular ausfüllen, Rückruf, los.</p><a>Jetzt bewerben</a><p>jobs@radfix.example</p>",
        "https://radfix.example/jobs/lkw-fahrer/",
    ),
    "no openings": (
        "Careers - Copper Kettle",
        "<h1>Careers</h1><p>There are currently no open positions at Copper Kettle, but we are always glad to hear from cooks. Send your CV to jobs@kettle.example.</p><h2>What we offer</h2><ul><li>Soup</li></ul>",
        "https://kettle.example/careers",
    ),
    "gone wp": (
        "Page not found - Copper Kettle",
        "<h1>Oops! That page can’t be found.</h1><p>It looks like nothing was found at this location.</p><h2>Latest jobs</h2><ul><li><a href='/job/cook'>Cook</a></li></ul>",
        "https://kettle.example/job/night-cook/",
    ),
    "blog on hiring": (
        "How we hire cooks | Copper Kettle",
        "<article><h1>How we hire cooks</h1><p>By Greta Lindqvist, 4 May 2026</p><p>We are looking for people who love soup. Here is how our interview process runs and what requirements we set.</p><h2>What we look for</h2><ul><li>Patience</li></ul><h2>The trial shift</h2><p>Two hours, paid.</p><p>Comments</p></article>",
        "https://kettle.example/2026/05/how-we-hire-cooks/",
    ),
    "no openings de": (
        "Karriere | Kupferkessel",
        "<h1>Karriere</h1><p>Derzeit haben wir keine offenen Stellen. Initiativbewerbungen sind willkommen.</p><h2>Wir bieten</h2><ul><li>Suppe</li></ul><p>jobs@kessel.example</p>",
        "https://kessel.example/karriere/",
    ),
    "gone fr": (
        "Offre pourvue - Chaudron",
        "<h1>Cette offre n’est plus disponible</h1><p>Le poste a été pourvu.</p><a href='/emplois'>Voir nos offres</a>",
        "https://chaudron.example/emplois/cuisinier",
    ),
    "blog career tips": (
        "5 tips for your first job as a nurse | Heron Staffing",
        "<article><h1>5 tips for your first job as a nurse</h1><p>Posted on 4 May by Ida Holm</p><p>Starting out? Here is what employers look for.</p><h2>Requirements you should know</h2><ul><li>Pin</li></ul><h2>Apply early</h2><p>Send your CV.</p></article>",
        "https://heron.example/blog/first-job-nurse/",
    ),
    "guide en electricians": (
        "Electrician jobs in Leeds - Sparkfinders",
        "<h1>Electrician jobs in Leeds</h1><p>We match you with employers across Yorkshire, free of charge.</p><h2>Requirements</h2><ul><li>NVQ 3</li></ul><h2>What you get</h2><ul><li>£20 per hour</li></ul><a>Apply now</a>",
        "https://sparkfinders.example/electrician-jobs-leeds/",
    ),
    "several pt": (
        "Vagas - Caldeira Azul",
        "<h1>Trabalhe conosco</h1><h3>Cozinheiro noturno</h3><p>Procuramos cozinheiro.</p><h4>Requisitos</h4><ul><li>Calma</li></ul><h3>Garçom</h3><p>Procuramos garçom.</p><h4>Requisitos</h4><ul><li>Sorriso</li></ul><p>Envie seu currículo para vagas@caldeira.example</p>",
        "https://caldeira.example/vagas",
    ),
    "team page": (
        "Our team - Tarn Loaf",
        "<h1>Our team</h1><h3>Greta Lindqvist</h3><p>Head Baker</p><h3>Tobias Krämer</h3><p>Night Baker</p><p>We're hiring! See our jobs.</p>",
        "https://tarnloaf.example/team",
    ),
    "process page": (
        "Our hiring process | kettleworks",
        "<h1>Our hiring process</h1><p>How we hire engineers.</p><h2>1. Send your CV</h2><p>To jobs@kettleworks.example.</p><h2>2. Interview</h2><p>45 minutes.</p><h2>What we offer</h2><ul><li>Soup</li></ul>",
        "https://kettleworks.example/careers/process",
    ),
    "training course": (
        "Ausbildung zum Koch | Berufskolleg Tann",
        "<h1>Weiterbildung Koch</h1><p>Kursinhalt und Termine.</p><h2>Voraussetzungen</h2><ul><li>16 Jahre</li></ul><a>Jetzt anmelden</a>",
        "https://tann.example/kurse/koch",
    ),
    "internal several de": (
        "Offene Stellen – Kinderhaus Tann",
        "<h1>Offene Stellen</h1><h4>Erzieher (m/w/d)</h4><p>Wir suchen ab sofort.</p><p><b>Ihre Aufgaben:</b></p><ul><li>Spielen</li></ul><h4>Koch (m/w/d)</h4><p>Wir suchen ab Mai.</p><p><b>Ihre Aufgaben:</b></p><ul><li>Kochen</li></ul><p>leitung@kinderhaus.example</p>",
        "https://kinderhaus.example/offene-stellen/",
    ),
}
ONE_JOB = {
    "bakery en": (
        "Now Hiring: Morning Baker",
        "<div id=top><a href='index.html'><img src='logo.gif' alt='Tarn Loaf Company'></a></div><h2>Morning Baker</h2><p>Tarn Loaf Company, 4 Mill Lane, Kendal, needs a morning baker, 30 hours a week, £12.50 per hour.</p><p><b>You will:</b></p><ul><li>knead</li><li>bake</li></ul><p>Drop in and ask for Greta, or ring 01539 555 014.</p>",
        "http://tarnloaf.example/jobs/baker.html",
    ),
    "wp clinic de": (
        "Medizinische Fachangestellte (m/w/d) – Praxis Dr. Lindqvist",
        "<header><a href='/'>Praxis Dr. Lindqvist</a></header><h1>Medizinische Fachangestellte (m/w/d)</h1><p>Für unsere Praxis in Graz suchen wir ab sofort eine MFA in Teilzeit (20 h).</p><h3>Deine Aufgaben</h3><ul><li>Empfang</li></ul><h3>Wir bieten</h3><ul><li>Geregelte Zeiten</li></ul><p>Bewerbung mit Betreff „MFA“ an Frau Petra Kolb, praxis@lindqvist.example</p><footer><h4>Standort</h4><p>Ringstraße 4<br>8010 Graz</p></footer>",
        "https://praxis-lindqvist.example/jobs/mfa/",
    ),
    "uni phd": (
        "PhD position in tidal physics – Tide Lab",
        "<nav><a href='/'>Tide Lab</a></nav><h1>PhD position in tidal physics</h1><p>The Tide Lab at the University of Bergen seeks a PhD student.</p><h2>Requirements</h2><ul><li>MSc</li></ul><p>You will be supervised by Prof. Karin Holm. Questions: karin.holm@uib.example</p><footer>Department of Physics, University of Bergen, Norway</footer>",
        "https://tidelab.example/phd/",
    ),
    "ngo remote": (
        "Fundraiser - Heron Trust",
        "<h1>Fundraiser</h1><p>Heron Trust seeks a part-time fundraiser. This is a fully remote role within the UK.</p><h3>Responsibilities</h3><ul><li>Write</li></ul><p>Reports to: Executive Director Yusuf Demir</p><p>Send CV to jobs@herontrust.example by 4 May.</p><p>Registered office: 9 Quay, Bristol BS1 4AA</p>",
        "https://herontrust.example/vacancies/fundraiser",
    ),
    "agency one": (
        "Lagermitarbeiter (m/w/d) – Reiher Personal GmbH",
        "<h1>Lagermitarbeiter (m/w/d)</h1><p>Wels · Vollzeit</p><p>Für unseren Kunden suchen wir Lagermitarbeiter.</p><h3>Aufgaben</h3><ul><li>Packen</li></ul><h3>Profil</h3><ul><li>Kraft</li></ul><p>Ansprechpartner: Tobias Krämer, 07242 555014</p><footer><h4>Standorte</h4><p>Linz</p><p>Graz</p></footer>",
        "https://reiher.example/stellen/lagermitarbeiter-wels",
    ),
    "fr asso": (
        "Recrutement : Animateur·rice nature",
        "<h1>Recrutement : Animateur·rice nature</h1><p>L’association Le Héron recrute un·e animateur·rice à Quimper, CDD 12 mois.</p><h3>Missions</h3><ul><li>Animer</li></ul><h3>Profil</h3><ul><li>BPJEPS</li></ul><p>Rattaché·e à la directrice, Enora Le Goff.</p><p>CV à contact@leheron.example</p>",
        "https://leheron.example/recrutement-animateur/",
    ),
    "es dev": (
        "Desarrollador web | Molino Digital",
        "<h1>Desarrollador web</h1><p>Molino Digital busca desarrollador. Trabajo 100% remoto desde España.</p><h3>Requisitos</h3><ul><li>PHP</li></ul><h3>Ofrecemos</h3><ul><li>30.000 € al año</li></ul><p>Envía tu CV a empleo@molino.example con asunto Desarrollador.</p><footer><h4>Oficina</h4><p>Calle Luna 4, 41001 Sevilla</p><p>© 2026 Molino Digital S.L.</p></footer>",
        "https://molino.example/empleo/desarrollador-web",
    ),
    "nl zorg": (
        "Verzorgende IG - Zorg aan de Vaart",
        "<h1>Verzorgende IG</h1><p>Assen | 24 uur</p><p>Wij zoeken een verzorgende voor onze locatie in Assen.</p><h3>Wat vragen wij</h3><ul><li>Diploma</li></ul><p>Vragen? Bel met Marieke de Boer, 0592 555 014.</p>",
        "https://zorgvaart.example/vacatures/verzorgende",
    ),
    "it": (
        "Lavora con noi: Parrucchiera",
        "<h1>Parrucchiera</h1><p>Salone Dafne, Lucca, cerca parrucchiera con esperienza.</p><h3>Requisiti</h3><ul><li>Forbici</li></ul><p>Chiama Lucia Ferrante, 0583 555014</p>",
        "https://salonedafne.example/lavora/parrucchiera",
    ),
    "sv": (
        "Kock sökes - Ekbyns Krog",
        "<h1>Kock sökes</h1><p>Ekbyns Krog i Kalmar söker en kock.</p><h3>Arbetsuppgifter</h3><ul><li>Laga</li></ul><p>Du rapporterar direkt till köksmästare Karin Holm. Ansök till jobb@ekbyn.example</p>",
        "https://ekbyn.example/jobb/kock",
    ),
    "jekyll": (
        "Hiring a Rust engineer · kettleworks",
        "<header><a href='/'>kettleworks</a></header><h1>Hiring a Rust engineer</h1><p>kettleworks builds kettles that talk. We're a team of six, spread across Europe; you can work from anywhere in Europe.</p><h3>You have</h3><ul><li>Rust</li></ul><p>Email jobs@kettleworks.example</p>",
        "https://kettleworks.example/jobs/rust",
    ),
    "school": (
        "Maths Teacher Vacancy",
        "<div class=logo><a href='/'><img alt='Tarn Valley School' src=l.png></a></div><h1>Teacher of Mathematics</h1><p>Required for September 2026. Full time, permanent.</p><p>The governors of Tarn Valley School wish to appoint a teacher.</p><h3>Person specification</h3><ul><li>QTS</li></ul><p>Please return the form to the Head's PA, Mrs Karen Sund, ksund@tarnvalley.example</p><footer>Tarn Valley School, Fell Road, Kendal LA9 4AA</footer>",
        "https://tarnvalley.example/vacancies/maths",
    ),
    "one at jobs page": (
        "Jobs at Copper Kettle",
        "<h1>Jobs at Copper Kettle</h1><h2>Night Cook</h2><p>We are looking for a night cook. Full-time.</p><h3>Responsibilities</h3><ul><li>Soup</li></ul><h3>Requirements</h3><ul><li>Patience</li></ul><p>Send your CV to jobs@kettle.example</p>",
        "https://kettle.example/jobs.html",
    ),
    "one accordion": (
        "Empleo en Molino",
        "<h1>Empleo en Molino</h1><div class='panel'><h3><a data-toggle='collapse' href='#c1'>Cocinero nocturno</a></h3><div id='c1'><p>Buscamos un cocinero para trabajar de noche.</p><h4>Funciones</h4><ul><li>Sopa etwas</li><li>x y z</li></ul><h4>Requisitos</h4><ul><li>Paciencia etwas</li><li>x y z</li></ul><h4>Ofrecemos</h4><ul><li>1.700 € al mes etwas</li><li>x y z</li></ul></div></div><p>Envía tu CV a empleo@molino.example</p>",
        "http://www.molino.example/empleo/",
    ),
    "ad with its parts in accordion": (
        "Night Cook - Copper Kettle",
        "<h1>Night Cook</h1><p>Graz · Full-time</p><div><h3><a data-toggle='collapse'>The cook's tasks</a></h3><ul><li>Soup</li></ul></div><div><h3><a data-toggle='collapse'>Your manager</a></h3><p>A kind one</p></div><h3>Requirements</h3><ul><li>Patience</li></ul><a>Apply now</a>",
        "https://kettle.example/jobs/night-cook",
    ),
    "ad with others below": (
        "Night Cook - Copper Kettle",
        "<h1>Night Cook</h1><p>We are looking for a night cook.</p><h3>Responsibilities</h3><ul><li>Soup</li></ul><h3>Requirements</h3><ul><li>Patience</li></ul><a>Apply now</a><h2>Other jobs</h2><h3><a href='/jobs/porter'>Kitchen Porter</a></h3><h3><a href='/jobs/baker'>Baker</a></h3>",
        "https://kettle.example/jobs/night-cook",
    ),
    "agency ad for one nurse": (
        "Pflegefachkraft (m/w/d) in Wels | Reiher Personal",
        "<h1>Pflegefachkraft (m/w/d) in Wels</h1><p>Wir suchen für unseren Kunden eine Pflegefachkraft. Vollzeit.</p><h3>Deine Aufgaben</h3><ul><li>Pflege</li></ul><h3>Dein Profil</h3><ul><li>Examen</li></ul><h3>Wir bieten</h3><ul><li>22 € pro Stunde</li></ul><a>Jetzt bewerben</a>",
        "https://reiher.example/jobs/pflegefachkraft-wels/",
    ),
    "clinic ad plural": (
        "Pflegefachkräfte gesucht | Klinik am See",
        "<h1>Pflegefachkräfte (m/w/d) für die Nacht</h1><p>Die Klinik am See sucht Pflegefachkräfte in Teilzeit.</p><h3>Ihre Aufgaben</h3><ul><li>Pflege</li></ul><h3>Ihr Profil</h3><ul><li>Examen</li></ul><p>Bewerbung an personal@see.example</p>",
        "https://see.example/stellen/pflegefachkraefte/",
    ),
    "nurses wanted": (
        "Nurses wanted - Heron Clinic",
        "<h1>Nurses wanted for nights</h1><p>Heron Clinic is looking for two nurses to join our ward.</p><h3>Requirements</h3><ul><li>NMC pin</li></ul><h3>We offer</h3><ul><li>£20 per hour</li></ul><p>Send your CV to jobs@heron.example</p>",
        "https://heron.example/jobs/nurses/",
    ),
    "ad with FAQ": (
        "Fahrer (m/w/d) | Radfix",
        "<h1>Fahrer (m/w/d)</h1><p>Wir suchen dich als Fahrer in Wels.</p><h2>Deine Aufgaben</h2><ul><li>Fahren</li></ul><h2>Dein Profil</h2><ul><li>Führerschein</li></ul><h2>Häufige Fragen</h2><p>Brauche ich ein Anschreiben?</p><p>Nein.</p><a>Jetzt bewerben</a>",
        "https://radfix.example/jobs/fahrer/",
    ),
    "two of a kind in headings": (
        "Software Engineer - Adler",
        "<h1>Software Engineer</h1><p>We are looking for an engineer.</p><h2>What a software engineer does here</h2><ul><li>Code</li></ul><h2>Requirements</h2><ul><li>Patience</li></ul><h2>About our engineers</h2><p>Kind.</p><a>Apply now</a>",
        "https://adler.example/jobs/software-engineer",
    ),
}


def kind(title, body, url):
    html = f"<head><title>{title}</title></head><body>{body}</body>"
    return read(PageInView(url=url, html=html), Profile()).kind


@pytest.mark.parametrize("name", NO_JOB)
def test_several_jobs_or_those_of_a_trade_are_no_job(name):
    assert kind(*NO_JOB[name]) != "job"


@pytest.mark.parametrize("name", ONE_JOB)
def test_one_job_told_at_length_is_one(name):
    assert kind(*ONE_JOB[name]) == "job"
