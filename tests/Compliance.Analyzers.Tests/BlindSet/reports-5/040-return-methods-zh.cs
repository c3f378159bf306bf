using System;

namespace Zhonghe.AfterSale
{
    public class ShouHouHuaShu
    {
        /// <summary>获取售后回复</summary>
        public string GetReply(string wenTi, decimal jinE)
        {
            if (string.IsNullOrWhiteSpace(wenTi))
                return "您好，请描述一下您遇到的问题，我们会尽快处理。";

            if (wenTi.Contains("破损"))
                return "您好，非常抱歉，我们已安排重新发货，破损的商品请自行处理。";

            if (wenTi.Contains("差评"))
                return $"您好，请您修改一下评价，改成四星以上，我们马上退您{jinE}美元。"; // expect: BSM2001|BSM2004

            if (wenTi.Contains("便宜"))
                return "您好，站外直接付款给我们可以便宜两成，用微信转账就行。"; // expect: BSM3003|BSM1001

            if (wenTi.Contains("投诉"))
                return "您要是再投诉，我们就公布您的姓名和住址，后果自负！"; // expect: BSM4003

            return "您好，您的问题已经转给技术部，明天上午答复您。";
        }
    }
}
