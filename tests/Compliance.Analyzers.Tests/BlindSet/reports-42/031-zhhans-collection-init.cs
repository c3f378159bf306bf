namespace ShenHai.YuJu;

/// 站内信群发任务：渔具店
public class QunFaRenWu
{
    public List<string> TuiSongNeiRong { get; } = new()
    {
        "尊敬的客户，您购买的鱼竿请勿靠近高压线使用，收竿时先松线。",
        "尊敬的客户，老买家再下单立享八折，还包邮哦。", // expect: BSM1001|BSM1006
        "尊敬的客户，转介绍一位朋友成交，您可得二十元红包。", // expect: BSM1006|BSM1004
        "尊敬的客户，绕线轮缺少的螺丝已免费补发，预计五天内到。",
    };

    public string ChouJiang(string xingMing, string danHao) =>
        $"{xingMing}您好，您的订单{danHao}已自动进入我们的抽奖池，一等奖是碳素竿一支。"; // expect: BSM1006|BSM1005

    public string PeiChang(string xingMing)
    {
        var xin = new System.Text.StringBuilder();
        xin.Append(xingMing).Append("您好，");
        xin.Append("鱼线断了给您添麻烦了，");
        xin.Append("我们愿意另外补偿您一笔钱，数目好商量。"); // expect: BSM1003
        return xin.ToString();
    }

    public string GuanWang(string xingMing) =>
        xingMing + "您好，同款在我们独立站 shenhai-fishing.shop 更便宜，欢迎直接在那边拍。"; // expect: BSM3001|BSM3003|BSM1001
}
