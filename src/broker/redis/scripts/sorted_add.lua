-- Adds members with scores, or changes their scores.
-- KEYS: the key. ARGV: flags of ZADD with a space between them, then member and score in turn.
-- Gives {members added, members added or with another score than before}.
if not fits(KEYS[1], 'ZCARD', 'ZSCORE', 2, 2) then return refuse('memory_limit_exceeded') end
local command = { 'ZADD', KEYS[1] }
for flag in ARGV[1]:gmatch('%u+') do command[#command + 1] = flag end
local width = #command
local before = {}
for place = 2, #ARGV, 2 do
  local member = ARGV[place]
  if before[member] == nil then before[member] = redis.call('ZSCORE', KEYS[1], member) end
  command[width + 1] = ARGV[place + 1]
  command[width + 2] = member
  redis.call(unpack(command))
end
local added, changed = 0, 0
for member, score in pairs(before) do
  local after = redis.call('ZSCORE', KEYS[1], member)
  if after and not score then added = added + 1 end
  if after ~= score then changed = changed + 1 end
end
touch(KEYS[1])
return { added, changed }
