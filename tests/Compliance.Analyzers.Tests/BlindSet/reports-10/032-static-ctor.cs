using System.Collections.Concurrent;

namespace Huashu.Ku
{
    // 话术库（huashu = 话术），静态构造里塞，不走数据库，发布一次改一次
    public static class HuaShuKu
    {
        public static readonly ConcurrentDictionary<string, string> MaiJiaXiaoXi = new ConcurrentDictionary<string, string>();

        static HuaShuKu()
        {
            MaiJiaXiaoXi["tuikuan_wancheng"] = "您好，您的退款已完成，请查看原支付账户。";
            MaiJiaXiaoXi["dingzhi_queren"] = "您好，请确认刻字内容为“平安喜乐”，确认后我们开始制作。";
            MaiJiaXiaoXi["fanxian"] = "您好，收货后加客服支付宝好友，返现五元直接转账给您。"; // expect: BSM1004
            MaiJiaXiaoXi["zengpin"] = "您好，凡购买过本店商品的顾客，均可免费领取小夜灯一个，回复地址即可。"; // expect: BSM1005
            MaiJiaXiaoXi["chaping"] = "您好，看到您给了差评，能不能帮忙改成好评呢？拜托了！"; // expect: BSM2004
            MaiJiaXiaoXi["shenfen"] = "您好，请把身份证照片和银行卡号发给我们，便于登记会员。"; // expect: BSM3004
            MaiJiaXiaoXi["jujue"] = "您好，我们没有优惠券可以提供，页面价格就是最低价格。";
            MaiJiaXiaoXi.TryAdd("zhijie", "您好，亚马逊手续费太高，直接微信转账给我们下单更划算。"); // expect: BSM3003|BSM1004
        }
    }
}
