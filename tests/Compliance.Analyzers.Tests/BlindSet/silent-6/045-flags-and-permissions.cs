using System;
using System.Collections.Generic;
using Microsoft.Extensions.Caching.Distributed;

namespace Bazaar.Platform
{
    public static class Permissions
    {
        public const string CouponCreate = "coupons.create";
        public const string GiftCardRefund = "gift-cards.refund";
        public const string ReviewDelete = "reviews.delete.negative";

        public static readonly IDictionary<string, string> Labels = new Dictionary<string, string>
        {
            [CouponCreate] = "May create coupons and discounts for customers",
            [GiftCardRefund] = "May refund an order to a gift card",
            [ReviewDelete] = "May delete reviews in the web shop that contain insults",
        };
    }

    public static class Flags
    {
        public const string FreeGiftBar = "show \"add $5 more and get a free gift\" bar";
        public const string CashbackWallet = "wallet: cashback for web shop orders";
        public const string StarsOnTile = "5-star badge on product tile";
    }

    public class CouponCache
    {
        private readonly IDistributedCache _cache;
        public CouponCache(IDistributedCache cache) => _cache = cache;

        public string Key(string couponCode, int percent) => $"coupon:{couponCode}:{percent}% off:v2";

        public string LockKey(Guid buyerId) => "lock/free-gift/" + buyerId.ToString("N") + "/review";

        public void Invalidate(string couponCode)
        {
            foreach (var percent in new[] { 5, 10, 15, 20 })
            {
                _cache.Remove(Key(couponCode, percent));
            }
            _cache.
