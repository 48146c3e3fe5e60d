-- Makes a queue.
-- KEYS: the queue. ARGV: depth, milliseconds of a lease, retries, priority, prefetch. Gives 1 when it is new.
if not is_there() then
  if not make_queue() then return refuse('memory_limit_exceeded') end
  return 1
end
local known = redis.call('HMGET', meta, 'depth_max', 'ack_deadline_ms', 'retries_max', 'priority', 'prefetch')
for place = 1, 5 do
  if known[place] ~= ARGV[place] then return refuse('queue_exists') end
end
return 0
