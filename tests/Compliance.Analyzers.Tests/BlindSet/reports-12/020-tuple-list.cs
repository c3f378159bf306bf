using System.Collections.Generic;
using System.Linq;

namespace Sorrento.Campaigns;

public static class SequenceCatalog
{
    // (days after delivery, text)
    public static IReadOnlyList<(int Day, string Message)> Steps { get; } = new List<(int, string)>
    {
        (0, "Hi {{first_name}}, the warranty card for your drone (order {{order_id}}) is attached as a PDF."),
        (3, "Hi {{first_name}}, firmware 2.1 is required before the first flight; the steps are on page 7 of the manual."),
        (7, "Hi {{first_name}}, your opinion matters: write a review and we extend your warranty by a year."), // expect: BSM2001
        (14, "Hi {{first_name}}, questions about your drone? Call us on +1 415 555 0134."), // expect: BSM3002
        (30, "Hi {{first_name}}, videos for your first flight are at https://sorrento-drones.com/first-flight."), // expect: BSM3001
    };

    public static string? For(int day) => Steps.Where(s => s.Day == day).Select(s => s.Message).FirstOrDefault();
}
