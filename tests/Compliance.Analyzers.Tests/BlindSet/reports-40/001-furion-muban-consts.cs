using Furion.DependencyInjection;

namespace HaiTun.Erp.Application.Kefu;

/// <summary>站内信模板（客服一键发送）</summary>
public static class ZhanNeiXinMuBan
{
    public const string 物流延误 = "您好，您的包裹因天气原因滞留在转运中心，预计会晚两天送达，给您带来不便非常抱歉。";

    public const string 签收关怀 = "亲爱的顾客，收纳箱用着还顺手吗？如果觉得满意，麻烦您在商品页给我们点亮五颗星。"; // expect: BSM2002|BSM2003

    public const string 复购提醒 = "亲，老客户再次下单我们给您打八五折，直接回复这封信就可以。"; // expect: BSM1001|BSM1006

    public static readonly string 差评挽回 = "您好，看到您留下的两星评论我们很难过，能否请您把它删掉？我们一定改进。"; // expect: BSM2004

    public static readonly string 补发说明 = "您好，缺少的螺丝包已经免费补寄，单号稍后会显示在您的订单页面。";
}
