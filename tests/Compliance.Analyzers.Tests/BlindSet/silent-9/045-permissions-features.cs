using System;
using System.Collections.Generic;
using Microsoft.AspNetCore.Authorization;

namespace BackOffice.Security
{
    public static class Permissions
    {
        public const string CouponsCreate = "promotions.coupons.create";
        public const string ReviewsDelete = "catalog.reviews.delete";
        public const string GiftCardsIssue = "sales.giftcards.issue";

        public static readonly IReadOnlyDictionary<string, string> DisplayNames = new Dictionary<string, string>
        {
            [CouponsCreate] = "Create discount coupons",
            [ReviewsDelete] = "Delete product reviews",
            [GiftCardsIssue] = "Issue gift cards",
        };
    }

    [Authorize(Policy = Permissions.CouponsCreate)]
    public class CouponAdminHandler
    {
        public string MenuText => "Promotions";
        public string EmptyText => "No coupons yet.";
        public string Deleted(int n) => $"{n} coupons deleted.";
        public string Saved(string code) => $"Coupon '{code}' saved.";
        public string Hint => "每个客户限用一张优惠券";
    }
}
