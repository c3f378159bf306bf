namespace Threadwell.Plugin.Contracts.Samples;

public sealed class LoyaltyPlugin : IReplyPlugin
{
    public string Id => "sample.loyalty";
    public string DisplayName => "Loyalty sample";

    public ReplyResult OnTicketClosed(ITicket t)
    {
        if (t.Marketplace != "AMAZON") return ReplyResult.None;

        var lines = new List<string> { $"Dear {t.Buyer}," };
        lines.Add("your case about the torn strap is now closed; the new strap arrives on Tuesday.");
        lines.Add("Sign up for our newsletter and never miss a bargain again."); // expect: BSM1007
        lines.Add("The first hundred to sign up are entered in a raffle for a leather weekender."); // expect: BSM1006
        return ReplyResult.Text(string.Join(Environment.NewLine, lines));
    }

    public ReplyResult OnTicketReopened(ITicket t) => t.ReopenCount switch
    {
        1 => ReplyResult.Text("Sorry it's still not right. Shall we refund the bag, or would you like another one?"),
        2 => ReplyResult.Text("Let's settle this outside Amazon, they take forever. What's your PayPal?"), // expect: BSM3003|BSM1004|BSM3002
        _ => ReplyResult.Escalate(),
    };
}
