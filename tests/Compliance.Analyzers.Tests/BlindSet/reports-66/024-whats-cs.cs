using System.Collections.Concurrent;

namespace Junction.Agency.Brands.SolaPeak
{
    public sealed class SolaPeakModule : BrandModule
    {
        public SolaPeakModule() : base("SOLAPEAK") { }

        protected override void RegisterMessages(ConcurrentDictionary<string, BuyerText> t)
        {
            t["panel.low-output"] = new BuyerText(
                en: "A low yield mostly means that one cable is loose. Please pull both plugs, wait a minute and put them back in.",
                zh: "发电量偏低多半是接头松动，请拔下两端插头，等一分钟后重新插紧。");

            t["panel.video-help"] = new BuyerText(
                en: "Our engineer can look at it with you on WhatsApp, his number is +44 7700 900 417.", // expect: BSM3002|BSM3003
                zh: "工程师可以微信视频指导您，搜 solapeak_help 添加就行。"); // expect: BSM3002|BSM3003

            t["panel.replace"] = new BuyerText(
                en: "The controller of order {order} is faulty. The new one leaves our warehouse today and costs you nothing.",
                zh: "订单 {order} 的控制器有故障，新控制器今天出库，您无需付费。");

            t["panel.tutorial"] = new BuyerText(
                en: "Watch the clip at https://bit.ly/solapeak-wiring and you are done in ten minutes.", // expect: BSM3001
                zh: "接线步骤见说明书第12页图示，十分钟即可完成。");
        }
    }
}
