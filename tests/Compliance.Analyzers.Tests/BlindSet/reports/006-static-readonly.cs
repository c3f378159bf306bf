using NLog;
namespace DaMaiErp.Service.Message
{
    public class SkuLetterService
    {
        private static readonly Logger log = LogManager.GetCurrentClassLogger();
        private static readonly string _tuikuan = "您的退款已原路退回，银行一般3到5个工作日入账。";
        private static readonly string _jiaWeiXin = "有任何问题请加售后微信 dm-shouhou88，比亚马逊站内信回复快。"; // expect: BSM3002|BSM3003
        private static readonly string _songLi = "感谢您的支持！下次下单备注“老客”，免费送您一个手机支架。"; // expect: BSM1005|BSM1006

        public void Send(string orderId, int type)
        {
            string txt = type == 1 ? _tuikuan : type == 2 ? _jiaWeiXin : _songLi;
            log.Info("order {0} type {1}", orderId, type);
            new BuyerMessageSender().SendToBuyer(orderId, txt);
        }
    }
}
