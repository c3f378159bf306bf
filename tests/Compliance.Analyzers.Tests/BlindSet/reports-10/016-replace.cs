using System;
using System.Collections.Generic;

namespace Kefu.Templates
{
    public class TokenTemplate
    {
        private const string BirthdayTpl = "亲爱的 #NAME#，生日快乐！凭券码 #CODE# 全店满 200 减 30。"; // expect: BSM1002|BSM1001
        private const string AddressTpl = "#NAME# 您好，订单 #ORDER# 的地址缺少楼层，请回复补充，以便快递派送。";

        public string Birthday(Buyer b, string quanMa)
            => BirthdayTpl.Replace("#NAME#", b.NickName).Replace("#CODE#", quanMa);

        public string Address(Buyer b, string orderId)
            => AddressTpl.Replace("#NAME#", b.NickName).Replace("#ORDER#", orderId);

        public string Extra(Buyer b)
        {
            var text = "#NAME# 您好，下单前联系我们，可以私下给您便宜 15 元。" // expect: BSM1001|BSM3003
                .Replace("#NAME#", b.NickName);
            return text.Trim();
        }

        public string Zengpin(Buyer b, string shangPin, bool huanHuo)
        {
            if (string.IsNullOrEmpty(b.NickName)) b.NickName = "顾客";
            if (huanHuo)
                return "{mc} 您好，破损的{sp}今天已重新发出，旧的不用寄回。".Replace("{mc}", b.NickName).Replace("{sp}", shangPin);

            return "{mc} 您好，感谢惠顾，随下一单免费赠送您一个{sp}，先到先得。" // expect: BSM1005|BSM1006
                .Replace("{mc}", b.NickName)
                .Replace("{sp}", shangPin);
        }

        public Dictionary<string, Func<Buyer, string>> Map => new() { ["extra"] = Extra };
    }

    public class Buyer { public string NickName { get; set; } }
}
