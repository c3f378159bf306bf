using NLog;
using System;

namespace ShangHu.Jiesuan
{
    public class FanxianJiesuan
    {
        private static readonly Logger Log = LogManager.GetCurrentClassLogger();

        public void Zhixing(long yonghuId, decimal jine, string quanma)
        {
            Log.Info("用户 {0} 返现 {1} 元，优惠券 {2} 已核销", yonghuId, jine, quanma);

            if (jine <= 0)
            {
                Log.Warn("返现金额不大于零，跳过：用户 {0}", yonghuId);
                return;
            }

            if (jine > 200)
                throw new InvalidOperationException("单次返现不能超过 200 元，请联系财务审批后再给您的客户发放红包。");

            try
            {
                WeixinZhifu(yonghuId, jine);
                Log.Info("微信红包发放成功，已通知用户领取，五星好评活动编号 {0}", quanma);
            }
            catch (TimeoutException ex)
            {
                Log.Error(ex, "微信转账超时，礼品卡改为人工补发，用户 {0}", yonghuId);
                throw;
            }
        }

        private void WeixinZhifu(long id, decimal jine) => Log.Trace("调用微信支付接口 {0} {1}", id, jine);
    }
}
