namespace Qianwan.Duodian.Application.KeFuJiQiRen;

public sealed class JuJueHuiFu
{
    // 买家主动提出的各种要求，一律婉拒
    public string HuiFu(MaiJiaYiTu yiTu, string ming) => yiTu switch
    {
        MaiJiaYiTu.YaoZheKou => $"{ming}您好，我们不能通过站内信提供折扣，价格以商品页面显示的为准。",
        MaiJiaYiTu.YaoYouHuiQuan => $"{ming}您好，很抱歉，我们没有优惠券可以发给您。",
        MaiJiaYiTu.HaoPingHuanTuiKuan => $"{ming}您好，我们不会用退款交换好评，也不会因为您的评价改变处理结果。杯子破损本身我们会全额退款。",
        MaiJiaYiTu.YaoWeiXin => $"{ming}您好，平台规定我们不能使用微信沟通，请直接在这里回复。",
        MaiJiaYiTu.YaoZhuanZhang => $"{ming}您好，退款只能由亚马逊原路退回，我们不能用支付宝或红包转账给您。",
        MaiJiaYiTu.YaoZengPin => $"{ming}您好，包装内不含赠品，页面图片中的花瓶仅为拍摄道具。",
        MaiJiaYiTu.SiXiaJiaoYi => $"{ming}您好，我们不接受线下交易，请您通过亚马逊下单和付款。",
        MaiJiaYiTu.ShanPing => $"{ming}您好，是否删除评价完全由您自己决定，我们不会提出这样的要求，也不会为此支付任何费用。",
        _ => $"{ming}您好，问题已收到，请问灯泡的接口是E14还是E27？",
    };
}
