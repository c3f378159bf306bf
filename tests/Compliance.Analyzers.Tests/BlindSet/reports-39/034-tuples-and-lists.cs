namespace Rowan.Automation;

public sealed class SequenceFactory
{
    public List<(int Day, string Body)> CreateBuyerSequence() => new()
    {
        (2, "Hi {{first_name}}, the lid of your lunch box is dishwasher safe, the inner tray is not."),
        (9, "Hi {{first_name}}, tag us in your photos on TikTok for a chance to win a picnic set."), // expect: BSM1006|BSM3001|BSM3002|BSM1007
        (16, "Hi {{first_name}}, had a problem? Talk to us before you review. All good? Review away!"), // expect: BSM2003|BSM2006
        (30, "Hi {{first_name}}, here is {{coupon_code}} for {{percent}} off the matching bottle."), // expect: BSM1002|BSM1001
    };

    public Dictionary<string, List<string>> CreateReplies() => new()
    {
        ["broken"] = ["We are sorry the box arrived broken. Your refund of {{amount}} has been issued."],
        ["price"] = ["You would pay less on our eBay page, the box is $4 cheaper there."], // expect: BSM3003|BSM1001
    };
}
