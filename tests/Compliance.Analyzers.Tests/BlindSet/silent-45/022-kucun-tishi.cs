using System.Collections.Generic;

namespace ErpCore.TongZhi
{
    // 发给内部员工的企业微信通知
    public class YuanGongTongZhi
    {
        private readonly IQiYeWeiXin _wx;
        public YuanGongTongZhi(IQiYeWeiXin wx) { _wx = wx; }

        public void ChaPingTiXing(string asin, int xing)
        {
            _wx.FaSong("运营组", $"【差评提醒】{asin} 新增{xing}星评价，请运营同事在后台查看原因并跟进产品问题。");
        }

        public void CuXiaoTiXing(string huoDong, string riQi)
        {
            _wx.FaSong("运营组", $"【促销提醒】{huoDong} 将于{riQi}开始，请检查优惠券预算和库存。");
        }

        public void KuCunTiXing(string sku, int shuLiang)
        {
            _wx.FaSong("采购组", $"【库存提醒】{sku} 仅剩{shuLiang}件，赠品库存同样不足，请安排采购。");
        }

        public void YueDuHuiZong(Dictionary<string, int> shuJu)
        {
            foreach (var kv in shuJu)
                _wx.FaSong("主管", $"本月{kv.Key}的好评数为{kv.Value}");
        }
    }
}
