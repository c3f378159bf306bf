using System.CommandLine;

namespace Orbit.Cli;

internal static class Flags
{
    public const string FreeGift = "checkout.free-gift.enabled";
    public const string ReviewReward = "loyalty.review-reward";
    public const string WhatsApp = "contact.whatsapp-button";
    public const string NextOrderCoupon = "mail.next-order-coupon";
}

internal static class Commands
{
    public static Command Build()
    {
        var scan = new Command("scan", "Scans your message templates for coupons, gift offers and review incentives.");
        scan.AddOption(new Option<bool>("--strict", "Treat the word compensation as a violation."));
        scan.AddOption(new Option<string>("--allow", "Comma-separated list of codes you do not want to be reported, e.g. discount,gift-card."));
        var fix = new Command("fix", "Removes sentences that ask buyers for five-star reviews or offer them discounts.");
        return new RootCommand("Checks messages to Amazon buyers before you send them.") { scan, fix };
    }
}
