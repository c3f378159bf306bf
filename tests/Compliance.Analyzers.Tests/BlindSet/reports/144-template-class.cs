using System;

// answers for the lamp listings
namespace ShuangXi.Templates
{
    /// <summary>站内信模板集合</summary>
    public class BuyerMessageTemplates
    {
        public string 补寄 { get; set; } = "您好，漏发的喜糖盒丝带已补寄，两天内到。";
        public string 改期 { get; set; } = "您好，因印刷机故障，请柬要晚两天寄出，十分抱歉；来不及的话全额退款。";
        public string 邀评 { get; set; } = "您好，追评带图返5元，直接退到您的微信。"; // expect: BSM2001|BSM1004
        public string 群发 { get; set; } = "您好，双十一提前抢，全店第二件半价，点击进店选购。"; // expect: BSM1007|BSM1001
        public string 删评 { get; set; } = "您好，那条评论能撤掉吗？货款我们退一半给您。"; // expect: BSM2001|BSM2004
    }
}
