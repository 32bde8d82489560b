/** The CI jobs that `init` writes: they run this very version. */

/** A job and the file it belongs into. */
export interface Workflow {
	readonly file: string;
	readonly text: string;
}

/** Annotations, a job summary and code scanning alerts. The whole history is fetched so that the age of translations can be told. */
const github = (version: string): Workflow => ({
	file: '.github/workflows/bilint.yml',
	text: `name: bilint
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
  security-events: write
jobs:
  bilint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes bilint@${version} check --format github --report sarif=bilint.sarif
      - uses: github/codeql-action/upload-sarif@v3
        if: \${{ !cancelled() && hashFiles('bilint.sarif') != '' }}
        with:
          sarif_file: bilint.sarif
          category: bilint
`,
});

const gitlabJob = (version: string): string => `bilint:
  image: node:22-slim
  script:
    - npx --yes bilint@${version} check --report gitlab=gl-code-quality-report.json --report junit=bilint.junit.xml
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
      junit: bilint.junit.xml
`;

/** The job of a service. Where GitLab has its file already, the job goes beside it, to be included. */
export function workflowFor(service: 'github' | 'gitlab', version: string, isThere: (file: string) => boolean): Workflow {
	if (service === 'github') return github(version);
	const file = isThere('.gitlab-ci.yml') ? '.gitlab/bilint.gitlab-ci.yml' : '.gitlab-ci.yml';
	return { file, text: gitlabJob(version) };
}
