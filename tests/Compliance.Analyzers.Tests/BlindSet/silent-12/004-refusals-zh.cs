using System.Collections.Generic;

namespace Tongda.Bot.Huifu;

/// <summary>买家索要优惠、返现、好评交换时的拒绝话术（合规部审核通过）</summary>
public static class JuJueHuashu
{
    public static readonly IReadOnlyDictionary<string, string> QuanBu = new Dictionary<string, string>
    {
        ["yaoyouhui"] = "您好，我们无法提供私人折扣或优惠券，请以商品页面显示的价格为准。",
        ["yaofanxian"] = "您好，亚马逊规定不允许任何形式的返现，所有退款只能通过订单原路退回。",
        ["huanhaoping"] = "您好，您提出用好评换取赔偿，我们不能接受这样的交换，您的问题我们会按正常售后处理。",
        ["yaolipin"] = "您好，很抱歉，我们没有赠品，也不能随包裹赠送礼品卡。",
        ["jiaweixin"] = "您好，我们不能添加您的微信，请直接在这里回复，我们会尽快为您处理。",
        ["sixiajiaoyi"] = "您好，我们不支持私下转账交易，请您通过亚马逊下单付款。",
    };

    public static string Qu(string jian) =>
        QuanBu.TryGetValue(jian, out var huashu) ? huashu : "您好，您的问题我们已经转给专员，请稍等。";
}
