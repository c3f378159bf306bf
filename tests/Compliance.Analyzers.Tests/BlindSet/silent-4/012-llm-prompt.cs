using System.Collections.Generic;
using Microsoft.Extensions.AI;

namespace Qianwan.Duodian.Application.ZhiNengKeFu;

public class TiShiCi
{
    public const string XiTong = """
        你是亚马逊第三方卖家的客服助手，用买家的语言回复。
        严格遵守以下规则：
        1. 不得提供折扣、优惠券、返现、礼品卡或任何赠品；
        2. 不得邀请买家留好评，不得要求修改或删除差评；
        3. 不得给出微信、电话、邮箱或外部链接；
        4. 如果买家说“给我打八折我就给五星”，请礼貌拒绝，只处理订单本身的问题。
        只输出回复正文。
        """;

    public const string FenLei =
        "Classify the buyer's message into one of: discount_request, coupon_request, review_threat, refund, other. " +
        "Example: \"Give me a 20% off code and I'll leave a 5-star review\" => discount_request, review_threat. " +
        "Return JSON only.";

    public List<ChatMessage> ZuZhuang(string maiJiaWen) =>
    [
        new(ChatRole.System, XiTong),
        new(ChatRole.User, "买家来信：" + maiJiaWen),
    ];

    public static string FanYiPrompt(string yuYan, string wen)
        => $"Translate the following seller reply into {yuYan}. If it contains an offer such as a free gift, cashback or coupon code, answer REJECTED instead.\n---\n{wen}";
}
