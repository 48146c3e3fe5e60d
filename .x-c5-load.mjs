// .x-c5-load.ts
import { connect } from "node:net";
process.on("message", ({ port, path, ms, connections }) => {
  const body = JSON.stringify({ command: "kv.set", request_id: "bench-0001", payload: { key: "user:1001", value: { name: "Alice", age: 30 }, ttl: 3600 } });
  const request = Buffer.from(`POST ${path} HTTP/1.1\r
Host: x\r
X-API-Key: k1\r
Content-Type: application/json\r
Content-Length: ${body.length}\r
\r
${body}`);
  let done = 0, open = connections, stop = false;
  const started = performance.now();
  setTimeout(() => {
    stop = true;
  }, ms);
  let failed = false;
  for (let i = 0; i < connections; i++) {
    const socket = connect(port, "127.0.0.1");
    socket.setNoDelay(true);
    let pending = "";
    socket.on("connect", () => socket.write(request));
    socket.on("data", (chunk) => {
      pending += chunk.toString("latin1");
      const end = pending.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(pending)?.[1] ?? 0);
      if (pending.length < end + 4 + length) return;
      if (!pending.startsWith("HTTP/1.1 200") && !failed) {
        failed = true;
        console.log(pending);
      }
      pending = "";
      done++;
      if (stop) socket.destroy();
      else socket.write(request);
    });
    socket.on("close", () => {
      if (--open === 0) process.send(done / ((performance.now() - started) / 1e3));
    });
  }
});
