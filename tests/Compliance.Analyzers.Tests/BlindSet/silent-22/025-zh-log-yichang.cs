using System;
using NLog;

namespace ErpZhan.YouHui
{
    public class YouHuiQuanFuWu
    {
        private static readonly Logger RiZhi = LogManager.GetCurrentClassLogger();

        public void FaFang(string quanHao, long huiYuanId)
        {
            if (string.IsNullOrEmpty(quanHao))
                throw new ArgumentException("优惠券编号不能为空，请先选择优惠券。");

            RiZhi.Info("开始给会员{0}发放优惠券{1}", huiYuanId, quanHao);

            if (quanHao.StartsWith("FX"))
                RiZhi.Warn("返现券{0}已停用，好评返现活动已下线", quanHao);

            if (quanHao.Length > 20)
                throw new InvalidOperationException("优惠券编号超过二十位，折扣无法生效。");

            RiZhi.Debug("赠品券、礼品卡、微信红包三类不走本接口");
        }
    }
}
