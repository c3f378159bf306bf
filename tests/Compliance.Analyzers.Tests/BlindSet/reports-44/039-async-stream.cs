using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Yunqi.Outdoor.Journeys;

public sealed class LuYingXuLie : IXuLie
{
    // 露营系列买家跟进序列
    public async IAsyncEnumerable<XiaoXi> ShengCheng(MaiJia maiJia, [EnumeratorCancellation] CancellationToken ct = default)
    {
        await Task.Yield();
        yield return new XiaoXi { DingDan = maiJia.DingDan, NeiRong = "您好，炉头的密封圈可能漏装，若缺少请回复，我们免费补寄。" };
        yield return new XiaoXi { DingDan = maiJia.DingDan, NeiRong = $"{maiJia.Ming}您好，凭券码{maiJia.QuanMa}再买气罐可省一笔。" }; // expect: BSM1002|BSM1001
        yield return new XiaoXi { DingDan = maiJia.DingDan, NeiRong = "您好，满意的话请给个好评，不满意请先找我们，别急着写评论哦。" }; // expect: BSM2003|BSM2002
        if (maiJia.ShiVip)
            yield return new XiaoXi { DingDan = maiJia.DingDan, NeiRong = "您好，邀请您加入云启会员，积分可兑换装备，还能抢先体验新品。" }; // expect: BSM1006|BSM1007
    }
}
