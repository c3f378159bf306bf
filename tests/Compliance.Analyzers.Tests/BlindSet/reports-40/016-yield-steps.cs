using System.Collections.Generic;

namespace Autopilot.Campaigns;

public sealed class BuyerJourney
{
    public IEnumerable<(int Day, string Message)> Steps(string asinName)
    {
        yield return (1, $"您好，您购买的{asinName}需要先充电四小时再使用，否则指示灯不亮。");
        yield return (7, $"您好，{asinName}还满意吗？上传开箱视频到评论区的买家都能领到一份神秘好礼。"); // expect: BSM2001|BSM1005
        yield return (14, $"您好，会员日快到了，{asinName}的全系列都会参加活动，别忘了加购。"); // expect: BSM1007
        yield return (30, $"您好，加入我们的VIP群，每月抽一位买家免单。"); // expect: BSM1006|BSM3003|BSM3002
        yield return (60, $"您好，{asinName}的滤芯使用三个月后请清洗一次，用清水即可。");
    }
}
