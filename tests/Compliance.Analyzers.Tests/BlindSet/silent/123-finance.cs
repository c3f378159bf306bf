namespace CaiWu.HeSuan
{
    public class LiRunBaoBiao
    {
        public Dictionary<string, decimal> JiSuan(IEnumerable<JieSuan> rows)
        {
            var r = new Dictionary<string, decimal>();
            r["销售额"] = rows.Sum(x => x.XiaoShou);
            r["优惠券折扣"] = rows.Where(x => x.LeiXing == "CouponRedemptionFee").Sum(x => x.JinE);
            r["促销折扣"] = rows.Where(x => x.LeiXing == "PromotionRebate").Sum(x => x.JinE);
            r["赔偿"] = rows.Where(x => x.LeiXing == "WAREHOUSE_DAMAGE").Sum(x => x.JinE);
            r["退款"] = rows.Where(x => x.LeiXing == "Refund").Sum(x => x.JinE);
            r["礼品包装费"] = rows.Where(x => x.LeiXing == "GiftWrap").Sum(x => x.JinE);
            return r;
        }

        public string BiaoTi(int nian, int yue) => $"{nian}年{yue}月利润表（含优惠券、返点、赔偿）";
    }
}
