namespace Feiyu.Erp.Util;

public static class XiaoXiGongJu
{
    public static string CouponText(string code, int pct) =>
        string.Format("Hello, redeem {0} on your next tea set and {1}% comes off the total.", code, pct); // expect: BSM1002|BSM1001

    public static string AskText(string buyer) =>
        string.Concat("Hello ", buyer, ", five ", "golden stars from you would make our day."); // expect: BSM2002

    public static string JoinText(string buyer)
    {
        return string.Join(" ",
            "Hello " + buyer + ",",
            "the lid of the teapot was chipped, and we are sorry.",
            "Instead of a refund, pick any cup from our range as a present."); // expect: BSM1005|BSM1003
    }

    public static string RefundText(string buyer, decimal amount) =>
        string.Format("Hello {0}, the refund of {1:F2} has been sent to your card by Amazon.", buyer, amount);

    public static string ReplaceText(string buyer) =>
        "Dear #NAME#, message us on Facebook (Feiyu Tea House) for anything about this order.".Replace("#NAME#", buyer); // expect: BSM3002|BSM3003|BSM3001
}
