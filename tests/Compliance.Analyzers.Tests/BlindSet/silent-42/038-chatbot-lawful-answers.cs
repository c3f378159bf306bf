namespace Hyderabad.Mobile.Covers.Bot;

public sealed class LawfulAnswers
{
    private readonly Dictionary<Intent, string[]> _answers = new();

    public LawfulAnswers()
    {
        _answers[Intent.WhereIsMyOrder] = new[]
        {
            "Your parcel is with Amazon Transport and reaches you by {eta}. The map is in Your Orders.",
            "I checked: the driver tried today and comes again tomorrow.",
        };
        _answers[Intent.AnyDiscount] = new[]
        {
            "Sorry, the price in the listing is the only one we have.",
            "We can't send coupon codes or lower the price in chat, sir.",
        };
        _answers[Intent.OffersBetterReview] = new[]
        {
            "Thank you, but please don't change your review for us. The refund is yours in any case, as the cover had a crack.",
        };
        _answers[Intent.WantsWhatsApp] = new[]
        {
            "We don't use WhatsApp for Amazon orders. Please write here, we answer the same day.",
        };
        _answers[Intent.WrongModel] = new[]
        {
            "You got the cover for the older phone, our mistake. The right one is sent free, pickup of the other is on Monday.",
        };
        _answers[Intent.Goodbye] = new[] { "Thanks for chatting. Have a nice day!" };
    }

    public string Pick(Intent i, Random r) => _answers[i][r.Next(_answers[i].Length)];
}
