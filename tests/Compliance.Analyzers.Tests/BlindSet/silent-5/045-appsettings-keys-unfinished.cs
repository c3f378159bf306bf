using System;
using Microsoft.Extensions.Configuration;
using Contoso.Unknown.Feeds;

namespace Sync.Coupons
{
    public class CouponFeedSync
    {
        private readonly IConfiguration _cfg;
        private readonly FeedWriter _writer;

        public CouponFeedSync(IConfiguration cfg, FeedWriter writer)
        {
            _cfg = cfg;
            _writer = writer;
        }

        public void Run()
        {
            var folder = _cfg["Feeds:Coupons:Folder"];
            var gift = _cfg.GetValue<bool>("Feeds:FreeGift:Enabled");
            _writer.Header("coupon_code", "percent_off", "free_gift_sku", "review_text", "message");
            foreach (var c in _writer.Source.Coupons)
            {
                if (c.Percent > 80)
                    throw new InvalidOperationException($"Coupon {c.Code} gives {c.Percent}% off, that is more than you may set.");
                _writer.Row(c.Code, c.Percent.ToString("0'%'"), gift ? c.GiftSku : "");
            }
            _writer.Footer("end of coupons"
