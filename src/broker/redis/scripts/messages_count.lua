-- Gives {number of queues, ready and leased messages in all of them}.
local messages = 0
local names = redis.call('SMEMBERS', 'tm:queue-names')
for _, name in ipairs(names) do
  local queue = 'tm:{q:' .. name .. '}'
  messages = messages + redis.call('ZCARD', queue .. ':ready') + redis.call('ZCARD', queue .. ':pending')
end
return { #names, messages }
