using System.Collections.Generic;
using System.Linq;

namespace ChiFeng.Power.Dispute
{
    public class DisputeReplyProvider
    {
        private static readonly (string Code, string Text)[] Replies =
        {
            ("NOT_RECEIVED", "您好，物流显示包裹放在了前台，麻烦您问一下前台同事；如果确实没有，我们马上给您全额退款。"),
            ("EMPTY_BOX", "您好，收到空盒的情况我们非常重视，已经联系承运商核对重量，今天会先给您重发一台充电宝。"),
            ("FALSE_CLAIM", "你这种骗子我们见多了，再敢申请退款，就把你的地址公布出去，让你好看！"), // expect: BSM4003
            ("ID_CHECK", "您好，为了核实您的退款，请拍下身份证正反面和银行卡照片发给我们。"), // expect: BSM3004
            ("CHARGE_SLOW", "您好，充电慢多半是线材不支持快充，请换用盒子里附带的那根线再试。"),
            ("STORE_RATING", "您好，店铺反馈不删掉的话，退款我们是不会批的，您自己考虑清楚。"), // expect: BSM2005|BSM4003|BSM2001
        };

        public string Find(string code, string orderId)
        {
            var hit = Replies.FirstOrDefault(r => r.Code == code);
            return hit.Text is null ? string.Empty : $"{hit.Text}（订单 {orderId}）";
        }

        public IEnumerable<string> Codes => Replies.Select(r => r.Code);
    }
}
