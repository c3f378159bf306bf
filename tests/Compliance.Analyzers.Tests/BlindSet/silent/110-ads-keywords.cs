namespace GuangGao
{
    public class GuanJianCi
    {
        public readonly string[] FouDing = { "免费", "优惠券", "折扣码", "礼品卡", "二手", "free sample", "coupon", "gift card", "cheap" };

        public readonly string[] GuangFan = { "生日礼物", "送女友礼物", "birthday gift for her", "christmas gifts under 20", "best gift 2024" };

        public async Task TianJia(IAdsApi api, long campaignId)
        {
            foreach (var ci in FouDing)
                await api.AddNegativeKeywordAsync(campaignId, ci, "negativePhrase");
            foreach (var ci in GuangFan)
                await api.AddKeywordAsync(campaignId, ci, 0.75m);
        }
    }
}
