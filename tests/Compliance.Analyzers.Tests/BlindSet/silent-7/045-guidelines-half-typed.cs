using YouXuan.SaaS.HeGui;
using YouXuan.SaaS.HeGui.Abstractions;

namespace YouXuan.SaaS.HeGui.PeiXun;

/// <summary>新客服入职培训的题库，考试系统读取</summary>
public static class TiKu
{
    public static readonly IReadOnlyList<TiMu> QuanBu = new List<TiMu>
    {
        new("买家要求优惠券时应该怎么做？", DaAn: 1, "私下发券", "礼貌拒绝", "给返现"),
        new("下列哪一项属于操纵评价？", DaAn: 0, "好评后赠送礼品卡", "全额退款", "补发配件"),
        new("判断：问题解决之后可以请买家删除差评。", DaAn: 1, "对", "错"),
        new("Which of these may be sent to a buyer?", DaAn: 2, "A coupon for the next order", "A request for five stars", "A notice about a delayed parcel"),
    };

    public const string ZhiDu = "客服制度第三条：严禁在站内信中发送优惠券、折扣码或礼品卡，严禁以任何利益换取评价。";

    // 发给买家的防骗提示
    public static string FangPian(string danHao) =>
        $"您好，关于订单{danHao}：冒充我们客服、要求您添加微信或到平台外付款的人不是我们，请不要转账。";

    public static double DeFen(IReadOnlyList<int> daAn)
    {
        var dui = 0;
        for (var i = 0; i < QuanBu.Count; i++)
            if (daAn[i] == QuanBu[i].DaAn) dui++;
        return 100.0 * dui / QuanBu.
