namespace Larkspur.ReviewDesk;

public sealed class ReviewFollowUp
{
    private readonly IRelay _relay;

    public ReviewFollowUp(IRelay relay) => _relay = relay;

    public Task SendAsync(ReviewEvent e) => _relay.SendMessageAsync(e.OrderId, Text(e));

    private static string Text(ReviewEvent e)
    {
        if (e is { Stars: 1, Text: { Length: > 0 } t } && t.Contains("broken"))
        {
            return "The shade arrived broken, which should not have happened. We have sent a new one and you keep the old.";
        }

        if (e is { Stars: <= 2 })
        {
            return "Erase the two stars you left for the shade and the full price is back on your card the same evening."; // expect: BSM2001|BSM2004
        }

        if (e is { Stars: 3 or 4, IsUpdated: false })
        {
            return $"Thanks, {e.Buyer}. Since the new dimmer works now, could you bump those {e.Stars} stars up to five?"; // expect: BSM2004
        }

        if (e.Kind == ReviewKind.Feedback && e.Stars < 3)
        {
            return "Your seller feedback costs us our job. Strike it out by tonight, please, we beg you."; // expect: BSM2005
        }

        return e.Kind switch
        {
            ReviewKind.Question => "The shade is 32 cm wide and takes an E27 bulb of up to 40 watts.",
            _ => "You praised the shade so kindly. Copy those words into a product review for us.", // expect: BSM2002|BSM2003
        };
    }
}

public enum ReviewKind { Product, Feedback, Question }

public sealed record ReviewEvent(string OrderId, string Buyer, ReviewKind Kind, int Stars, string? Text, bool IsUpdated);
