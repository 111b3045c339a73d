export const id = 7542;
export const ids = [
	7542
];
export const modules = {
	7542: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			fetch: ()=>fetch
		});
		var external_node_diagnostics_channel_ = __webpack_require__(3053);
		var external_node_http_ = __webpack_require__(7067);
		var src = __webpack_require__(5828);
		var too_large = __webpack_require__(1521);
		;
		const megabyte = 1024 * 1024;
		const largest = 32 * megabyte;
		const mostAtOnce = 16 * megabyte;
		const readers = new Set();
		let held = 0;
		let freed = Promise.withResolvers();
		async function readBody({ body, headers }) {
			const reader = {};
			const parts = [];
			let size = 0;
			readers.add(reader);
			try {
				for await (const chunk of body ?? []){
					const part = Buffer.from(chunk);
					size += part.length;
					held += part.length;
					if (size > largest) throw new too_large.M(`more than ${largest / megabyte} MB`);
					parts.push(part);
					while(held > mostAtOnce && readers.values().next().value !== reader)await freed.promise;
				}
				return decode(Buffer.concat(parts), headers.get('content-type') ?? '');
			} finally{
				setImmediate(()=>{
					readers.delete(reader);
					held -= size;
					freed.resolve();
					freed = Promise.withResolvers();
				});
			}
		}
		function decode(bytes, type) {
			const [, charset] = /\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(type) ?? [];
			const decoder = decoderFor(markOf(bytes) ?? charset);
			const text = decoder.decode(bytes);
			const isBroken = decoder.encoding === 'utf-8' && text.includes('\ufffd');
			return isBroken ? decoder.decode(unfolded(bytes)) : text;
		}
		function decoderFor(charset) {
			try {
				return new TextDecoder(charset);
			} catch  {
				return new TextDecoder();
			}
		}
		function markOf(bytes) {
			const [first, second, third] = bytes;
			if (first === 0xfe && second === 0xff) return 'utf-16be';
			if (first === 0xff && second === 0xfe) return 'utf-16le';
			return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
		}
		function unfolded(bytes) {
			const text = bytes.toString('latin1').replace(/(?<=[\x80-\xff])[\r\n]+[ \t](?=[\x80-\xbf])/g, '');
			return Buffer.from(text, 'latin1');
		}
		var http_proxy = __webpack_require__(5534);
		;
		(0, external_node_diagnostics_channel_.subscribe)('http.client.request.start', (event)=>{
			const request = typeof event === 'object' && event !== null && 'request' in event ? event.request : null;
			if (!(request instanceof external_node_http_.ClientRequest)) return;
			request.once('upgrade', (answer, socket)=>{
				socket.destroy();
				request.emit('response', answer);
			});
		});
		const fetch = async (url, init)=>{
			const { signal } = init;
			const proxy = (0, http_proxy.iJ)(new URL(url));
			const tunnel = proxy && await (0, http_proxy.X)(proxy, signal);
			const headers = {
				'User-Agent': 'on-call-sync',
				...init.headers
			};
			const asked = (0, src.Ay)(url, {
				...init,
				headers,
				...tunnel && {
					agent: tunnel.agent
				}
			});
			const response = await untilAborted(asked, signal).catch((error)=>{
				throw !tunnel || tunnel.isOpen() ? error : tunnel.failed(error);
			});
			const text = async ()=>response.status === 101 ? '' : untilAborted(readBody(response), signal);
			if (tunnel && !tunnel.isOpen()) throw tunnel.refused(await text().catch(()=>''));
			return {
				status: response.status,
				headers: response.headers,
				text
			};
		};
		async function untilAborted(work, signal) {
			const end = Promise.withResolvers();
			const abort = ()=>end.reject(signal.reason);
			const alive = setInterval(()=>{}, 60_000);
			signal.addEventListener('abort', abort);
			if (signal.aborted) abort();
			try {
				return await Promise.race([
					work,
					end.promise
				]);
			} finally{
				clearInterval(alive);
				signal.removeEventListener('abort', abort);
			}
		}
	}
};
