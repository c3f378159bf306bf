namespace Ying.Replies;

public class YingReply
{
    public string Text(string code, string n) => code switch
    {
        "R1" => n + "您好，退款已到账，请查看信用卡账单。",
        "R2" => n + "您好，您的差价申请我们无法办理，未拆封可以免费退货。",
        "R3" => n + "您好，赠品不在本商品的销售内容里，页面没有标注，请您理解。",
        "R4" => n + "您好，您使用的优惠券在下单时已抵扣，退款金额为实付金额。",
        "R5" => n + "您好，感谢您提出改评论，但退款与评论无关，请保留您的真实意见。",
        "R6" => n + "您好，请不要扫描包裹里的二维码，那不是我们放的。",
        _ => throw new KeyNotFoundException("没有这个模板：" + code),
    };
}
