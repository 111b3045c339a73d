export const id = 641;
export const ids = [641];
export const modules = {

/***/ 6641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createTarget: () => (/* binding */ createTarget)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./build/people.js
var build_people = __webpack_require__(4809);
// EXTERNAL MODULE: ./build/services/slack/blocks.js
var blocks = __webpack_require__(9886);
// EXTERNAL MODULE: ./build/services/slack/text.js
var slack_text = __webpack_require__(4499);
;// CONCATENATED MODULE: ./build/services/slack/announcement.js




const announcement_event = 'on_call_handover';
const payload = schemas/* object */.Ikc({
    schedule: schemas/* pipe */.FsL(schemas/* string */.YjP(), schemas/* transform */.pdi(scheduleKey)),
    people: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* catch */.MfU(schemas/* string */.YjP(), '') })),
});
function announcementIn(message) {
    return (message.event === announcement_event && parse/* safeParse */.xL(payload, message.payload).data) || null;
}
function scheduleKey(schedule) {
    return (0,slack_text/* unescaped */.tv)(schedule).normalize('NFC');
}
function idsIn(announced) {
    return [...new Set(announced?.people.map(({ id }) => id) ?? [])].sort();
}
function distinctMembers({ members }) {
    return [...new Map(members.map((member) => [member.account.id, member])).values()];
}
function announcement(display, last, template) {
    const members = distinctMembers(display);
    const nameOf = ({ person, account }) => (0,build_people/* displayName */.QC)(person, account.name);
    const before = idsIn(last);
    const now = members.map(({ account }) => account.id);
    const people = (0,slack_text/* listed */.KE)(members.map((member) => before.includes(member.account.id) ? (0,slack_text/* slackText */.a4)(nameOf(member)) : (0,slack_text/* mention */.lE)(member.account.id)));
    const gone = (last?.people ?? []).filter(({ id }) => !now.includes(id));
    const metadata = {
        event_type: announcement_event,
        event_payload: {
            schedule: display.schedule,
            people: members
                .map((member) => ({ id: member.account.id, name: (0,slack_text/* slackName */.G6)(nameOf(member)) }))
                .sort((a, b) => (a.id < b.id ? -1 : 1)),
        },
    };
    const left = (0,slack_text/* listed */.KE)(gone.map(({ name }) => (0,slack_text/* slackText */.a4)(name || 'somebody')));
    if (template !== null)
        return { text: fill(template, display, people, left), metadata };
    const are = members.length > 1 ? 'are' : 'is';
    const from = left === '' ? '' : `, taking over from ${left}`;
    const text = `${people} ${are} now on call for *${(0,slack_text/* slackText */.a4)(display.schedule)}*${from}.`;
    return { text, blocks: [(0,blocks/* section */.u)(text), ...(0,blocks/* contextBlock */.L)(contextLines(display))], metadata };
}
function contextLines({ until, next, askedBy, run }) {
    return [
        until ? `Until ${(0,slack_text/* readersTime */._5)(until)}` : '',
        next && next.length > 0 ? `Next: ${(0,slack_text/* listed */.KE)(next.map((person) => (0,slack_text/* slackText */.a4)((0,build_people/* displayName */.QC)(person))))}` : '',
        askedBy === null ? '' : `Handed over by ${(0,slack_text/* slackText */.a4)(askedBy)}`,
        run === null ? '' : (0,slack_text/* link */.nf)(run, 'Open the run'),
    ];
}
function fill(template, { schedule, until, next, run }, people, left) {
    const values = new Map([
        ['people', people],
        ['before', left || 'nobody'],
        ['until', until ? (0,slack_text/* readersTime */._5)(until) : 'not known'],
        ['next', next ? (0,slack_text/* listed */.KE)(next.map((person) => (0,slack_text/* slackText */.a4)((0,build_people/* displayName */.QC)(person)))) || 'nobody' : 'not known'],
        ['schedule', (0,slack_text/* slackText */.a4)(schedule)],
        ['run', run === null ? '' : (0,slack_text/* link */.nf)(run, 'the run')],
    ]);
    return template.replace(/\{(\w+)\}/g, (written, name) => values.get(name) ?? written);
}

// EXTERNAL MODULE: ./build/services/slack/channels.js
var slack_channels = __webpack_require__(8080);
// EXTERNAL MODULE: ./build/services/slack/client.js + 1 modules
var client = __webpack_require__(978);
// EXTERNAL MODULE: ./build/services/slack/history.js
var slack_history = __webpack_require__(9494);
// EXTERNAL MODULE: ./build/services/slack/post.js
var post = __webpack_require__(2678);
;// CONCATENATED MODULE: ./build/services/slack/message.js





function createTarget(context, { channel: written, text }) {
    const api = (0,client/* createClient */.U)(context);
    const channels = (0,slack_channels/* channelsOf */.M)(context);
    const history = (0,slack_history/* historyOf */.o)(context);
    return {
        async read(schedule) {
            const channel = await channels.id(written);
            const last = await lastOf(history.ownMessages(channel), schedule);
            return {
                place: null,
                entries: idsIn(last),
                enabled: true,
                desired: (display) => ({
                    after: distinctMembers(display)
                        .map(({ account }) => account.id)
                        .sort(),
                }),
                write: ({ entries }, display) => (0,post/* postMessage */.u)(api, history, channel, announcement(display, last, text ?? null), async (messages) => idsIn(await lastOf(messages, schedule)).join() === entries.join()),
            };
        },
    };
}
async function lastOf(messages, schedule) {
    for await (const message of messages) {
        const announced = announcementIn(message);
        if (announced?.schedule === scheduleKey(schedule))
            return announced;
    }
    return null;
}


/***/ })

};
