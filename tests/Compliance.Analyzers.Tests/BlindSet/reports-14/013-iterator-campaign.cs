using System.Collections.Generic;

namespace AoJia.Lighting.Campaign;

internal sealed class StationMailSequence
{
    // 站内信序列: 顺序不能改
    public IEnumerable<string> Messages(string maiJia, string dingDan)
    {
        yield return $"{maiJia}您好，订单{dingDan}的灯罩在运输中破损，新的灯罩已安排免费补寄。";

        yield return $"{maiJia}您好，满意的话请给我们留个全五星好评，这对我们小团队意义重大。"; // expect: BSM2002|BSM2003

        if (dingDan.StartsWith("1"))
        {
            yield return $"{maiJia}您好，添加客服微信 aojia-light，可享一对一售后。"; // expect: BSM3002|BSM3003
            yield break;
        }

        yield return $"{maiJia}您好，确认收货后联系我们，可返您订单金额的三成到 PayPal 账户。"; // expect: BSM1004|BSM3003
    }
}
