using System.Collections.Generic;
using System.Linq;

namespace YingXiao.Engine
{
    // 营销规则引擎
    public class ManJianRule : IRule
    {
        public string Name => "满减";
        public string Desc => "全场满200减30，可与店铺优惠券叠加";

        private readonly Dictionary<int, string> _levels = new Dictionary<int, string>
        {
            [1] = "银卡会员九五折",
            [2] = "金卡会员九折",
            [3] = "钻石会员八折并赠送礼品",
        };

        public decimal JiSuan(GouWuChe che)
        {
            var zongJia = che.Items.Sum(i => i.DanJia * i.ShuLiang);
            if (zongJia < 200) return 0;
            che.Tips.Add("已享受满200减30优惠");
            return 30;
        }

        public string MiaoShu(int level) => _levels.TryGetValue(level, out var s) ? s : "普通会员无折扣";
    }
}
