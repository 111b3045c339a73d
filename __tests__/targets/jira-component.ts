import { accountId, hideAddresses, jiraEmail, jiraSite } from '../../sandbox/jira/seed.ts';
import type { Component } from '../../sandbox/jira/state.ts';
import { people, secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import type { TargetStage } from './stage.ts';

function componentIn({ jira }: Sandbox): Component {
  const found = jira.projects[0]?.components.find(({ name }) => name === 'Support');
  if (!found) throw new Error('the sandbox has no component Support');
  return found;
}

/** A Jira component: one lead, the first who is on call. */
export const jiraComponent: TargetStage = {
  kind: 'jira-component',
  service: 'jira',
  showsSome: true,
  form: { 'jira-component': { project: 'DATA', component: 'Support' } },
  env: { JIRA_SITE: jiraSite, JIRA_EMAIL: jiraEmail, JIRA_TOKEN: secrets.jira },
  set(box, [who]) {
    const component = componentIn(box);
    component.leadAccountId = who === undefined ? null : accountId(who);
    component.assigneeType = who === undefined ? 'PROJECT_DEFAULT' : 'COMPONENT_LEAD';
  },
  shows(box) {
    const { leadAccountId, assigneeType } = componentIn(box);
    if (assigneeType !== 'COMPONENT_LEAD') return [];
    return people.map(({ name }) => name).filter((name) => accountId(name) === leadAccountId);
  },
  quirks: [{ name: 'people hide their addresses', comes: 'right', begin: hideAddresses }],
  forbid(box) {
    for (const account of box.jira.accounts) account.administers = [];
    return /Administer projects in DATA/;
  },
  writes: ({ method, path }) => method !== 'GET' && path.includes('/component/'),
};
