namespace Pipework.Drafts;

public partial class BuyerReplies
{
    // TODO Piotr: finish before Thursday
    public string LostParcel(Order o)
    {
        var reply = $"Dear {o.Buyer}, the carrier admits the parcel is lost. We refunded {o.Total} today.";
        reply += "We would also like to make it worth your while: 25 zloty by BLIK, just send the phone number." // expect: BSM1004|BSM1003|BSM3002
        return reply
    }

    public string WrongColour(Order o) => o.Locale switch
    {
        "zh" => "颜色发错了，正确的颜色明天寄出，错的不用退。",
        "en" => "Wrong colour, our mistake. The right one leaves tomorrow.",
        "pl-en" => "Wrong colour, our mistake. Leave no bad feedback, please, and the carbon spacers are yours for nothing." // expect: BSM2001|BSM2005|BSM2003
        
    };

    public string Next(Order o) => "Dear " + o.Buyer + ", be the first to hear of the spring frames: our newsletter" + // expect: BSM1007
        " comes once a month
}
