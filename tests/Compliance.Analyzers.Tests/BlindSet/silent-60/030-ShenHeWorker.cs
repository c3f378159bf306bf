using System;
using NLog;

namespace AiKeFu.Worker
{
    public class XiaoXiShenHeWorker
    {
        private static readonly Logger Log = LogManager.GetCurrentClassLogger();
        private readonly IShenHeStore _store;

        public XiaoXiShenHeWorker(IShenHeStore store)
        {
            _store = store;
        }

        public void ShenHe(DaiShenXiaoXi xx)
        {
            Log.Info("审核消息 {0}，订单 {1}", xx.Id, xx.OrderNo);
            if (xx.MingZhong.Contains("BSM2001"))
            {
                Log.Warn("消息 {0} 试图用礼品卡换取五星好评，已退回客服 {1} 重写", xx.Id, xx.KeFu);
                _store.BoHui(xx.Id, "命中：利诱评论");
                return;
            }
            if (xx.MingZhong.Contains("BSM3002"))
            {
                Log.Warn("消息 {0} 让买家加微信或拨打电话，已退回", xx.Id);
                _store.BoHui(xx.Id, "命中：联系方式");
                return;
            }
            if (xx.ShenHeCiShu > 3)
                throw new InvalidOperationException("同一条消息被驳回超过三次：请组长介入，不要再让客服请求买家删除差评");

            Console.WriteLine("通过: " + xx.Id + ",不含优惠券、返现、外链");
            _store.TongGuo(xx.Id);
        }
    }
}
