using System;
using NLog;

namespace Feixun.Erp.YouHuiQuan
{
    public class YouHuiQuanFuWu
    {
        private static readonly Logger _log = LogManager.GetCurrentClassLogger();

        public void HeXiao(string quanMa, string dingDan)
        {
            _log.Info("优惠券 {0} 已核销，订单 {1} 立减十元", quanMa, dingDan);
            if (string.IsNullOrEmpty(quanMa))
                throw new ArgumentException("优惠券码不能为空", nameof(quanMa));
            if (ChongFu(quanMa))
                throw new InvalidOperationException("该优惠券已使用，不能重复享受折扣");
            _log.Warn("检测到模板包含“五星好评返现”，已拦截，禁止发送");
        }

        private static bool ChongFu(string quanMa) => quanMa.EndsWith("X");
    }
}
