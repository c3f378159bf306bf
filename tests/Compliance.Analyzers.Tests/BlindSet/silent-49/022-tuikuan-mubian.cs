namespace HaiYun.Amazon.Kefu;

/// <summary>亚马逊买家消息模板：退款、补发、延误</summary>
public static class FuwuMuban
{
    public const string QuanETuikuan =
        "尊敬的{{buyer_name}}，您的订单 {{order_id}} 在运输途中丢失，我们已通过亚马逊为您办理全额退款，款项将在 3 至 5 个工作日内原路退回。";

    public const string BufaPeijian =
        "尊敬的{{buyer_name}}，您反映的缺少螺丝一事已核实，我们今天免费补发一套螺丝，您无需退回任何物品。";

    public const string WuliuYanwu =
        "您好，受暴雪影响，订单 {{order_id}} 预计晚到两天。如果您不想继续等待，请直接回复本消息，我们会取消订单并全额退款。";

    public const string BuTigongZhekou =
        "您好，感谢您的询问。我们无法提供私人折扣或优惠券，请以商品页面显示的价格为准。";

    public const string BuJiaWeixin =
        "您好，按照亚马逊的规定，我们不能通过微信或电话沟通，请您直接在此回复，我们会在 24 小时内答复。";

    public const string ShuohuiKapian =
        "您好，您收到的那张“好评返现”卡片并非我们放入，请不要理会，也不要提供任何个人信息，您可以向亚马逊举报。";

    public const string ShiyongShuoming =
        "您好，蓝牙配对码为 0000。打开电源后长按三秒，返回主页后再选择设备名称即可。电线下方的开关请保持在 ON 的位置。";
}
