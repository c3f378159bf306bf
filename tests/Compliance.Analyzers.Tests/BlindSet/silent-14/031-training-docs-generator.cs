using System.IO;

namespace GuardRail.Docs;

/// <summary>Writes the handbook page "What agents must not write".</summary>
public static class HandbookGenerator
{
    public static void Write(TextWriter w)
    {
        w.WriteLine("# What agents must not write");
        w.WriteLine();
        w.WriteLine("| Not allowed | Why | Write instead |");
        w.WriteLine("|---|---|---|");
        w.WriteLine("| \"Here is a 10% coupon for your next order\" | promotion | nothing |");
        w.WriteLine("| \"Please change your review to five stars\" | review manipulation | solve the problem only |");
        w.WriteLine("| \"Call us at 555-0100\" | contact data | \"Please reply here\" |");
        w.WriteLine("| “加微信返现” | 站外联系 | “请直接回复本消息” |");
        w.WriteLine();
        w.WriteLine("Agents who promise gift cards or cash back are reported to the team lead.");
    }

    public const string Heading = "Never offer buyers a discount, a gift or a refund for a review";
}
