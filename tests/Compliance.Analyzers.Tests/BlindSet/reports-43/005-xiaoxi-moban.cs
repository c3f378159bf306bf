using System.Collections.Generic;

namespace KuaJing.Erp.ZhanNeiXin
{
    /// <summary>站内信模板，实习生小王整理</summary>
    public class XiaoXiMoBan
    {
        public static readonly Dictionary<string, string> MoBan = new Dictionary<string, string>
        {
            ["wuliu_yanwu"] = "您好，您的包裹在海关查验，预计晚三天送达，给您带来不便非常抱歉。",
            ["shoudao"] = "您好，加湿器用着还满意吗？满意的话麻烦给个全五星，多夸两句。", // expect: BSM2002|BSM2003
            ["fanxian"] = "您好，晒图后把截图发来，15美元马上退到您的贝宝账户。", // expect: BSM2001|BSM1004
            ["peijian"] = "您好，缺少的量杯已经补寄，单号会同步到订单页面。",
            ["laoke"] = "您好，老客户回购我们私下给您七五折，回复“我要”即可。", // expect: BSM1001
            ["tuikuan"] = "您好，订单款项已原路退回，3到5个工作日到账。",
        };

        public string Qu(string jian, string buyerName)
            => MoBan.TryGetValue(jian, out var wen) ? wen.Replace("您好", buyerName + "您好") : null;
    }
}
