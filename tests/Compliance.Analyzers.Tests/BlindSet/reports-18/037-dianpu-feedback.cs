namespace Minghui.Amz.Feedback;

public static class DianPuFanKui
{
    /// 卖家反馈(feedback)差评处理话术，按次数递进发给买家
    public static string NextMessage(int times, string order)
    {
        if (times == 0)
            return $"Order {order}: the courier lost your parcel and this is not good. You get all money back, Amazon has sent it today.";

        if (times == 1)
            return "We wait since three days. When will you cancel the negative seller feedback? Our account is in danger."; // expect: BSM2005

        if (times == 2)
            return "If you take back the seller feedback today, we add 10 dollar for you."; // expect: BSM2005|BSM2001

        return "您再不撤销店铺差评，我们只能向平台投诉您恶意评价。"; // expect: BSM2005|BSM2004
    }

    public static readonly string ZhongXingTongZhi = "您好，快递丢件一事已为您全额退款，给您添麻烦了。";
}
