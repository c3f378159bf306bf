namespace Kinderkram.Service;

public enum Reason { LateDelivery, BrokenToy, PriceQuestion, Praise, ReturnAsked, PayBack }

public static class ReplyText
{
    public static string For(Reason reason, string buyer) => reason switch
    {
        Reason.LateDelivery => $"Hello {buyer}, the parcel was scanned in your town this morning and should be with you today.",
        Reason.BrokenToy => $"Hello {buyer}, sorry about the wheel! Keep quiet about it in the reviews and we refund you twice the price.", // expect: BSM2001|BSM1003|BSM2003
        Reason.PriceQuestion => $"Hello {buyer}, buy it now and I return 5 euros to your PayPal account afterwards.", // expect: BSM1004|BSM3003|BSM1001
        Reason.Praise => $"Hello {buyer}, lovely to hear! Please copy exactly these words into a product review.", // expect: BSM2003|BSM2002|BSM2006
        Reason.ReturnAsked => $"Hello {buyer}, your return is authorised, the label is in Your Orders.",
        Reason.PayBack => $"Hello {buyer}, send me a picture of your published review and the toy costs you nothing.", // expect: BSM2001
        _ => $"Hello {buyer}, thank you for your question. We will answer within one working day.",
    };
}
