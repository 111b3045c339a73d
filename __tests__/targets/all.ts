import type { TargetKind } from '../../src/services/registry.ts';
import { githubHandover } from './github-handover.ts';
import { githubIssues } from './github-issues.ts';
import { githubTeam } from './github-team.ts';
import { jiraComponent } from './jira-component.ts';
import { slackMessage } from './slack-message.ts';
import { slackReminder } from './slack-reminder.ts';
import { slackTopic } from './slack-topic.ts';
import { slackUserGroup } from './slack-user-group.ts';
import type { TargetStage } from './stage.ts';
import { teamsMessage } from './teams-message.ts';
import { teamsTag } from './teams-tag.ts';

/** Every registered target has a stage, or this does not compile: all suites cover it from then on. */
export const targetStages: Readonly<Record<TargetKind, TargetStage>> = {
  'slack-user-group': slackUserGroup,
  'slack-topic': slackTopic,
  'slack-message': slackMessage,
  'slack-reminder': slackReminder,
  'teams-tag': teamsTag,
  'teams-message': teamsMessage,
  'github-team': githubTeam,
  'github-issues': githubIssues,
  'github-handover': githubHandover,
  'jira-component': jiraComponent,
};
