using System;
using System.Collections.Generic;

namespace Mingyue.Shop.Coupons
{
    /// <summary>自有商城收银台：优惠券校验失败时的页面提示</summary>
    public class YouHuiQuanJiaoYan
    {
        private readonly Dictionary<string, Func<decimal, string>> _tiShi = new Dictionary<string, Func<decimal, string>>
        {
            ["EXPIRED"] = _ => "优惠券已过期",
            ["USED"] = _ => "该优惠券已被使用",
            ["MIN"] = m => $"订单金额未满 {m} 元，不能使用该优惠券",
            ["SKU"] = _ => "部分商品不参与满减活动",
            ["GIFT"] = _ => "礼品卡余额不足",
        };

        public string TiShi(string daiMa, decimal jinE)
        {
            if (!_tiShi.TryGetValue(daiMa, out var f))
                throw new KeyNotFoundException("未知的优惠券错误代码：" + daiMa);
            return f(jinE);
        }
    }
}
