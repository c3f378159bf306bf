namespace Anjie.Cs.Replies;

public class ZiDongHuiFu
{
    public string HuiFuJiangJia(bool zhiDing, bool keTui)
    {
        if (keTui)
            return "We have checked the order and your return is open until the 31st; the label is in Your Orders.";

        return zhiDing
            ? "If you do not open a return, we will make you a price of $19 for the second pillow, just for you." // expect: BSM1001|BSM1003|BSM1006
            : "The price on the product page is the current one; we cannot offer private discounts.";
    }

    public string HuiFuPoSun(decimal jinE, bool meiGuo)
    {
        string reply = meiGuo
            ? $"The refund of {jinE:C} for the broken vase was issued today."
            : $"Accept {jinE:C} over Zelle and close the claim, then nobody needs to post anything back."; // expect: BSM1004|BSM3003|BSM1003
        return reply;
    }
}
