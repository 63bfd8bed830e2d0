/** Who is a person in English incident prose. */
export const pronounsOfPeople: ReadonlySet<string> = new Set(
  'i we you he she they someone somebody anyone anybody nobody everyone everybody who whoever'.split(' '),
);

/** Roles, teams and organisations, singular. "Controller", "server", "scheduler", "worker" and "agent" are left out: they are things. */
export const roles: ReadonlySet<string> = new Set(
  `engineer developer dev devs programmer coder admin admins administrator sysadmin dba operator technician mechanic pilot co-pilot copilot driver
  captain officer crew crewmember crewman aircrew flightcrew nurse doctor surgeon clinician physician pharmacist employee staff staffer personnel
  contractor subcontractor sub-contractor consultant colleague coworker co-worker teammate manager supervisor boss lead director cto ceo cio cfo
  coo vp executive exec execs leader leadership management team committer contributor maintainer reviewer approver author co-author tester analyst
  intern apprentice junior senior trainee graduate newbie newcomer rookie noob hire person people guy guys gal man men woman women individual
  human vendor supplier provider department organisation organization company firm corporation startup employer agency member freelancer
  outsourcer ops devops devsecops secops netops sre sres qa auditor inspector dispatcher instructor student signaller signalman signalwoman shunter
  workman workmen official predecessor successor owner culprit assistant specialist architect designer dude folks bloke chap lad kid responder
  moderator editor teacher board boards government council ministry minister authority authorities committee regulator airline airlines bank
  university hospital paramedic anaesthetist anesthesiologist radiographer radiologist pathologist midwife therapist dentist carer porter
  helmsman bosun boatswain skipper lookout mate seafarer crewmate foreman flagman trackman lookoutman trainman motorman motorist railwayman
  conductor electrician plumber fitter welder rigger refueller machinist handler excavator-driver cleaner clerk cashier trader banker accountant
  secretary president governor mayor chairman chairwoman founder cofounder co-founder subordinate passer-by passenger bystander
  superintendent registrar-on-call lasher stevedore docker crane-driver picker dispenser courier loader-driver planner estimator broker lawyer
  lecturer professor researcher scientist chemist barista chef-de-partie cook waiter ranger gardener caretaker landlord integrator bookkeeper bookmaker
  bean-counter noc soc helpdesk sub-editor sysop webmaster translator publisher stagehand rigging-crew flyman producer idiot moron genius fool clown bozo muppet joker cowboy jerk imbecile assignee submitter requester packager subteam
  subdivision partner vandal`.split(/\s+/),
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
  `priya ananya anjali anil ashok deepa deepika divya gaurav harish karthik kavya lakshmi manoj meera pooja ravi ritu rohit shreya sneha sunil
  swati tanvi varun vijay vikram pradeep ramesh naveen harsh neha hui fang jun yuki kenji hiroshi naoko yuto aiko ryo kaito minjun
  jisoo hyun soojin jihoon linh thuy phuong thanh duc huong budi dewi agus wahyu olu femi chidi ngozi amara kwame kofi abena adebayo
  oluwaseun tunde zanele thabo sipho lerato nomsa wanjiru kamau njoroge achieng otieno tendai farai chinedu ifeoma emeka akua obinna tariq
  farid parisa shirin dariush navid emre burak cem deniz murat svetlana alexey katya yulia bohdan taras marek agnieszka katarzyna
  malgorzata kasia janek jiri zdenek lukasz istvan zoltan eszter gabor ioana andreea cristian dragos freya mikkel eero pekka jussi liisa
  giulia chiara davide tiago mateus aurelie thibault benoit elodie jurgen heike uwe anke katrin sander joost bram femke anouk thijs aoife
  declan rhys callum hamish kenzo lakeisha shanice robin`.split(/\s+/),
);

/** What the tagger takes for people and is a tool, a place or a thing. */
export const notPeople: ReadonlySet<string> = new Set(
  `jenkins grafana jaeger ansible kafka sierra travis sentry puppet chef salt vagrant maven ruby julia ada pascal gerrit argo helm
  cassandra athena aurora hudson bamboo alexa siri claude watson docker redis celery django flask rails angular react vue python java jasmine
  cypress selenium hermes apollo phoenix mercury atlas titan oracle bert gemini dora berkeley jira slack otto hugo jekyll gatsby harbor
  flux vault consul nomad terraform packer lambda logan austin dallas virginia carolina georgia victoria sydney paris london
  cap april may june august jan main master bundle mark bill will drew max rich penny faith grace hope chance chase ash dash dot
  vm api cpu gpu dns db ci cd pr prs mr lb sql jvm os ui ux ssl tls aws gcp rds ec2 s3 http https url uri json yaml xml html css js ts
  tcp udp ip vpn vpc cdn dc ha sla slo sli ram ssd hdd io gc oom ttl etl orm sdk cli ide rest rpc grpc kubernetes k8s postgres mysql
  mongodb nginx apache linux windows macos android ios chrome firefox safari node npm yarn gradle git svn elasticsearch kibana prometheus
  datadog pagerduty opsgenie splunk rabbitmq zookeeper etcd istio envoy haproxy varnish memcached zuul openstack dependabot renovate
  monday tuesday wednesday thursday friday saturday sunday january february march july september october november december`.split(/\s+/),
);
