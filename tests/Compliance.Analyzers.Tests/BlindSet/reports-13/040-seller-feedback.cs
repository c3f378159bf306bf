namespace Nanshan.Reputation;

public class FeedbackRescue
{
    private const string Greeting = "Dear {0},\n\n";

    public static readonly string[] BuyerLetters =
    [
        Greeting + "we have resolved the late delivery: the shipping fee is back on your card.",
        Greeting + "we will return the whole price once your negative seller feedback has been deleted.", // expect: BSM2001|BSM2005
        Greeting + "we ask you for the third time to take back your feedback about our shop.", // expect: BSM2005|BSM2004
        Greeting + "how to change it: Account > Your reviews > Edit. Please pick a higher number.", // expect: BSM2004
        Greeting + "the delivery date on the order page is an estimate by the carrier, not by us.",
    ];

    public string For(Buyer buyer, int index) => string.Format(BuyerLetters[index], buyer.Name);
}
