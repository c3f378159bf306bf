using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Compliance;

const string English = "Hi Jenny, the parcel left our warehouse today. Leave us a five-star review and we will send you a 20% coupon!";
const string Chinese = "您好，包裹今天已从仓库发出。给我们五星好评，返现20元！";
long start = Stopwatch.GetTimestamp();
bool measuresMemory = args is ["memory"];
long before = measuresMemory ? GC.GetTotalMemory(forceFullCollection: true) : 0;

// Also this takes a millisecond, for the first time.
long compiledBefore = measuresMemory ? JitInfo.GetCompiledMethodCount() : 0;

MessageChecker checker = MessageChecker.Default;
TimeSpan loaded = Stopwatch.GetElapsedTime(start);
long compiledToLoad = measuresMemory ? JitInfo.GetCompiledMethodCount() - compiledBefore : 0;
Verdict first = checker.Check(args is ["chinese"] ? Chinese : English);
TimeSpan judged = Stopwatch.GetElapsedTime(start);
long compiledToJudge = measuresMemory ? JitInfo.GetCompiledMethodCount() - compiledBefore : 0;
Verdict second = checker.Check("Hello Tom, your refund for order 111-1234567-7654321 was issued this morning. It takes three to five days.");
TimeSpan again = Stopwatch.GetElapsedTime(start);

if (measuresMemory)
{
    long held = GC.GetTotalMemory(forceFullCollection: true) - before;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"managed {held / 1024} KB, {compiledToLoad} methods compiled until loaded, {compiledToJudge} until the first verdict"));
    GC.KeepAlive(checker);
}
else
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{loaded.TotalMilliseconds:F2}\t{judged.TotalMilliseconds:F2}\t{again.TotalMilliseconds:F2}"));
}

return first.Decision == Decision.Prohibited && second.Decision == Decision.Allowed ? 0 : 1;
