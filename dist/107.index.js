export const id = 107;
export const ids = [107];
export const modules = {

/***/ 107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createAlerts: () => (/* binding */ createAlerts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3945);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9886);
/* harmony import */ var _channels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8080);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(978);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9494);
/* harmony import */ var _post_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2678);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4499);








const mostDetails = 10;
const event = 'on_call_alert';
const payload = zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ scope: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), fingerprint: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() });
function createAlerts(context) {
    const channels = (0,_channels_js__WEBPACK_IMPORTED_MODULE_1__/* .channelsOf */ .M)(context);
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .historyOf */ .o)(context);
    return {
        async tell(written, { failures, schedules = [] }, run) {
            const channel = await channels.id(written);
            const scope = hash([...schedules].sort());
            const fingerprint = fingerprintOf(failures);
            const isPosted = async (messages) => ((await lastOf(messages, scope)) ?? fingerprintOf([])) === fingerprint;
            if (await isPosted(history.ownMessages(channel)))
                return 'silent';
            const metadata = { event_type: event, event_payload: { scope, fingerprint } };
            const post = { ...alert(failures, run), metadata };
            await (0,_post_js__WEBPACK_IMPORTED_MODULE_4__/* .postMessage */ .u)((0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createClient */ .U)(context), history, channel, post, isPosted);
            return 'posted';
        },
    };
}
async function lastOf(messages, scope) {
    for await (const message of messages) {
        const last = message.event === event ? zod_mini__WEBPACK_IMPORTED_MODULE_7__/* .safeParse */ .xL(payload, message.payload).data : undefined;
        if (last?.scope === scope)
            return last.fingerprint;
    }
    return null;
}
function fingerprintOf(failures) {
    const parts = failures.map(({ schedule, target, reason }) => JSON.stringify([schedule, target.kind, target.name, withoutNumbers(reason)]));
    return hash([...new Set(parts)].sort());
}
function withoutNumbers(reason) {
    return reason.replace(/\b[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\b/gi, '#').replace(/\d+/g, '#');
}
function hash(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
function alert(failures, run) {
    const more = failures.length - mostDetails;
    const details = failures
        .slice(0, mostDetails)
        .map(({ schedule, target: { kind, name }, reason }) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .section */ .u)(`*${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .slackText */ .a4)(schedule)}*, ${kind} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .slackText */ .a4)(name)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .slackText */ .a4)(reason, 1_000)}`));
    const text = headline(failures);
    const end = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .contextBlock */ .L)([more > 0 ? `+${more} more` : '', run === null ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(run, 'Open the run')]);
    return { text, blocks: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .section */ .u)(text), ...details, ...end] };
}
function headline(failures) {
    if (failures.length === 0)
        return ':white_check_mark: On-call sync works again.';
    const schedules = [...new Set(failures.map(({ schedule }) => schedule))].map((name) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .slackText */ .a4)(name));
    const [first = '', ...others] = schedules;
    const where = others.length > 0 ? `${first} and ${others.length} more` : first;
    return `:warning: On-call sync failed for ${where}: what is shown there may be out of date.`;
}


/***/ })

};
