using System;
using System.Collections.Generic;

namespace Zhuque.Jobs;

public class ZiDongGenJin
{
    // 签收后自动跟进买家的消息
    public IEnumerable<(int Day, string Text)> GenJinXiaoXi(string buyer)
    {
        yield return (1, $"{buyer}您好，安装说明书已随附件发送，请按第三页的步骤固定支架。");
        yield return (5, $"{buyer}您好，喜欢这款支架的话请替我们写条评论；若哪里不合意，悄悄告诉我们就好，别写在评论里。"); // expect: BSM2003
        yield return (9, $"{buyer}您好，把支架推荐给朋友，朋友下单后您能拿到 10 美元的推荐奖励。"); // expect: BSM1006
        yield return (12, $"{buyer}您好，您要的 75 毫米螺丝已经免费寄出。");
    }

    public string Luo(string buyer)
    {
        string Jie(string wei = "扫一扫包裹里的二维码，进群领福利") => buyer + "您好，" + wei + "。"; // expect: BSM3001|BSM3002|BSM3003|BSM1005
        Func<string, string> wen = n => $"{n}您好，同样的支架在我们独立站只卖半价，去那边下单吧。"; // expect: BSM3003|BSM1001
        return Jie() + wen(buyer);
    }
}
