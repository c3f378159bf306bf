using System.Collections.Generic;

namespace KuaJing.KeFu
{
    /// <summary>合规话术，法务已审</summary>
    public static class HeGuiHuaShu
    {
        public static readonly Dictionary<string, string> HuiFu = new Dictionary<string, string>
        {
            { "要折扣", "您好，我们无法提供私人折扣或优惠券，请以商品页面的价格为准。" },
            { "要返现", "您好，我们不做任何形式的返现，退款只能通过亚马逊原路退回。" },
            { "以评换退", "您好，我们不会用退款交换评价。灯不亮属于质量问题，我们直接为您更换。" },
            { "问优惠金额", "您好，订单里的“优惠”一栏是您结账时已经使用的优惠券，金额已扣除。" },
            { "礼品包装", "您好，您选择的礼品包装已经安排，贺卡内容是否为“生日快乐”？" },
            { "加微信", "您好，请直接回复本消息，我们不使用其他联系方式。" },
            { "退款进度", "您好，退款已于今日提交，58美元全额退回，不打折扣。" },
        };
    }
}
