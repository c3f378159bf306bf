namespace Chatterly.Nlu.Training;

/// <summary>What buyers say: utterances that train the intent classifier.</summary>
public static class BuyerUtterances
{
    public static readonly IReadOnlyDictionary<string, string[]> ByIntent = new Dictionary<string, string[]>
    {
        ["ask_discount"] =
        [
            "can i get a discount if i buy two",
            "do you have a coupon code for me",
            "is there 10% off for students",
            "有没有优惠券可以用",
            "買兩件有冇折",
        ],
        ["offer_review"] =
        [
            "i'll give you five stars if you refund me",
            "pay me back and i change my review",
            "给我返现我就改好评",
        ],
        ["ask_contact"] = ["what is your whatsapp", "can i have your phone number", "加个微信吧"],
        ["ask_direct"] = ["can i buy from your website instead", "cheaper if i pay by paypal?"],
        ["not_received"] = ["where is my parcel", "还没收到货"],
    };
}
