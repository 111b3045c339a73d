import type { SourceKind } from '../../src/services/registry.ts';
import { betterStack } from './better-stack.ts';
import { datadog } from './datadog.ts';
import { firehydrant } from './firehydrant.ts';
import { goalert } from './goalert.ts';
import { grafana } from './grafana.ts';
import { ical } from './ical.ts';
import { ilert } from './ilert.ts';
import { incidentIo } from './incident-io.ts';
import { compass, jsm } from './jsm.ts';
import { opsgenie } from './opsgenie.ts';
import { pagerduty } from './pagerduty.ts';
import { rootly } from './rootly.ts';
import { rota } from './rota.ts';
import { solarwinds } from './solarwinds.ts';
import { splunk } from './splunk.ts';
import type { SourceStage } from './stage.ts';
import { xurrent } from './xurrent.ts';

/** Every registered source has a stage, or this does not compile: all suites cover it from then on. */
export const sourceStages: Readonly<Record<SourceKind, SourceStage>> = {
  opsgenie,
  jsm,
  compass,
  pagerduty,
  grafana,
  'incident-io': incidentIo,
  rootly,
  splunk,
  solarwinds,
  xurrent,
  datadog,
  'better-stack': betterStack,
  goalert,
  ilert,
  firehydrant,
  rota,
  ical,
};

/** Those that tell when shifts begin and end. */
export const shiftStages = Object.values(sourceStages).filter(({ tells }) => tells !== 'now');

/** Those that tell the past as well. */
export const pastStages = shiftStages.filter(({ tells }) => tells !== 'coming');
