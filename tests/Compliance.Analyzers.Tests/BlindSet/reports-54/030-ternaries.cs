namespace Acker.Automation;

public partial class FollowUpPlanner
{
    private string BuildBuyerText(Delivery d)
    {
        string opening = d.Language == "zh" ? "您好，" : "Hello, ";

        string middle = d.WasLate
            ? (d.Language == "zh" ? "包裹迟到了两天，运费已退还给您。" : "the parcel was two days late, so we refunded the shipping fee.")
            : d.IsRepeat
                ? (d.Language == "zh" ? "老顾客再次下单可享九折。" // expect: BSM1001|BSM1006
                                      : "regulars like you get a better price, simply ask us before you order again.") // expect: BSM1001|BSM1006
                : "";

        string closing = d.Rating switch
        {
            >= 4 => d.Language == "zh"
                ? "既然您这么满意，请把这些话也写到商品评论里吧。" // expect: BSM2003|BSM2002|BSM2006
                : "since you like it so much, please copy these words into a review.", // expect: BSM2003|BSM2002|BSM2006
            > 0 => "we are sorry that you are not satisfied. Reply here and we will take the pan back.",
            _ => "",
        };

        return opening + middle + closing;
    }
}
