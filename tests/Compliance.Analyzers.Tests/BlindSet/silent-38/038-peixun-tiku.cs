using System.Collections.Generic;

namespace YuanHang.PeiXun.TiKu
{
    /// <summary>客服上岗考试题库（内部培训系统）</summary>
    public class KaoShiTiKu
    {
        public static List<TiMu> JiaZai()
        {
            return new List<TiMu>
            {
                new TiMu("判断题：客服可以在站内信里给买家发优惠券。", "错。亚马逊禁止在站内信中发放优惠券。"),
                new TiMu("判断题：问题解决后，客服可以请买家删除差评。", "错。任何情况下都不得要求买家修改或删除评价。"),
                new TiMu("判断题：客服可以用微信转账给买家退款。", "错。退款只能通过亚马逊后台的退款功能完成。"),
                new TiMu("判断题：缺件时客服可以免费补发配件。", "对。补发属于正常售后。"),
                new TiMu("单选题：好评返现属于哪一类违规？", "操纵评价。"),
            };
        }
    }

    public class TiMu
    {
        public TiMu(string tiGan, string jieXi) { TiGan = tiGan; JieXi = jieXi; }
        public string TiGan { get; private set; }
        public string JieXi { get; private set; }
    }
}
