namespace HarborHome.Outreach;

public sealed class ClockLetters(ILetterSender sender)
{
    public Task SendRefundAsync(Order o, CancellationToken ct) => sender.SendLetterAsync(o.Id, $$"""
        Dear {{o.BuyerName}},

        the glass of your wall clock broke on the way. We have refunded {{o.Total}} to the card
        you used for order {{o.Id}}. Please dispose of the clock; it need not be returned.

        We are sorry for the trouble.
        Harbor Home
        """, ct);

    public Task SendChoiceAsync(Order o, CancellationToken ct) => sender.SendLetterAsync(o.Id, $"""
        Dear {o.BuyerName},

        the oak frame is delayed until {o.NewDate:d MMMM}.
        You can wait, or we cancel the order and you receive all your money back.
        Simply answer with "wait" or "refund".

        Harbor Home
        """, ct);

    public Task SendHandsAsync(Order o, CancellationToken ct) => sender.SendLetterAsync(o.Id, $"""
        Dear {o.BuyerName},

        new hands for the clock are in the mail, at no cost, as the first pair was bent.
        Pull the old ones off straight and press the new ones on.

        Harbor Home
        """, ct);
}
