namespace Kaiyue.Amz.Messages;

public static class HuiFuXuanZe
{
    public static string ForDefect(bool inWarranty, string part) =>
        inWarranty
            ? $"The {part} is under warranty, so the new one costs you nothing. It ships this week."
            : $"The {part} is out of warranty. Transfer us 6 dollars by Zelle and we mail you one."; // expect: BSM3003

    public static string ForReviewer(int stars)
    {
        var body = stars >= 4
            ? "Thank you for the kind words about the tent."
            : stars == 3
                ? "We refund half of the price when three stars change to five."  // expect: BSM2001|BSM2004
                : "Sorry that the zipper is broken. A full refund was sent by Amazon today.";
        return body;
    }

    public static string ZhongWen(bool laoKe, string yuYan) => yuYan != "zh" ? "" :
        laoKe ? "老顾客您好，再次购买可享受专属会员价，具体价格私聊。" // expect: BSM1001|BSM1006
              : "您好，帐篷地钉在收纳袋底部的夹层里，请再找一下。";
}
