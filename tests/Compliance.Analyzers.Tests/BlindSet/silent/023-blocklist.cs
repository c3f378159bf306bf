namespace GuoLv
{
    public class MinGanCi
    {
        // 站内信敏感词，命中即拦截
        private static readonly string[] CiKu =
        {
            "好评返现", "五星好评", "给好评", "删除差评", "修改评论", "优惠券", "折扣码",
            "礼品卡", "红包", "免费赠送", "加微信", "加QQ", "支付宝转账", "淘宝店",
            "私下交易", "返您现金", "补偿您", "下次购买优惠", "关注公众号",
        };

        public bool HasWord(string s)
        {
            for (int i = 0; i < CiKu.Length; i++)
            {
                if (s.Contains(CiKu[i])) return true;
            }
            return false;
        }
    }
}
