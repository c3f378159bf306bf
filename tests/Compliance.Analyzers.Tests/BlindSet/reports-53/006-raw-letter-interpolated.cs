namespace HarborHome.Outreach;

public sealed class LampLetters(ILetterSender sender)
{
    public async Task SendRecoveryAsync(Review r, CancellationToken ct)
    {
        // expect@+6: BSM2004
        var letter = $"""
            Dear {r.BuyerName},

            thank you for telling us about the flickering bulb in order {r.OrderId}.
            We have sent you a new bulb today; it should be with you by {r.Eta:dddd}.
            Once it works, please take down the one-star review you posted last week,
            because it no longer describes the lamp as it is.

            Yours sincerely
            Harbor Home
            """;
        await sender.SendLetterAsync(r.OrderId, letter, ct);
    }

    public async Task SendSecondAsync(Review r, CancellationToken ct)
    {
        // expect@+5: BSM3002|BSM3003
        var letter = $"""
            Dear {r.BuyerName},

            did the new bulb do its job?
            Our technicians are on WhatsApp at +44 7700 900461 every evening,
            in case the wiring in your home is unusual.

            Yours sincerely
            Harbor Home
            """;
        await sender.SendLetterAsync(r.OrderId, letter, ct);
    }
}
