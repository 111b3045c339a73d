import type { SourceKind } from '../../src/services/registry.ts';
import { goalert } from './goalert.ts';
import { grafana } from './grafana.ts';
import { ical } from './ical.ts';
import { incidentIo } from './incident-io.ts';
import { jsm } from './jsm.ts';
import { opsgenie } from './opsgenie.ts';
import { pagerduty } from './pagerduty.ts';
import { rootly } from './rootly.ts';
import { rota } from './rota.ts';
import { splunk } from './splunk.ts';
import type { SourceStage } from './stage.ts';

/** Every registered source has a stage, or this does not compile: all suites cover it from then on. */
export const sourceStages: Readonly<Record<SourceKind, SourceStage>> = {
  opsgenie,
  jsm,
  pagerduty,
  grafana,
  'incident-io': incidentIo,
  rootly,
  splunk,
  goalert,
  rota,
  ical,
};
