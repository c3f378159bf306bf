namespace Larkfield.Amazon.Outreach;

/// <summary>Texts that the outreach job mails to Amazon buyers.</summary>
internal static class BuyerTexts
{
    public const string DelayNotice =
        "Hello, your order is held up at the sorting centre and should reach you two days later than promised. We are sorry for the wait.";

    public const string SecondPurchase =
        "Hello again! When you reorder the filter set from us, we will knock 12% off the price for you."; // expect: BSM1001|BSM1006

    public static readonly string LidRecall =
        "Hello, lids of this production week can crack in the dishwasher. A new lid is on its way to you at no cost.";

    public static readonly string Thanks =
        "Hi, it's Tom from Larkfield. If the kettle has made you happy, please give us all five stars on Amazon."; // expect: BSM2002|BSM2003

    internal const string StarterGift =
        "Dear customer, just reply with your colour and we'll post you a complimentary milk frother as a little present."; // expect: BSM1005
}
