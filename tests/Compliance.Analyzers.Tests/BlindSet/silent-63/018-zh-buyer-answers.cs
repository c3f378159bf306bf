using System.Collections.Generic;

namespace Xinghe.Kefu.Answers
{
    public class StandardAnswers
    {
        private readonly Dictionary<int, string> _answers = new Dictionary<int, string>
        {
            { 101, "您好，您购买的台灯支持三档调光，长按开关两秒即可切换色温。" },
            { 102, "您好，很抱歉灯罩在运输途中破损，我们会免费补寄一个灯罩，预计五天内送达。" },
            { 103, "您好，这张订单使用的优惠券已在结算时抵扣，因此发票金额比商品页低5美元。" },
            { 104, "您好，礼品包装可以在结算页面勾选，下单后我们无法再补加，请您谅解。" },
            { 105, "您好，您要求的额外折扣我们无法提供，商品页面显示的就是实际售价。" },
            { 106, "您好，您可以选择继续等待新的到货日期，或者由我们为您取消订单并全额退款。" },
            { 107, "您好，退款只能通过亚马逊原路退回，我们不能用银行转账或微信付款。" }
        };

        public string Find(int code) => _answers.TryGetValue(code, out var text) ? text : null;
    }
}
