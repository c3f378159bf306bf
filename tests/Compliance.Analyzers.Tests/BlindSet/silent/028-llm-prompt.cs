namespace ZhiNeng.KeFu;

public class TiShiCi
{
    public static string FenLei(string xiaoxi) => $"""
        你是亚马逊合规审核员。判断下面这条卖家消息是否违规，只输出JSON。
        违规类型：discount（提供折扣或优惠券）、review（索要好评、要求删改评论）、contact（留联系方式）、offsite（引导站外交易）。
        退款、补发、换货属于正常售后，不算违规。
        消息：{xiaoxi}
        """;

    public static readonly string[] ShiLi =
    [
        "示例输出：{\"violation\": true, \"type\": \"review\"}",
        "示例输出：{\"violation\": false}",
    ];

    public const string Moxing = "qwen-max";
}
