using System.Collections.Generic;

namespace Halden.Academy.Courses;

public sealed record Slide(string Heading, string[] Bullets);

public static class MessagingPolicyCourse
{
    public static IReadOnlyList<Slide> Slides { get; } = new List<Slide>
    {
        new("What agents must not write",
            new[]
            {
                "No coupons, vouchers or discount codes.",
                "No request for positive reviews, for example \"please give us five stars\".",
                "No request to change or remove a review.",
                "No telephone numbers, e-mail addresses or links to our own shop.",
            }),
        new("What agents may write",
            new[]
            {
                "Refunds and replacements for the order itself.",
                "Answers to the buyer's question.",
            }),
    };
}
