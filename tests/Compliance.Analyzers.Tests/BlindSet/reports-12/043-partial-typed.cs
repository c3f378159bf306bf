using Newtonsoft.Json;
using SaiHe.Common;
using SaiHe.Amazon.Msg;

namespace SaiHe.Amazon.Jobs
{
    // 每天凌晨两点执行：签收后第5天发站内信
    public class QianShouJob : BaseJob
    {
        private const string XIN_1 = "您好，感谢您购买我们的婴儿推车，产品使用前请检查刹车是否锁紧。";
        private const string XIN_2 = "您好，推车满意的话请给我们好评，不满意请先联系客服，不要直接留差评哦。"; // expect: BSM2003|BSM2002
        private const string XIN_3 = "您好，推荐朋友购买推车，您和朋友各得50元奖励，下次下单直接抵扣。"; // expect: BSM1006|BSM1001

        public override void Zhixing(JobContext ctx)
        {
            var liebiao = DingDanBLL.ChaXun(ctx.ShopId, 5);
            foreach (var dd in liebiao)
            {
                var xin = dd.JinE > 800 ? XIN_3 : XIN_2;
                ZhanNeiXin.FaSong(dd.AmazonOrderId, xin);
                LogHelper.Info("已发送站内信 " + dd.AmazonOrderId);
            }
        }

        public void ChongFa(string orderId)
        {
            var dd = DingDanBLL.
