/** Who is a person in English incident prose. */
export const pronounsOfPeople: ReadonlySet<string> = new Set(
  'i we you he she they someone somebody anyone anybody nobody everyone everybody who whoever'.split(' '),
);

/** Roles, teams and organisations, singular. "Controller", "server", "scheduler", "worker" and "agent" are left out: they are things. */
export const roles: ReadonlySet<string> = new Set(
  `engineer developer dev devs programmer coder admin administrator sysadmin dba operator technician mechanic pilot co-pilot driver captain
  officer crew nurse doctor surgeon clinician physician pharmacist employee staff personnel contractor consultant colleague coworker
  co-worker teammate manager supervisor boss lead director cto ceo cio vp executive leader leadership management team committer contributor
  maintainer reviewer author tester analyst intern apprentice junior senior trainee graduate newbie person people guy guys gal man men woman
  women individual human user vendor supplier provider department organisation organization company firm agency member
  freelancer outsourcer ops devops sre qa auditor inspector dispatcher instructor student signaller shunter workman official
  predecessor owner culprit assistant specialist architect designer dude folks somebody lad kid responder moderator editor teacher board
  boards government council regulator airline bank university hospital`.split(/\s+/),
);

/** What the tagger takes for people and is a tool, a place or a thing. */
export const notPeople: ReadonlySet<string> = new Set(
  `jenkins grafana jaeger ansible kafka sierra travis sentry puppet chef salt vagrant maven ruby julia ada pascal gerrit argo helm
  cassandra athena aurora hudson bamboo alexa siri claude watson docker redis celery django flask rails angular react vue python java jasmine
  cypress selenium hermes apollo phoenix mercury atlas titan oracle bert gemini dora berkeley jira slack otto hugo jekyll gatsby harbor
  flux vault consul nomad terraform packer lambda logan austin dallas virginia carolina georgia victoria sydney paris london`.split(/\s+/),
);
