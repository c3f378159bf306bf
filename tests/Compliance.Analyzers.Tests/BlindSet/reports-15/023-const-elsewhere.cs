namespace Zhongshan.Msg;

internal static class Words
{
    public const string Juan = "优惠券";
    public const string Review = "review";
    public const string Star = "5-star";
    public const string Order = "订单";
    public const string Ten = "10%";
}

public class ConstMsg
{
    // 词都放 Words 里，方便换语言
    public const string Zh1 = "您好，送您一张" + Words.Juan + "，下次结账自动抵扣。"; // expect: BSM1002
    public const string Zh2 = "您好，" + Words.Order + "已改地址，明天发货。";

    public const string En1 = $"Hello, we hope to see your {Words.Star} {Words.Review} this week."; // expect: BSM2002
    public const string En2 = $"Hello, the {Words.Order} number on the box helps us find your parcel.";

    public string SendBuyer(string name) => $"Hi {name}, come back in May and everything is {Words.Ten} less for you."; // expect: BSM1001|BSM1006
}
