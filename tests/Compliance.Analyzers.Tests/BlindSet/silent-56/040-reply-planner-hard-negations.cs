namespace Quillfeather.Desk.Application;

public static class DeclinePlanner
{
    public static string Plan(Question q) => q.Topic switch
    {
        "review-for-refund" =>
            $"Hi {q.Buyer}, thank you for the offer, but we must not link a refund to a review. If the pen leaks, open a return and you get your money back in any case.",
        "pay-outside" =>
            $"Hi {q.Buyer}, we do not accept PayPal or bank transfers. Orders can only be placed and paid on Amazon.",
        "gift" =>
            $"Hi {q.Buyer}, there is no free gift with this pen. The box holds the pen, two cartridges and the manual.",
        "phone" =>
            $"Hi {q.Buyer}, we can't call you or share a phone number. Please write here, we answer on working days.",
        "scam" =>
            $"Hi {q.Buyer}, the card in your parcel that promises $20 for five stars is not from us. Please ignore it and report it to Amazon.",
        "wrong-colour" =>
            $"Hi {q.Buyer}, sorry for the wrong colour. " + (q.InStock
                ? "The blue pen ships today and you may keep the green one."
                : "Blue is sold out, so we have refunded the order in full."),
        _ => $"Hi {q.Buyer}, which of the two cartridges does not fit?",
    };
}
