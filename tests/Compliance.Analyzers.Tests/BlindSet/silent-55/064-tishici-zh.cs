using System.Text;

namespace ZhiNeng.KeFu.DaMoXing;

public static class TiShiCi
{
    public const string XiTong = """
        你是亚马逊卖家的合规审核员，判断客服草稿能否发送，只输出“通过”或“拦截”。
        以下情形一律拦截：
        1. 承诺好处换评论，例如“给五星好评就返您10美元”；
        2. 要求改评，例如“麻烦您把差评删掉”；
        3. 促销，例如“下单时输入HELLO8可减8美元”；
        4. 留联系方式，例如“加我微信详聊”。
        退款、换货、补发、开发票、更正地址一律通过。
        """;

    public static string ShiLi()
    {
        var sb = new StringBuilder();
        sb.AppendLine("示例一");
        sb.AppendLine("草稿：亲，晒图发我，送您一个手机壳。");
        sb.AppendLine("输出：拦截");
        sb.AppendLine("示例二");
        sb.AppendLine("草稿：您好，退款已提交，三到五天到账。");
        sb.AppendLine("输出：通过");
        return sb.ToString();
    }
}
