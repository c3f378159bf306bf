using System.Collections.Generic;

namespace Yuntu.ShouHou.HuiHua
{
    /// <summary>售后会话状态机：每个状态对应一条买家消息</summary>
    public static class HuiHuaMoBan
    {
        public static readonly Dictionary<string, string> XiaoXi = new Dictionary<string, string>
        {
            ["待补图"] = "您好，请您拍一张破损处的照片直接回复给我们，以便尽快为您补发。",
            ["已补发"] = "您好，新的滑板车轮子已经寄出，运单号 {trackingNo}，旧轮子无需寄回。",
            ["已解决"] = "您好，问题解决后麻烦您把之前的两星评价改一下，非常感谢您的理解。", // expect: BSM2004
            ["催评"] = "您好，晒图并写下五星好评的买家，我们会私下返还订单金额的三成。", // expect: BSM2001
            ["回访"] = "您好，为了后续服务更方便，请添加我们的微信 huaban_kf88，有专人对接。", // expect: BSM3002|BSM3003
            ["已退款"] = "您好，款项已按原支付方式全额退回，请留意到账时间。",
        };
    }
}
