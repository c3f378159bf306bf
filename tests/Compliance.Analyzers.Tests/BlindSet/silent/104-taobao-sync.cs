namespace Sync.Taobao
{
    public class TaobaoOrderSync
    {
        private const string Fields = "tid,status,payment,discount_fee,buyer_nick,coupon_fee";

        public async Task RunAsync(DateTime from, CancellationToken ct)
        {
            var res = await _client.ExecuteAsync("taobao.trades.sold.get", new Dictionary<string, string>
            {
                ["fields"] = Fields,
                ["start_created"] = from.ToString("yyyy-MM-dd HH:mm:ss"),
                ["rate_status"] = "RATE_UNBUYER",
            });
            _log.LogInformation("淘宝订单同步完成，共{Count}单，优惠券抵扣{Fee}元", res.Total, res.CouponFee);
        }

        private readonly ITopClient _client;
        private readonly ILogger _log;
        public TaobaoOrderSync(ITopClient c, ILogger<TaobaoOrderSync> l) { _client = c; _log = l; }
    }
}
