-- Sends the requests of a file in their order: METHOD, tab, path, tab, body.
-- Arguments: the file, an access token or nothing, milliseconds that a connection waits between two requests.
local requests, at, pause = {}, 0, nil

function init(args)
  local headers = { ["content-type"] = "application/json" }
  if args[2] ~= "" then headers["authorization"] = "Bearer " .. args[2] end
  pause = tonumber(args[3])
  if pause then delay = function() return math.floor(pause * (0.5 + math.random())) end end
  for line in io.lines(args[1]) do
    local method, path, body = line:match("^(%S+)\t(%S+)\t?(.*)$")
    requests[#requests + 1] = wrk.format(method, path, headers, body ~= "" and body or nil)
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency, _)
  local e = summary.errors
  io.write(string.format(
    '\nRESULT {"requests":%d,"seconds":%f,"failed":%d,"lost":%d,"p50":%f,"p95":%f,"p99":%f,"max":%f}\n',
    summary.requests, summary.duration / 1e6, e.status, e.connect + e.read + e.write + e.timeout,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000, latency.max / 1000))
end
