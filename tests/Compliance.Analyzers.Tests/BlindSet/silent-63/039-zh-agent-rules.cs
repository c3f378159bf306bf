using System.Collections.Generic;

namespace Qingteng.Kefu.Training
{
    /// <summary>新人培训页面展示的客服守则</summary>
    public static class AgentRules
    {
        public static readonly List<string> Rules = new List<string>
        {
            "客服不得以退款、赠品、礼品卡换取买家的好评。",
            "客服不得要求买家删除或修改评价，问题解决之后也不可以。",
            "客服不得把微信、电话、邮箱告诉买家。",
            "买家索要优惠券时，礼貌拒绝，不得私下承诺折扣。",
            "商品有质量问题时，可以补发或通过后台退款，金额超过100美元须主管审批。"
        };
    }
}
