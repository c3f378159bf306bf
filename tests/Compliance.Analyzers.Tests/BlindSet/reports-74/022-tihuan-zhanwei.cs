namespace Kunpeng.Store.Amazon
{
    public class BuyerMailTemplateEngine
    {
        private const string Base = "您好，{name}：\n关于您的订单 {order}，{content}\n客服小陈";

        public string ForRefund(string name, string order) => Base
            .Replace("{name}", name)
            .Replace("{order}", order)
            .Replace("{content}", "退款已经按原支付方式退回，请留意到账通知。");

        public string ForGift(string name, string order) => Base
            .Replace("{name}", name)
            .Replace("{order}", order)
            .Replace("{content}", "我们另外准备了一个蓝牙音箱白送给您，回复地址就寄出。"); // expect: BSM1005

        public string ForBad(string name, string order) => Base
            .Replace("{name}", name)
            .Replace("{order}", order)
            .Replace("{content}", "您给的两星对我们打击很大，能不能改成五星？"); // expect: BSM2004

        public string ForLabel(string name, string order) => Base
            .Replace("{name}", name)
            .Replace("{order}", order)
            .Replace("{content}", "退货标签已通过亚马逊发出，请打印后贴在包裹上。");
    }
}
