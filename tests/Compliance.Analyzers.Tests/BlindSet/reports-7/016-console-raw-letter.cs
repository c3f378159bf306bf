using System.Net.Http.Json;

namespace Farrow.Tools.Outreach;

/// <summary>Reads yesterday's delivered orders and drops one letter per order in the outbox folder.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        if (args.Length < 1)
        {
            Console.Error.WriteLine("usage: outreach <outbox-folder> [--dry-run]");
            return 2;
        }

        using var http = new HttpClient { BaseAddress = new Uri("http://orders.internal:8080") };
        var orders = await http.GetFromJsonAsync<List<OrderRow>>("/delivered?days=1") ?? [];
        var dry = args.Contains("--dry-run");

        foreach (var o in orders)
        {
            // expect@+6: BSM2003
            // expect@+9: BSM3002
            var letter = $"""
                Dear {o.Buyer},

                your beekeeping suit from order {o.OrderId} should sit loosely at the wrists.
                If it fits and you are happy, a review would help others. If not, do not review, talk to us.

                The hood zip runs from left to right; the attached sheet shows each step.

                Mail any question to oona@farrow-bees.example, I read everything myself.
                Oona
                """;

            var notice = $"""
                Dear {o.Buyer},

                the gloves in order {o.OrderId} belong to a batch with a weak seam.
                We have refunded them. You do not have to send them back.
                """;

            var path = Path.Combine(args[0], o.OrderId + ".txt");
            if (!dry) await File.WriteAllTextAsync(path, o.Recalled ? notice : letter);
            Console.WriteLine($"{o.OrderId} -> {path}");
        }

        return 0;
    }

    private sealed record OrderRow(string OrderId, string Buyer, bool Recalled);
}
