using System.Collections.Generic;

namespace XiaoMai.GuangGao
{
    // 站内广告：关键词与出价，商品推广（Sponsored Products）
    public class GuangGaoPeiZhi
    {
        public string HuoDongMing { get; set; } = "2024黑五-优惠券-自动";

        public List<string> GuanJianCi { get; } = new List<string>
        {
            "gift for mom", "birthday gift", "gift card holder", "phone stand free of screws", "star night light"
        };

        public List<string> FouDingCi { get; } = new List<string>
        {
            "free", "coupon", "cheap", "used"
        };

        public Dictionary<string, decimal> ChuJia { get; } = new Dictionary<string, decimal>
        {
            { "birthday gift", 0.85m },
            { "star night light", 0.60m },
        };

        public string ShuoMing => "广告活动名称中的“优惠券”仅用于内部区分，不会展示给任何人";
    }
}
