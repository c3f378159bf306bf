namespace ChannelLoom.Domain.Messaging;

public sealed class BuyerTextProvider : IBuyerTextProvider
{
    public string GetText(BuyerTextKind kind, string lang)
    {
        switch (kind)
        {
            case BuyerTextKind.PartMissing:
                return lang == "zh"
                    ? "您好，漏发的支架今天已补寄，无需另付运费。"
                    : "Hello, the missing bracket went out today. There is nothing to pay.";

            case BuyerTextKind.Birthday:
                return lang == "zh"
                    ? "您好，祝您生日快乐！小店送您一份小礼物，告诉我们喜欢的颜色就好。" // expect: BSM1005
                    : "Happy birthday! Tell us your favourite colour, and a little something from us will be in your letterbox."; // expect: BSM1005

            case BuyerTextKind.ReviewAfterFix:
                return lang == "zh"
                    ? "您好，新的支架用着还顺手吗？要是满意，麻烦把评分改高一点。" // expect: BSM2004|BSM2003
                    : "Hello, does the new bracket hold? If so, bumping your rating up a notch would mean the world to us."; // expect: BSM2004|BSM2003

            case BuyerTextKind.CustomsId:
                return "Hello, customs in Brazil asks for the CPF number of the recipient. Could you send it here?";

            default:
                throw new ArgumentOutOfRangeException(nameof(kind));
        }
    }
}
