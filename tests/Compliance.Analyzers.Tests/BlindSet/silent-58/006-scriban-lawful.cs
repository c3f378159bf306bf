using Scriban;

namespace Yuntu.Kefu.Moban;

public static class DingDanMoBan
{
    // 地址不全
    public const string DiZhi = """
        {{ buyer.name }} 您好：
        订单 {{ order.no }} 的地址缺少门牌号，承运商无法派送。
        请直接回复本消息补充门牌号。
        {{ shop.name }}
        """;

    // 退款完成
    public const string TuiKuan = """
        {{ buyer.name }} 您好：
        订单 {{ order.no }} 的 {{ refund.amount }} 美元已退回您的原付款方式。
        {{ if refund.partial }}其中缺少的配件金额为 {{ refund.part_amount }} 美元，仅针对本订单。{{ end }}
        {{ shop.name }}
        """;

    // 保修
    public const string BaoXiu = """
        {{ buyer.name }} 您好：
        您的电钻在保修期内，我们免费更换电机，旧件请用随附的标签寄回。
        维修大约需要五个工作日。
        {{ shop.name }}
        """;

    public static string Render(string tpl, object model) => Template.Parse(tpl).Render(model);
}
