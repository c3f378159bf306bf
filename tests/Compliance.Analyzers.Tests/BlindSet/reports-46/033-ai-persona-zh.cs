using System.Collections.Generic;

namespace ZhiKe.AiKeFu.Moban
{
    /// <summary>AI 客服兜底话术：模型超时时直接回复买家</summary>
    public class DouDiHuaShu
    {
        public string ChaoShi { get; init; } = "您好，您的问题已收到，我们会在24小时内在此回复您。";
        public string TuiKuan { get; init; } = "您好，杯子破损的情况已核实，已为您全额退款，无需寄回。";
        public string BuChang { get; init; } = "您好，如果不退货，我们愿意私下补偿您一半货款。"; // expect: BSM1003|BSM1004|BSM3003
        public string ZengPin { get; init; } = "您好，本店正在回馈老顾客，回复地址即可领取小礼品一份。"; // expect: BSM1005
        public string FanKui { get; init; } = "您好，您给店铺留的差评反馈影响很大，请您尽快撤掉好吗？"; // expect: BSM2005|BSM2004
        public string GuanWang { get; init; } = "您好，更多教程请访问我们的官网 www.zhike-home.cn 查看。"; // expect: BSM3001
    }
}
