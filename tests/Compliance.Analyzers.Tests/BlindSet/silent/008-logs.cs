using NLog;
namespace JianCe.Service
{
    public class WeiGuiJianCe
    {
        static Logger log = LogManager.GetCurrentClassLogger();

        public void Check(string orderId, string text)
        {
            log.Info("开始检查订单" + orderId + "的站内信");
            if (text.Contains("返现"))
                log.Warn("订单{0}的站内信含有好评返现内容，已拦截", orderId);
            if (text.Contains("微信"))
                log.Warn("订单{0}：客服引导买家加微信，已上报主管", orderId);
            if (text.Length == 0)
                log.Error("订单" + orderId + "内容为空");
            System.Console.WriteLine("检查完毕，赠送优惠券类违规数：" + Count);
        }

        public int Count { get; set; }
    }
}
