/** Who is a person in English incident prose. */
export const pronounsOfPeople: ReadonlySet<string> = new Set(
  'i we you he she they someone somebody anyone anybody nobody everyone everybody who whoever'.split(' '),
);

/** Roles, teams and organisations, singular. "Controller", "server", "scheduler", "worker" and "agent" are left out: they are things. */
export const roles: ReadonlySet<string> = new Set(
  `engineer developer dev devs programmer coder admin administrator sysadmin dba operator technician mechanic pilot co-pilot copilot
  driver captain officer crew aircrew nurse doctor surgeon clinician physician pharmacist employee staff personnel contractor
  subcontractor consultant colleague co-worker teammate manager supervisor boss lead director cto ceo cio vp executive exec leader
  leadership management team committer contributor maintainer reviewer approver author tester analyst intern apprentice junior senior
  trainee graduate newbie newcomer rookie hire person people guy guys gal man men woman women individual human vendor supplier provider
  department organisation organization company firm employer agency member freelancer outsourcer ops devops sre qa auditor inspector
  dispatcher instructor student signaller shunter official predecessor successor owner culprit assistant specialist architect designer
  dude folks kid responder moderator editor teacher board government council ministry minister authority authorities committee regulator
  airline bank university hospital paramedic anaesthetist anesthesiologist skipper lookout mate conductor electrician handler cleaner
  clerk cashier trader banker accountant mayor founder co-founder subordinate passenger dispenser integrator helpdesk idiot moron genius
  fool clown cowboy assignee partner`.split(/\s+/),
);

/** Roles that are also the names of software, when the word before names what the software is for: "kernel driver", "package manager". */
export const rolesOfSoftware: ReadonlySet<string> = new Set(
  'driver operator provider editor manager director board member owner supervisor assistant dispatcher handler conductor lead author mate hire lookout'.split(
    ' ',
  ),
);
export const softwareBefore: ReadonlySet<string> = new Set(
  `kernel gpu graphics database db storage network printer display kubernetes k8s postgres mysql redis kafka terraform package cluster
  identity dns auth authentication text code image html session resource task window node nodes memory job lock cache secret key config
  event request service system file ai voice virtual state context connection dependency password chrome browser data http api backup
  sdk aws google`.split(/\s+/),
);

/** Machines by themselves, people where the word before says so: "track worker", "air traffic controller". */
export const peopleAfter: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    worker: new Set(
      'track rail railway maintenance construction agency utility hospital care factory emergency state government city field support plant healthcare social aid office it ambulance tech yard dock warehouse'.split(
        ' ',
      ),
    ),
    controller: new Set('traffic approach tower ground area signal train movement operations network-operations flight fat'.split(' ')),
    agent: new Set('gate ticket travel support customer service-desk ramp station estate'.split(' ')),
    master: new Set("ship's vessel's station harbour harbor scrum the-ship's".split(' ')),
    chief: new Set('fire police department section security'.split(' ')),
    shift: new Set('night day late early previous last morning evening weekend'.split(' ')),
    registrar: new Set('surgical medical duty night the surgery ward senior on-call'.split(' ')),
    centre: new Set('operations control'.split(' ')),
    center: new Set('operations control'.split(' ')),
    trust: new Set('hospital nhs health ambulance foundation hospitals'.split(' ')),
    support: new Set('customer it tech technical vendor level'.split(' ')),
  }),
);

/** Given names the tagger does not know; with those it knows, people of many countries are seen as people. */
export const givenNames: ReadonlySet<string> = new Set(
  `priya anil deepa lakshmi meera ravi sneha sunil neha yuki kenji hiroshi olu femi chidi ngozi amara kwame kofi tunde sipho lerato
  chinedu ifeoma deniz svetlana alexey marek katarzyna lukasz freya giulia tiago benoit jurgen declan rhys callum robin`.split(/\s+/),
);

/** What the tagger takes for people and is a tool, a place or a thing. */
export const notPeople: ReadonlySet<string> = new Set(
  `jenkins grafana jaeger ansible kafka sierra travis sentry puppet chef salt vagrant maven ruby julia ada pascal gerrit argo helm
  cassandra athena aurora hudson bamboo alexa siri claude watson docker redis celery django flask rails angular react vue python java
  jasmine cypress selenium hermes apollo phoenix mercury atlas titan oracle gemini berkeley jira slack otto hugo jekyll flux vault
  consul nomad terraform packer lambda logan austin dallas virginia carolina georgia victoria sydney paris london cap may jan main
  master bundle mark bill will max rich grace hope chance vm api cpu gpu dns db ci cd pr prs mr lb sql os ui ux ssl tls aws gcp http url
  json yaml html css js ts vpn vpc cdn dc ram sdk cli ide kubernetes k8s postgres mysql mongodb nginx apache linux windows chrome node
  npm yarn gradle git elasticsearch kibana prometheus datadog rabbitmq etcd`.split(/\s+/),
);

/** Given names the tagger knows by itself; where it is not asked, these stand for it. */
export const commonNames: ReadonlySet<string> = new Set(
  `adam alan alex alice andrew angela anna anne anthony ben bob brian carl carol charles chris claire craig dan dana daniel dave david debbie
  diana donna doug ed edward elena elizabeth emily emma eric frank fred gary george greg hannah harry helen henry ian jack jacob james jane
  jason jeff jenny jim joan joe john jon josh julie karen kate keith ken kevin kim larry laura lee linda lisa liz louise luca lucy maria marie
  mark martha martin mary matt max megan michael mike monica nancy natalie neil nick nicole nina oliver olga olivia pat patrick paul peter phil
  rachel ray rebecca richard rick rob robert roger ron rosa ruth ryan sally sam sandra sara sarah scott sean simon sophie stefan stephen steve
  sue susan ted teresa thomas tim tina todd tom tony victor walter wendy will zoe`.split(/\s+/),
);
