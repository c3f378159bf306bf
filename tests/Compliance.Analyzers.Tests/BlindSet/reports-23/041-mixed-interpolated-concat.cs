namespace PawKitchen.Web.Services;

public class LetterComposer(IClock clock)
{
    public string Compose(Order o, string couponLink)
    {
        var letter = $"Hi {o.BuyerName}, " +
            $"order {o.AmazonOrderId} is more than a week at your home now. " +
            "Click " + couponLink + " and the coupon for the second harness is saved in your account. " + // expect: BSM1002|BSM3001
            $"Today is {clock.Today:d}.";
        return letter;
    }

    public string ComposeFit(Order o) =>
        $"Hi {o.BuyerName}, " + "the harness is too small? " + $"We exchange it in size {o.NextSize}, the label is paid by us.";

    public string ComposeAsk(Order o) =>
        $"Hi {o.BuyerName}, " +
        "how does the harness sit? Please publish " + // expect: BSM2006
        $"your review of the {o.ProductName} this week.";
}
