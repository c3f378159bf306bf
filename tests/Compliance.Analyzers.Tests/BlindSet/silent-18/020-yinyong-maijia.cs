namespace Kefu.Threads;

public static class HuiFuYinYong
{
    public static string Reply1(string name) =>
        $"Hi {name}, you wrote: \"Give me 50% discount or I leave bad review\". We can not do such trade, but the broken zip is our fault and the refund for this order was made today.";

    public static string Reply2(string name)
    {
        return name + "您好，您来信说“有人冒充卖家让我加微信领返现”，那不是我们，请勿理会，并向亚马逊举报该消息。";
    }

    public static string Reply3(string name) => string.Format(
        "Hi {0}, you asked \"is the $5 coupon used for my order?\". Yes, it was already applied to this order, you can see it in the invoice line 3.", name);

    public static string Reply4 => "您问“差评删了能不能多退钱”：不能，退款金额只看商品问题，您的评价由您自己决定。";
}
