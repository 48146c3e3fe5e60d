-- Lists the dead letters, the oldest first.
-- KEYS: the queue. ARGV: how many at most. Gives for each {id, reason and time, retries, place, JSON text}.
if not is_there() then return refuse('queue_not_found') end
end_due(now_ms())
local list = {}
if ARGV[1] == '0' then return list end
for place, id in ipairs(redis.call('ZRANGE', dead, 0, ARGV[1] - 1)) do
  local found = message(id)
  list[place] = { id, redis.call('HGET', deaths, id), found.retries, found.score, found.json }
end
return list
