using System;
using NLog;

namespace GuoJi.DingDan
{
    public class TuiKuanRenWu
    {
        private static readonly Logger log = LogManager.GetCurrentClassLogger();

        public void ZhiXing(string dingDanHao, decimal jinE, string quanMa)
        {
            log.Info("开始处理订单" + dingDanHao + "，优惠券" + quanMa + "抵扣金额" + jinE);
            if (jinE <= 0)
            {
                log.Warn("订单" + dingDanHao + "的优惠券金额为零，跳过");
                return;
            }
            try
            {
                JieKou.TuiKuan(dingDanHao, jinE);
                log.Info("退款成功，返现记录已写入财务表，订单" + dingDanHao);
            }
            catch (Exception ex)
            {
                log.Error(ex, "退款失败，请联系财务人员加微信群处理，订单" + dingDanHao);
                throw new InvalidOperationException("退款接口返回异常，礼品卡部分未退", ex);
            }
        }
    }
}
