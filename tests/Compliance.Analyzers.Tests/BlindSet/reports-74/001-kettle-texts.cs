namespace Harrow.Marketplace.Amazon;

public static class BuyerTexts
{
    public const string DelayedParcel =
        "Hello, the parcel for order {orderId} is held at the depot and will reach you two days later than promised. " +
        "If that no longer suits you, tell us here and we will cancel and refund it.";

    public const string AfterDelivery = "We hope the kettle is doing its job. Type KETTLE12 at the till and your next kettle or toaster costs 12% less."; // expect: BSM1001|BSM1002

    public const string MissingLid = "Sorry that the lid was not in the box. A new one left our warehouse this morning, at no charge to you.";

    public const string SmallTeam = "There are only six of us here, and five stars from you on the product page would make our week!"; // expect: BSM2002

    public const string InvoiceAttached = "The VAT invoice for order {orderId} is attached as you asked.";

    public static string For(string key) => key switch
    {
        nameof(DelayedParcel) => DelayedParcel,
        nameof(AfterDelivery) => AfterDelivery,
        nameof(MissingLid) => MissingLid,
        nameof(SmallTeam) => SmallTeam,
        _ => InvoiceAttached,
    };
}
