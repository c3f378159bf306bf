using System.Collections.Generic;

namespace QingYun.Seller.Wpf.SheZhi
{
    public class SheZhiXiang
    {
        public string Jian { get; init; }
        public string BiaoTi { get; init; }
        public string BangZhu { get; init; }
    }

    public static class SheZhiXiangLieBiao
    {
        public static readonly IReadOnlyList<SheZhiXiang> KeFu = new List<SheZhiXiang>
        {
            new() { Jian = "kf.qingqiupinglun", BiaoTi = "自动请求评论", BangZhu = "开启后，系统在签收第7天自动点击亚马逊“请求评论”按钮，每个订单只会点一次。" },
            new() { Jian = "kf.chaping.tixing", BiaoTi = "差评提醒", BangZhu = "出现三星及以下评论时提醒客服，请勿联系买家修改或删除评论。" },
            new() { Jian = "kf.lianjie.lanjie", BiaoTi = "站外链接拦截", BangZhu = "拦截消息中的网址、邮箱、微信号和手机号码，例如 www.abc.com、13800000000。" },
            new() { Jian = "kf.youhuima.lanjie", BiaoTi = "优惠码拦截", BangZhu = "拦截形如“使用优惠码 SAVE10 立减10%”的内容。" },
            new() { Jian = "kf.biaoqian", BiaoTi = "重要标记", BangZhu = "主题不再允许添加 [Important]，系统会自动去除。" },
        };
    }
}
