namespace Wuyi.Message;

public class 信件
{
    public string 缺货(string 买家, string 商品) => $"""
        {买家}您好，
        {商品}暂时缺货，您的订单已取消，款项已全额退回。
        """;

    public string 评价(string 买家, string 商品, decimal 金额)
    {
        // expect@+3: BSM2001
        return $$"""
            {{买家}}您好，
            为{{商品}}写一条好评，即可领取{{金额}}元微信红包。
            """;
    }

    // expect@+3: BSM1005
    public string 赠品(string 买家) => $"""
        {买家}您好，
        本店周年庆，免费赠送您精美茶叶罐一个，请回复地址。
        """;
}
