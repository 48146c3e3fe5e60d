// .x-c5-wsload.ts
import { connect } from "node:net";
var head = "GET /api/v1/ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
var frame = (v) => {
  const p = Buffer.from(JSON.stringify(v));
  return p.length < 126 ? Buffer.concat([Buffer.from([129, 128 | p.length, 0, 0, 0, 0]), p]) : Buffer.concat([Buffer.from([129, 254, p.length >> 8, p.length & 255, 0, 0, 0, 0]), p]);
};
var sockets = [];
var frames = 0;
var port = 0;
var needle = Buffer.from('"type":"message"');
var countIn = (c) => {
  for (let i = c.indexOf(needle); i >= 0; i = c.indexOf(needle, i + 10)) frames++;
};
function open(subscribe) {
  return new Promise((resolve, reject) => {
    const s = connect(port, "127.0.0.1");
    s.on("error", reject);
    s.on("connect", () => s.write(head));
    let step = 0;
    s.on("data", (c) => {
      if (step === 0) {
        step = 1;
        if (!String(c).startsWith("HTTP/1.1 101")) return reject(new Error(String(c)));
        if (!subscribe) return resolve(s);
        s.write(frame({ command: "pubsub.subscribe", payload: { topics: ["fan.out"] } }));
      } else if (step === 1) {
        step = 2;
        resolve(s);
      } else countIn(c);
    });
  });
}
process.on("message", async (m) => {
  if (m.count) {
    port = m.port;
    for (let i = 0; i < m.count; i += 200) sockets.push(...await Promise.all(Array.from({ length: Math.min(200, m.count - i) }, () => open(true))));
    process.send({});
  }
  if (m.publish) {
    frames = 0;
    const s = await open(false);
    const t = performance.now();
    for (let i = 0; i < m.publish; i++) s.write(frame({ request_id: "p" + i, command: "pubsub.publish", payload: { topic: "fan.out", message: { text: "hello everybody", i } } }));
    const want = m.publish * sockets.length;
    const until = performance.now() + 3e4;
    while (frames < want && performance.now() < until) await new Promise((r) => setTimeout(r, 2));
    process.send({ frames, ms: performance.now() - t });
    s.destroy();
  }
  if (m.pipeline) {
    const s = await open(false);
    s.removeAllListeners("data");
    const runIt = (make) => new Promise((resolve) => {
      let sent = 0, got = 0;
      const t = performance.now();
      const more = () => {
        const parts = [];
        while (sent < m.pipeline && sent - got < 128) parts.push(frame(make(sent++)));
        if (parts.length) s.write(Buffer.concat(parts));
      };
      const n2 = Buffer.from('"type":"response"');
      const on = (c) => {
        for (let i = c.indexOf(n2); i >= 0; i = c.indexOf(n2, i + 10)) got++;
        if (got >= m.pipeline) {
          s.off("data", on);
          resolve(m.pipeline / (performance.now() - t) * 1e3);
        } else more();
      };
      s.on("data", on);
      more();
    });
    const rate = await runIt((i) => ({ request_id: "r" + i, command: "kv.set", payload: { key: "k" + i % 100, value: i } }));
    const getRate = await runIt((i) => ({ request_id: "r" + i, command: "kv.get", payload: { key: "k" + i % 100 } }));
    process.send({ rate, getRate });
  }
});
