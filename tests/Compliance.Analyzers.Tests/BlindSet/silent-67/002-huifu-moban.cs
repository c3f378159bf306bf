using System.Collections.Generic;

namespace Hengtai.Erp.Amazon.Huifu
{
    public class AnswerDictionary
    {
        private static readonly Dictionary<string, string> Answers = new Dictionary<string, string>
        {
            ["YOUHUI"] = "您好，很抱歉，我们无法通过消息提供优惠券或折扣，请以商品页面显示的价格为准。",
            ["TUIKUAN"] = "您好，订单的全额退款已通过亚马逊办理，款项将原路退回您的付款方式。",
            ["BUFA"] = "您好，缺少的螺丝包我们今天免费补寄，请留意签收。",
            ["LIPIN"] = "您好，您下单时选择的礼品包装已完成，礼品卡片上的祝福语与您填写的一致。",
            ["BIAOQIAN"] = "您好，退货标签已由亚马逊发送到您的账户，打印后贴在箱外即可。",
            ["ZHIXIAN"] = "您好，电线下方的卡扣松动属于质量问题，我们为您更换一台。",
        };

        public string Get(string key) => Answers[key];

        public bool Has(string key) => Answers.ContainsKey(key);
    }
}
