namespace Parcelo.Messaging.Texts;

public static class AfterSaleTexts
{
    public const string DelayNotice =
        "Hello, your parcel missed the truck on Friday and will now reach you on {eta}. If that is too late, we will cancel and refund the order.";

    public const string KettleFollowUp =
        "Hello, we hope the kettle works well. Your next purchase in our shop will be 12% cheaper, just reply to this message."; // expect: BSM1001|BSM1006

    public const string FilterReorder =
        "Time for new filters? Enter BREW8 at checkout and the filters cost you 8 dollars less."; // expect: BSM1002|BSM1001

    public static readonly string KnifeCare =
        "Please hand-wash the knife and dry it at once; the dishwasher makes the edge dull.";

    public static readonly string Loyal =
        "As a returning buyer you are now in our VIP club and get first pick of every launch."; // expect: BSM1006|BSM1007

    public const string MissingLid =
        "We are sorry the lid was missing. A new one left our warehouse today at no cost to you.";
}
