using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;

namespace Riverbend.Worker.Sequences;

public sealed class SequenceHost(ISequenceStore store, IOutbound outbound) : BackgroundService
{
    private sealed record Step(int Day, Func<Buyer, string> Text);

    private static readonly Step[] DogBed =
    {
        new(1, b => $"Hello {b.First}, UPS could not find house number {b.HouseNo}. Is it in the rear building?"),
        new(7, b => $"Hello {b.First}, loving the dog bed? Tell the world with five stars! Not loving it? Tell us first and we will make it right."), // expect: BSM2003|BSM2002
        new(21, b => $"Hello {b.First}, your washable cover can be replaced. " + // the phrase is cut on purpose, the linter of marketing limits the width
                     "Buy two covers and only pay " + // expect: BSM1001|BSM1007
                     "for one."),
        new(45, b => "Hello " + b.First + ", copy this into your review: 'Best dog bed ever, my " + b.Dog + " sleeps like a puppy.'"), // expect: BSM2002
    };

    private static readonly IReadOnlyDictionary<string, Step[]> BySku = new Dictionary<string, Step[]>
    {
        ["RB-BED-L"] = DogBed,
        ["RB-GATE"] = [new Step(2, b => $"Hello {b.First}, how wide is your door frame? The gate fits 75 to 82 cm and the extension is already in the box.")],
    };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await foreach (var due in store.DueAsync(stoppingToken))
            {
                if (!BySku.TryGetValue(due.Sku, out var steps)) continue;
                foreach (var s in steps)
                    if (s.Day == due.Day) await outbound.SendAsync(due.OrderId, s.Text(due.Buyer), stoppingToken);
            }
        }
    }
}
