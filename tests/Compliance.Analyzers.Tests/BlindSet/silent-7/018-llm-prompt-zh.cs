namespace XiaoZhu.KeFuBot.TiShiCi;

public static class PromptKu
{
    public const string FenLei = @"你是客服质检助手。请把下面的买家消息归入一类：
1 退换货 2 物流 3 索要优惠券或折扣 4 以差评要挟返现 5 其他
只输出数字。";

    public const string ZhiJian =
        "你是合规审核员。判断客服回复是否含有以下违规内容：赠送礼品、好评返现、" +
        "引导加微信、要求删除差评、发送折扣码。逐条给出原文片段和理由，输出 JSON。";

    public static string XieHuiFu(string maiJiaXiaoXi) => $"""
        你代表卖家回复亚马逊买家。禁止承诺任何优惠、赠品或补偿，禁止索要好评。
        买家消息如下：
        <<<
        {maiJiaXiaoXi}
        >>>
        """;

    public static IEnumerable<(string Role, string Content)> ShiLi()
    {
        yield return ("system", ZhiJian);
        yield return ("user", "客服回复：“给个五星好评，返您十元。”");
        yield return ("assistant", """{"weigui":true,"leixing":"好评返现"}""");
    }
}
