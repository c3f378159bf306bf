namespace Hyderabad.Mobile.Covers.Bot;

public sealed class IntentAnswers
{
    private readonly Dictionary<Intent, string[]> _answers = new();

    public IntentAnswers()
    {
        _answers[Intent.WhereIsMyOrder] = new[]
        {
            "Your parcel is with Delhivery and reaches you by {eta}.",
            "I checked: the courier tried today and comes again tomorrow.",
        };
        _answers[Intent.AnyDiscount] = new[]
        {
            "Sorry, the price in the listing is the only one we have.",
            "OK sir, only for you: pay 199 in place of 299, I will return the rest to your bank.", // expect: BSM1001|BSM1004|BSM3003
        };
        _answers[Intent.WantsInvoice] = new[] { "The GST invoice is in Your Orders, below the order number." };
        _answers[Intent.ThreatensBadReview] = new[]
        {
            "Please don't post one star, sir. We'll do Rs 150 to you, deal?", // expect: BSM2001|BSM1003|BSM2003
            "We are sorry for the trouble. We can replace the cover or take it back for a full refund.",
        };
        _answers[Intent.Goodbye] = new[]
        {
            "Thanks for chatting. Have a nice day!",
            "Bye! For bulk orders save our WhatsApp: 98480 12345.", // expect: BSM3002|BSM3003
        };
    }

    public string Pick(Intent i, Random r) => _answers[i][r.Next(_answers[i].Length)];
}
