/** Who is a person in English incident prose. */
export const pronounsOfPeople: ReadonlySet<string> = new Set(
  'i we you he she they someone somebody anyone anybody nobody everyone everybody who whoever'.split(' '),
);

/** Roles, teams and organisations, singular. "Controller", "server", "scheduler", "worker" and "agent" are left out: they are things. */
export const roles: ReadonlySet<string> = new Set(
  `engineer developer dev devs programmer coder admin admins administrator sysadmin dba operator technician mechanic pilot co-pilot copilot driver
 captain officer crew crewmember aircrew nurse doctor surgeon clinician physician pharmacist employee staff personnel
 contractor subcontractor sub-contractor consultant colleague coworker co-worker teammate manager supervisor boss lead director cto ceo cio vp executive exec execs leader leadership management team committer contributor maintainer reviewer approver author tester analyst
 intern apprentice junior senior trainee graduate newbie newcomer rookie noob hire person people guy guys gal man men woman women individual
 human vendor supplier provider department organisation organization company firm employer agency member freelancer
 outsourcer ops devops sre sres qa auditor inspector dispatcher instructor student signaller shunter
 official predecessor successor owner culprit assistant specialist architect designer dude folks bloke chap lad kid responder
 moderator editor teacher board boards government council ministry minister authority authorities committee regulator airline airlines bank
 university hospital paramedic anaesthetist anesthesiologist bosun skipper lookout mate conductor electrician handler cleaner clerk cashier trader banker accountant
 mayor founder cofounder co-founder subordinate passenger superintendent dispenser
 integrator noc soc helpdesk webmaster idiot moron genius fool clown bozo muppet joker cowboy jerk imbecile assignee submitter requester packager partner`.split(
    /\s+/,
  ),
);

/** Actors to the tagger that are mostly software, or those who are served by it. */
export const actorsOfSoftware: ReadonlySet<string> = new Set(
  'user customer host player producer writer builder broker dealer worker agent controller reporter marshal usher gatekeeper zookeeper visitor tenant chef curator member subject character parent child'.split(
    ' ',
  ),
);

/** Roles that are also the names of software, when the word before names what the software is for: "kernel driver", "package manager". */
export const rolesOfSoftware: ReadonlySet<string> = new Set(
  'driver operator provider editor manager director board member owner supervisor assistant dispatcher handler conductor lead author mate hire lookout'.split(
    ' ',
  ),
);
export const softwareBefore: ReadonlySet<string> = new Set(
  `kernel gpu graphics database db jdbc odbc device nvidia csi cni storage network usb printer display audio video kubernetes k8s prometheus postgres
 postgresql mysql redis kafka etcd elasticsearch terraform package cluster identity oauth oidc saml dns auth authentication text code image html
 markdown session resource task window node nodes memory queue process job lock transaction cache secret secrets key config configuration
 event request message service system file log metrics ai voice virtual digital state context connection dependency plugin download
 update volume password credential credentials certificate boot circuit mother dash control raid cargo webdriver chrome browser selenium
 logical arithmetic boolean ternary spread comparison assignment pipe unary binary null error exception signal route url click class struct
 enum union data interrupt http api rpc grpc socket stream backup sdk aws azure google`.split(/\s+/),
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
  `priya anil deepa deepika divya karthik lakshmi meera ravi sneha sunil
 varun vijay naveen neha jun yuki kenji hiroshi thuy dewi olu femi chidi ngozi amara kwame kofi oluwaseun tunde sipho lerato chinedu ifeoma emeka obinna tariq
 farid navid emre deniz svetlana alexey katya yulia marek agnieszka katarzyna
 jiri lukasz zoltan eszter andreea cristian freya giulia chiara davide tiago benoit jurgen uwe joost bram thijs declan rhys callum shanice robin`.split(
    /\s+/,
  ),
);

/** What the tagger takes for people and is a tool, a place or a thing. */
export const notPeople: ReadonlySet<string> = new Set(
  `jenkins grafana jaeger ansible kafka sierra travis sentry puppet chef salt vagrant maven ruby julia ada pascal gerrit argo helm
 cassandra athena aurora hudson bamboo alexa siri claude watson docker redis celery django flask rails angular react vue python java jasmine
 cypress selenium hermes apollo phoenix mercury atlas titan oracle bert gemini dora berkeley jira slack otto hugo jekyll gatsby harbor
 flux vault consul nomad terraform packer lambda logan austin dallas virginia carolina georgia victoria sydney paris london
 cap may jan main master bundle mark bill will drew max rich penny faith grace hope chance chase ash dash dot
 vm api cpu gpu dns db ci cd pr prs mr lb sql os ui ux ssl tls aws gcp rds ec2 s3 http https url uri json yaml xml html css js ts
 ip vpn vpc cdn dc ha ram gc oom ttl etl orm sdk cli ide rest rpc grpc kubernetes k8s postgres mysql
 mongodb nginx apache linux windows chrome node npm yarn gradle git elasticsearch kibana prometheus
 datadog pagerduty rabbitmq zookeeper etcd istio envoy haproxy`.split(/\s+/),
);
