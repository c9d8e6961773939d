"""Words of one field that stand for each other: a row is a set of neighbours, a role names what its people talk about."""

# ruff: noqa: E501

NEIGHBOURS = """
spark, hadoop, flink, mapreduce, big data, beam
kafka, streaming, stream, event bus, pulsar, pubsub, message queue, rabbitmq, kinesis
etl, elt, pipeline, ingestion, orchestration, airflow, dagster, batch, dbt, workflow, transform
warehouse, lakehouse, data lake, bigquery, snowflake, redshift, iceberg, analytics, parquet
database, sql, postgres, postgresql, mysql, sqlite, mariadb, oracle, schema, nosql, mongodb
storage, lsm, key value, rocksdb, disk, persistence, compaction, wal
index, indexing, search, lookup, retrieval, hnsw, vector
query, queries, sql, select, join, optimizer, explain
transaction, transactions, acid, isolation, consistency, locking, mvcc
shard, sharding, partition, replication, cluster, distributed, consensus, raft
performance, latency, speed, fast, faster, throughput, optimise, optimization, profiling, slow, benchmark
cache, caching, redis, memcached, cdn
react, frontend, javascript, typescript, vue, angular, svelte, browser, web, css, html, component
accessibility, a11y, wcag, screen reader, assistive, inclusive, disability
design system, component library, style guide, pattern library, tokens, storybook, figma
css, stylesheet, sass, layout, responsive, tailwind
incident, outage, postmortem, on call, pager, pagerduty, downtime, alert, escalation
kubernetes, k8s, container, containers, docker, helm, orchestration, pods, cluster
observability, monitoring, tracing, logging, logs, metrics, telemetry, grafana, prometheus, alerting, opentelemetry, debugging
uptime, reliability, sre, availability, resilience, slo, failover, redundancy, scaling
terraform, infrastructure, cloud, aws, azure, gcp, iac, devops, provisioning
deploy, deployment, release, rollout, continuous delivery, shipping, rollback
ci, continuous integration, build, builds, jenkins, github actions, pipeline
test, tests, testing, qa, quality, unit test, coverage, selenium, flaky, automation, tdd, regression
refactor, refactoring, legacy, migration, migrate, technical debt, rewrite, modernisation, upgrade
llm, llms, gpt, language model, chatgpt, transformer, prompt, chatbot, generative, agent, agentic, rag
embedding, embeddings, vector, semantic, retrieval, rag, similarity, search
training, fine tuning, finetuning, learning, neural, gradient, pretraining, reinforcement
evaluation, eval, evals, benchmark, metric, accuracy, leaderboard
ml, machine learning, model, models, ai, artificial intelligence, deep learning, neural, prediction
alignment, safety, interpretability, red team, robustness, adversarial, jailbreak, preferences, risks
paper, papers, research, study, arxiv, findings, experiment, results
behaviour, behavior, emergent, capabilities
authentication, login, oauth, sso, password, passkey, identity, token, mfa, signin, credentials
authorization, permissions, access control, rbac, acl, roles
encryption, tls, https, cryptography, certificate, ssl, secrets, keys
vulnerability, vulnerabilities, security, exploit, cve, patch, bug bounty, disclosure, threat, pentest, attack, hardening
privacy, gdpr, data protection, consent, anonymisation, pii, confidential
swift, ios, iphone, apple, xcode, swiftui, objective c
kotlin, android, java, jetpack, gradle
mobile, app, apps, ios, android, react native, flutter
java, jvm, spring, scala, kotlin
python, django, flask, pandas, fastapi
go, golang, goroutine
ruby, rails
php, laravel, wordpress, symfony
rust, cargo, memory safety
c++, cpp, embedded, firmware
api, apis, rest, graphql, grpc, endpoint, sdk, webhook, integration, openapi
microservices, services, service, monolith, architecture, distributed systems, event driven
webhook, webhooks, retry, retries, idempotency, idempotent, dedupe, duplicate, replay
queue, queues, worker, background job, scheduler, cron, polling, celery
user research, research, interviews, usability, personas, user needs, insights, participants
usability, ux, user experience, prototype, prototyping, user centred, human centered, interaction
content design, content, microcopy, plain language, ux writing, copy
onboarding, activation, signup, first run, welcome, new hire
product, roadmap, strategy, launch, feature, backlog, discovery, product management, vision
feedback, survey, nps, reviews, interviews, listening, complaints, suggestions
prioritisation, prioritization, prioritise, tradeoffs, backlog, scoring
launch, launching, introducing, announcing, release, new, available, beta
team, teams, culture, collaboration, values, organisation, teamwork, coworkers
hiring, recruiting, recruitment, interviewing, candidates, talent, jobs, careers, join, applicants, sourcing
career, careers, growth, promotion, mentoring, mentorship, ladder, development, internship, apprenticeship
diversity, inclusion, equity, belonging, dei, women, underrepresented, bias
agile, scrum, sprint, kanban, lean, retrospective, standup, iteration, planning
remote, distributed, hybrid, work from home, asynchronous, async, telework
leadership, management, manager, leading, managers, executive, lead, coaching
community, meetup, forum, contributors, volunteers, members, ambassadors
tutorial, tutorials, guide, how to, walkthrough, getting started, learn, example, step by step, quickstart
talk, talks, conference, meetup, speaker, event, summit, workshop, presentation, webinar, hackathon
documentation, docs, guide, manual, readme, reference, knowledge base, wiki
open source, oss, github, contributor, contributors, contribute, maintainer, license, licence, repository, community, fork
license, licence, licensing, copyright, apache, gpl, mit
transparency, open, openness, public, disclosure, accountability
plain language, readability, clear writing, style guide, writing, editing, words
writing, writer, blog, editorial, content, storytelling, copywriting
knowledge sharing, wiki, handbook, lessons, learning, documentation
seo, search engine, keywords, ranking, organic, serp, backlinks
email, newsletter, campaign, campaigns, mailing, inbox, subject line, automation
social media, social, facebook, instagram, linkedin, twitter, tiktok, influencer
lead generation, leads, funnel, conversion, landing page, inbound, demand generation, pipeline, prospects
marketing, brand, branding, advertising, audience, campaign, growth, positioning
analytics, dashboard, metrics, reporting, bi, insight, visualisation, visualization, tableau, chart
customer, customers, client, clients, user, users, case study, success story, testimonial
case study, customer story, success, how uses, uses, helps, story
enterprise, business, corporate, deployment, scale, adoption, rollout
partner, partners, partnership, collaboration, alliance, integration, ecosystem, reseller
sales, selling, deal, deals, quota, prospect, account, revenue, crm, salesforce, closing, negotiation
pilot, pilots, proof of concept, trial, evaluation, contract, contracts, procurement
customer success, churn, retention, renewal, renewals, loyalty, support, adoption
support, helpdesk, ticket, tickets, service desk, customer service, complaints
regulation, regulatory, compliance, law, policy, legislation, rules, governance, standards
government, public sector, federal, agency, agencies, civic, state, administration, municipal, procurement, citizens
policy, policies, governance, framework, principles, responsible, recommendation, guidelines
society, societal, impact, economic, democracy, ethics, jobs, education, benefits
procurement, purchasing, acquisition, sourcing, vendor, vendors, supplier, suppliers, contracting, tender, rfp
nurse, nursing, nurses, ward, patient, patients, bedside, clinical, care, icu, shift, handoff, hospital
handoff, handover, shift change, sbar, report, checklist
patient safety, falls, infection, hygiene, incident reporting, safety, simulation, drill, mock code
doctor, physician, clinic, clinical, medicine, medical, healthcare, health, hospital, treatment
cardiac, heart, icu, intensive care, telemetry, stroke
pharmacy, pharmacist, medication, drug, prescription, dose, tablets
therapy, rehabilitation, physiotherapy, occupational therapy, mental health, counselling
clinical trial, trial, phase, study, participant, participants, endpoint, dosing, dosed
laboratory, lab, assay, assays, screening, plate, plates, incubator, cell, cells, pipetting, wells
biotech, biology, protein, gene, genomics, sequencing, molecule, compound, pharma
quality control, quality, inspection, gmp, audit, deviation, validation, capa, iso
teacher, teaching, classroom, students, pupils, school, lesson, curriculum, learning, education
math, maths, mathematics, algebra, fractions, numeracy, geometry, number
reading, literacy, phonics, language arts, books, library
parents, families, home, community, engagement, school night
assessment, grading, exam, exams, test, feedback, marking, rubric
e learning, online course, lms, training, instructional design, upskilling, workshop
logistics, shipping, freight, carrier, carriers, delivery, transport, parcel, supply chain, fulfilment, fulfillment, tracking
warehouse, picking, inventory, stock, dock, pallet, forklift, robots, storage, fulfilment
supply chain, procurement, inventory, planning, supplier, forecast, lead time, logistics
fleet, driver, drivers, route, routes, vehicle, vehicles, trucks, dispatch, telematics
public transport, transit, bus, buses, train, trams, timetable, gtfs, feed, rail, stops, passengers, trips
returns, return, refund, reverse logistics, label, labels
robot, robots, robotics, automation, picking, cobot, plc, machine
manufacturing, production, factory, plant, assembly, line, lean, machining, shop floor, commissioning
commissioning, acceptance test, fat, test bay, start up, installation, conveyor, prüffeld
maintenance, preventive, repair, technician, downtime, spare parts, vibration, service
mechanical, mechatronics, cad, solidworks, construction, design, drawing, tolerance
electrical, electronics, circuit, pcb, power, wiring, sensor, sensors
energy, solar, wind, renewable, renewables, grid, battery, photovoltaic, mw, power, turbine
project finance, financing, lenders, debt, loan, financial close, ppa, investment, bank
sustainability, climate, carbon, emissions, environment, green, recycling, circular, esg
construction, building, site, architect, contractor, civil engineering, bim, crane
real estate, property, tenant, lease, housing, facility
agriculture, farm, harvest, crop, soil, greenhouse, irrigation
food, kitchen, chef, menu, recipe, cooking, restaurant, ingredients, dish
hospitality, hotel, guest, guests, reception, front desk, housekeeping, concierge, booking
restaurant, waiter, service, table, reservations, covers, kitchen, bar, barista, coffee
retail, store, shop, merchandising, assortment, shelf, cashier, customers, ecommerce
ecommerce, checkout, cart, basket, online shop, conversion, product page, marketplace
fashion, collection, boutique, luxury, textile, apparel, atelier
product sheet, product page, catalogue, listing, pim, content, translation, fiche produit
travel, tourism, booking, airline, flight, trip, trails, outdoor, hiking, guide
finance, financial, accounting, controller, budget, forecast, cash, reporting, month end, close
accounting, bookkeeping, ledger, invoice, invoices, reconciliation, audit, tax, vat, closing
audit, auditor, assurance, sox, controls, risk, compliance
bank, banking, payments, payment, payouts, card, fintech, settlement, transfer, sepa
payment, payments, checkout, payout, billing, invoicing, subscription, merchants
insurance, underwriting, claims, claim, premium, actuarial, policyholder, risk
investment, investor, portfolio, fund, equity, venture, series, funding, raised, capital
fraud, risk, aml, kyc, money laundering, detection, scoring
legal, law, lawyer, attorney, contract, contracts, litigation, counsel, paralegal, clause, compliance
contract, contracts, agreement, clause, negotiation, redline, legal review, terms
patent, patents, intellectual property, trademark, copyright
hr, human resources, people, personnel, employee, employees, payroll, benefits, workforce
payroll, salary, compensation, benefits, wages, timesheet
rota, roster, shift, shifts, scheduling, staffing, schedule, dienstplan
health and safety, osha, ehs, accident prevention, ppe, safety, risk assessment
project management, project, milestone, stakeholder, schedule, gantt, delivery, programme, pmo
change management, transformation, adoption, stakeholder, change advisory board, change
consulting, consultant, advisory, workshop, client, stakeholder
operations, ops, process, processes, workflow, efficiency, standard operating procedure, improvement
lean, kaizen, six sigma, continuous improvement, waste, 5s
policy as code, terraform, compliance, guardrails, opa, change approval
data quality, validation, tests, freshness, contracts, lineage, governance, catalog
data science, statistics, model, analysis, forecasting, regression, experiment, pandas, notebook
forecast, forecasting, prediction, demand planning, time series, planning
experiment, ab test, a b test, experimentation, hypothesis, significance, randomised
graph, graphs, graph database, knowledge graph, nodes, edges
map, maps, gis, geospatial, location, spatial, gps, geo, heatmap
image, images, vision, computer vision, camera, video, photo, ocr
audio, voice, speech, podcast, sound, transcription
translation, localisation, localization, i18n, language, multilingual, internationalization
notification, notifications, push, sms, messaging, chat, feed, feeds, activity feed
search, elasticsearch, lucene, relevance, ranking, full text, hybrid, bm25
recommendation, recommendations, personalisation, personalization, ranking, feed
game, games, gaming, unity, unreal, players
network, networking, tcp, dns, router, latency, vpn, firewall, load balancer, haproxy
linux, kernel, unix, shell, terminal, bash, operating system
windows, microsoft, dotnet, .net, c#
mainframe, cobol, erp, sap, s/4hana, abap
crm, salesforce, hubspot, dynamics, customer data
low code, no code, automation, zapier, power platform, workflow
blockchain, crypto, bitcoin, ethereum, web3, smart contract
quantum, physics, simulation, optics, laser
space, satellite, orbit, rocket, mission, astronaut, telescope
charity, nonprofit, fundraising, donor, donors, grant, grants, volunteers, foundation
museum, exhibition, gallery, culture, arts, heritage, theatre, orchestra
journalism, newsroom, editor, reporter, news, publisher, magazine, press
public relations, pr, communications, press release, media, spokesperson, reputation
events, event, conference, fair, exhibition, trade show, booth, registration, wedding
sport, sports, athlete, athletes, coach, training, running, cycling, fitness, club
child care, kindergarten, nursery, early years, preschool, children, kita
social work, caseworker, welfare, youth, families, counselling, shelter
elderly care, care home, dementia, residents, caregivers, ageing, pflege
dental, dentist, orthodontics, hygiene
veterinary, animals, pets, clinic
police, emergency, fire service, rescue, paramedic, dispatch
library, librarian, archive, catalogue, reading
immigration, visa, asylum, migration, relocation
accessibility, inclusion, disabled, barrier free, captions, contrast
open data, dataset, datasets, data sharing, civic tech, open government
volunteering, community service, csr, giving, charity
pflege, station, patienten, pflegekräfte, klinik, krankenhaus, schicht, übergabe
maschinenbau, anlage, anlagen, konstruktion, förderlinie, montage, prüfung, prüffeld, inbetriebnahme
inbetriebnahme, probebetrieb, abnahme, anlage, linie, prüffeld, halle
sps, steuerung, automatisierung, siemens, tia, roboter, mechatronik
ausbildung, azubi, azubis, auszubildende, lehre, ausbildungsstart
vertrieb, verkauf, kunden, angebot, außendienst, umsatz
buchhaltung, abschluss, rechnungen, controlling, bilanz, steuern
einkauf, beschaffung, lieferanten, lieferkette, bestellung
logistik, lager, versand, spedition, transport, kommissionierung
personal, recruiting, bewerbung, mitarbeitende, personalentwicklung
entwicklung, entwickler, software, programmierung, programmieren
datenschutz, dsgvo, einwilligung, datensicherheit
nachhaltigkeit, klima, energie, solar, co2, umwelt
lehrkraft, lehrer, unterricht, schule, schüler, klasse
qualität, prüfung, reklamation, audit, iso, abweichungen
soins, infirmière, infirmier, patients, hôpital, service, clinique
marketing, marque, campagne, communication, réseaux sociaux, contenu
boutique, vente, vendeur, clients, magasin, luxe, maison
agence, relecture, validation, allers retours, brief, contenu, traduction, fiche
comptabilité, factures, clôture, contrôle de gestion, bilan, trésorerie
achats, fournisseurs, approvisionnement, logistique, entrepôt, livraison
recrutement, candidats, entretien, ressources humaines, rh, talents
enseignant, professeur, élèves, classe, école, cours
cuisine, chef, carte, restaurant, produits, saison, brigade
développeur, logiciel, application, données, informatique
juridique, contrat, avocat, droit, conformité, rgpd
qualité, contrôle, audit, norme, certification
enfermería, enfermera, pacientes, hospital, planta, turno, cuidados
ventas, clientes, comercial, cuentas, negocio
logística, almacén, transporte, reparto, envíos, cadena de suministro
contabilidad, facturas, cierre, auditoría, presupuesto, finanzas
docente, profesor, profesora, alumnos, aula, colegio, clases
cocina, chef, carta, restaurante, plato, temporada, sala
hotel, huéspedes, recepción, reservas, turismo
recursos humanos, selección, candidatos, talento, personal, plantilla
desarrollo, programación, software, aplicación, datos, informática
marketing, marca, campaña, redes sociales, contenido, publicidad
calidad, inspección, norma, auditoría, certificación
compras, proveedores, abastecimiento, pedidos
energía, solar, eólica, renovables, parque, fotovoltaica
"""

ROLES = """
data engineer: pipeline, warehouse, etl, spark, kafka, sql, airflow, batch, streaming, ingestion, table, dataset, lake
data scientist: model, statistics, experiment, forecast, machine learning, python, prediction, notebook
data analyst: dashboard, sql, report, metrics, analytics, insight, chart, spreadsheet
analytics engineer: dbt, sql, warehouse, metrics, model, lineage
database: sql, index, query, transaction, storage, replication, schema, shard, postgres
frontend: javascript, css, react, browser, component, ui, web, html, accessibility, bundle, rendering
backend: api, server, service, database, queue, microservices, scale, cache, latency
full stack: javascript, api, database, web, react, server
site reliability: incident, outage, monitoring, alert, kubernetes, on call, scaling, availability, logging, observability, infrastructure
devops: deploy, ci, terraform, kubernetes, docker, cloud, infrastructure, pipeline
platform engineer: kubernetes, developer experience, infrastructure, deploy, ci, internal tools
cloud: aws, azure, gcp, infrastructure, migration, serverless
machine learning: model, training, neural, embeddings, inference, llm, fine tuning, gpu, evaluation, dataset
ai research: paper, model, benchmark, training, alignment, reinforcement learning, neural, language models, agents
ai engineer: llm, agent, rag, prompt, evaluation, embeddings
security: vulnerability, authentication, encryption, attack, privacy, disclosure, access, token, threat, https
mobile: ios, android, swift, kotlin, app, phone, react native
ios: swift, xcode, app, iphone
android: kotlin, java, app
embedded: firmware, c, sensor, hardware, rtos
game: unity, players, rendering, level
qa: test, tests, flaky, automation, coverage, regression, bug, continuous integration, selenium
test engineer: test, automation, coverage, regression, bug
software engineer: code, refactoring, api, testing, architecture, debugging, performance
engineering manager: team, culture, hiring, agile, process, mentoring, leadership, remote, onboarding, retrospective
architect: architecture, migration, scale, microservices, decision
product designer: design, user research, usability, prototype, ux, ui, interface, user experience, accessibility
ux: user research, usability, prototype, interview, persona, journey
designer: design, prototype, usability, interface, visual, brand, typography
researcher: study, findings, interviews, experiment, paper
product manager: roadmap, launch, feature, customer feedback, strategy, product, users, prioritise, metrics
product owner: backlog, sprint, stakeholder, feature
project manager: milestone, stakeholder, schedule, risk, delivery
program manager: roadmap, stakeholder, delivery, milestone
scrum master: agile, sprint, retrospective, team
developer advocate: community, tutorial, meetup, conference, talk, docs, demo, developers, hackathon, sample
developer relations: community, tutorial, meetup, conference, docs, developers
open source: contributors, github, license, community, repository, maintainers, release, public
community: members, meetup, forum, contributors, event
technical writer: documentation, docs, style guide, plain language, writing, content, guide, readers
content: writing, blog, seo, editorial, audience, story
recruiter: hiring, candidates, interviews, careers, talent, diversity, jobs
people: hiring, culture, employees, onboarding, careers, diversity, benefits
human resources: hiring, employees, payroll, benefits, onboarding, policy
marketing: campaign, seo, brand, content, email, leads, social media, audience, growth, advertising
seo: search, keywords, content, ranking
sales: customer, deal, pipeline, account, revenue, prospect, demo, enterprise
solutions: customer, integration, deployment, architecture, enterprise, case study
account: customer, renewal, relationship, deal
customer success: onboarding, adoption, churn, renewal, customer
support: tickets, customers, troubleshooting, documentation
policy: regulation, government, law, society, transparency, safety, governance, public
public affairs: government, regulation, policy
nurse: patient, ward, care, shift, clinical, safety, handoff
physician: patient, clinic, treatment, diagnosis
pharmacist: medication, patients, dose, prescription
therapist: patients, rehabilitation, session
scientist: assay, study, data, experiment, lab, result
laboratory: assay, sample, plate, analysis
clinical: trial, patients, study, protocol
teacher: students, classroom, lesson, math, reading, families, school
lecturer: students, course, research
principal: school, teachers, students
logistics: carrier, delivery, warehouse, route, freight, shipment
supply chain: inventory, supplier, forecast, warehouse, logistics
warehouse: picking, inventory, stock, robot, shift, dock
operations: process, efficiency, shift, planning, improvement
driver: route, vehicle, delivery
mechanical: design, prototype, cad, machine, test
electrical: circuit, wiring, power, sensor
commissioning: line, test, acceptance, customer, start up, defects
automation: plc, robot, line, sensor, commissioning
maintenance: repair, machine, vibration, downtime, spare parts
production: line, shift, quality, output
quality: audit, inspection, deviation, standard
construction: site, building, contractor, schedule
energy: solar, wind, grid, storage, megawatt
finance: budget, forecast, lenders, cash, reporting, investment
accountant: ledger, invoice, closing, tax, audit
controller: budget, closing, forecast, report
auditor: audit, risk, controls
investment: fund, portfolio, deal, financing
underwriter: risk, claims, premium
claims: policyholder, damage, insurance
compliance: regulation, policy, audit, risk
lawyer: contract, clause, compliance, negotiation
counsel: contract, compliance, negotiation, privacy
paralegal: contract, filing, documents
buyer: supplier, tender, negotiation, price
procurement: supplier, tender, contract, vendor
chef: menu, kitchen, dish, season, producers
cook: kitchen, menu, dish
waiter: guests, service, table
hotel: guests, booking, reception
receptionist: guests, front desk, calls
store: customers, merchandising, shop, team
retail: store, customers, stock, shop
brand: campaign, identity, launch, collection
communication: press, media, campaign, message, content
journalist: story, editor, newsroom
editor: content, story, publication
translator: language, localisation, text
fundraiser: donors, grant, campaign
event: conference, guests, venue, registration
social worker: families, youth, counselling
assistant: calendar, travel, office
analyst: report, data, dashboard, forecast
entwickler: software, api, code, test
ingenieur: anlage, prüfung, konstruktion, projekt
inbetriebnehmer: anlage, probebetrieb, linie, kunde, prüffeld
pflegefachkraft: patienten, station, schicht, übergabe
lehrkraft: schüler, unterricht, klasse
vertrieb: kunden, angebot, markt
chef de projet: planning, équipe, livraison
chargé de communication: campagne, contenu, presse
infirmier: patients, soins, service
développeur: code, api, application
enfermera: pacientes, turno, planta
cocinero: cocina, carta, plato
desarrollador: código, api, aplicación
comercial: clientes, ventas, cuentas
"""

# Words of job titles that say how high, not what.
RANKS = frozenset(
    """
    senior junior lead staff principal head chief director vice president manager officer associate specialist expert assistant intern
    trainee coordinator team engineer developer professional executive consultant partner m w d f x all genders leiter leiterin manager
    responsable chef chargé directeur directrice jefe jefa director directora técnico técnica ingeniero ingenieur ingénieur
    """.split()  # noqa: SIM905
)
