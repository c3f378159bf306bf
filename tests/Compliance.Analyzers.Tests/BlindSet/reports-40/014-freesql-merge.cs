using FreeSql;

namespace XiaMen.Yun.Data;

public record MsgTpl(string Code, string Lang, string Content);

public static class MsgTplData
{
    public static void Chushihua(IFreeSql fsql)
    {
        MsgTpl[] rows =
        [
            new("A01", "en", "Dear customer, the seller cannot change the address after shipping. Please contact the carrier through the order page."),
            new("A02", "en", "Dear customer, keep the item and we return half of your money to PayPal, no need to open a return."), // expect: BSM1004|BSM1003|BSM3003
            new("A03", "en", "Dear customer, next purchase will be on us, only write your order number here."), // expect: BSM1006|BSM1005
            new("A04", "zh", "亲爱的顾客，凭此消息在旺季购买同款可享内部价，仅限老朋友。"), // expect: BSM1001
            new("A05", "zh", "亲爱的顾客，发票已经上传到您的订单，可以在“您的订单”中下载。"),
        ];
        fsql.InsertOrUpdate<MsgTpl>().SetSource(rows).ExecuteAffrows();
    }
}
